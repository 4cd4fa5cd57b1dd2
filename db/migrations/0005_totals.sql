CREATE TABLE `status_totals` (
	`status` text NOT NULL,
	`currency` text NOT NULL,
	`leads` integer NOT NULL,
	`value` real NOT NULL,
	PRIMARY KEY(`status`, `currency`)
);
--> statement-breakpoint
CREATE INDEX `articles_by_publisher` ON `articles` (`publisher`);--> statement-breakpoint
CREATE INDEX `leads_by_title` ON `leads` ("title" COLLATE NOCASE,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `leads_by_follow_up` ON `leads` (`next_follow_up_on`,`id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `leads_by_amount` ON `leads` (`amount_currency`,`amount_value`,`id`) WHERE deleted_at IS NULL;
--> statement-breakpoint
INSERT INTO status_totals (status, currency, leads, value)
  SELECT status, CASE WHEN amount_value IS NULL THEN '' ELSE coalesce(amount_currency, '') END, count(*), coalesce(sum(amount_value), 0)
  FROM leads WHERE deleted_at IS NULL GROUP BY 1, 2;
--> statement-breakpoint
CREATE TRIGGER status_totals_lead_inserted AFTER INSERT ON leads WHEN new.deleted_at IS NULL
BEGIN
  INSERT INTO status_totals (status, currency, leads, value)
    VALUES (new.status, CASE WHEN new.amount_value IS NULL THEN '' ELSE coalesce(new.amount_currency, '') END, 1, coalesce(new.amount_value, 0))
    ON CONFLICT DO UPDATE SET leads = leads + 1, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER status_totals_lead_left AFTER UPDATE OF status, amount_value, amount_currency, deleted_at ON leads WHEN old.deleted_at IS NULL
BEGIN
  UPDATE status_totals SET leads = leads - 1, value = value - coalesce(old.amount_value, 0)
    WHERE status = old.status AND currency = CASE WHEN old.amount_value IS NULL THEN '' ELSE coalesce(old.amount_currency, '') END;
END;
--> statement-breakpoint
CREATE TRIGGER status_totals_lead_entered AFTER UPDATE OF status, amount_value, amount_currency, deleted_at ON leads WHEN new.deleted_at IS NULL
BEGIN
  INSERT INTO status_totals (status, currency, leads, value)
    VALUES (new.status, CASE WHEN new.amount_value IS NULL THEN '' ELSE coalesce(new.amount_currency, '') END, 1, coalesce(new.amount_value, 0))
    ON CONFLICT DO UPDATE SET leads = leads + 1, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER status_totals_lead_deleted AFTER DELETE ON leads WHEN old.deleted_at IS NULL
BEGIN
  UPDATE status_totals SET leads = leads - 1, value = value - coalesce(old.amount_value, 0)
    WHERE status = old.status AND currency = CASE WHEN old.amount_value IS NULL THEN '' ELSE coalesce(old.amount_currency, '') END;
END;
