DROP INDEX `leads_board`;--> statement-breakpoint
CREATE INDEX `leads_board` ON `leads` (`status`,`status_since`,`id`,`stage`,`kind`,`owner_id`,`investor_country`,`destination`,`amount_currency`,`amount_value`,`amount_origin`,`next_follow_up_on`,`on_hold_until`,`active_at`,`created_at`,`sample`,`deleted_at`) WHERE deleted_at IS NULL;
--> statement-breakpoint
-- An estimate is not what a lead discloses: its lead counts, and its amount does not.
DROP TRIGGER status_totals_lead_inserted;
--> statement-breakpoint
DROP TRIGGER status_totals_lead_left;
--> statement-breakpoint
DROP TRIGGER status_totals_lead_entered;
--> statement-breakpoint
DROP TRIGGER status_totals_lead_deleted;
--> statement-breakpoint
DELETE FROM status_totals;
--> statement-breakpoint
INSERT INTO status_totals (status, currency, leads, value)
  SELECT status, CASE WHEN leads.amount_value IS NULL OR leads.amount_origin IS 'estimated' THEN '' ELSE coalesce(leads.amount_currency, '') END, count(*), sum(CASE WHEN leads.amount_origin IS 'estimated' THEN 0 ELSE coalesce(leads.amount_value, 0) END)
  FROM leads WHERE deleted_at IS NULL GROUP BY 1, 2;
--> statement-breakpoint
CREATE TRIGGER status_totals_lead_inserted AFTER INSERT ON leads WHEN new.deleted_at IS NULL
BEGIN
  INSERT INTO status_totals (status, currency, leads, value)
    VALUES (new.status, CASE WHEN new.amount_value IS NULL OR new.amount_origin IS 'estimated' THEN '' ELSE coalesce(new.amount_currency, '') END, 1, CASE WHEN new.amount_origin IS 'estimated' THEN 0 ELSE coalesce(new.amount_value, 0) END)
    ON CONFLICT DO UPDATE SET leads = leads + 1, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER status_totals_lead_left AFTER UPDATE OF status, amount_value, amount_currency, amount_origin, deleted_at ON leads WHEN old.deleted_at IS NULL
BEGIN
  UPDATE status_totals SET leads = leads - 1, value = value - CASE WHEN old.amount_origin IS 'estimated' THEN 0 ELSE coalesce(old.amount_value, 0) END
    WHERE status = old.status AND currency = CASE WHEN old.amount_value IS NULL OR old.amount_origin IS 'estimated' THEN '' ELSE coalesce(old.amount_currency, '') END;
END;
--> statement-breakpoint
CREATE TRIGGER status_totals_lead_entered AFTER UPDATE OF status, amount_value, amount_currency, amount_origin, deleted_at ON leads WHEN new.deleted_at IS NULL
BEGIN
  INSERT INTO status_totals (status, currency, leads, value)
    VALUES (new.status, CASE WHEN new.amount_value IS NULL OR new.amount_origin IS 'estimated' THEN '' ELSE coalesce(new.amount_currency, '') END, 1, CASE WHEN new.amount_origin IS 'estimated' THEN 0 ELSE coalesce(new.amount_value, 0) END)
    ON CONFLICT DO UPDATE SET leads = leads + 1, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER status_totals_lead_deleted AFTER DELETE ON leads WHEN old.deleted_at IS NULL
BEGIN
  UPDATE status_totals SET leads = leads - 1, value = value - CASE WHEN old.amount_origin IS 'estimated' THEN 0 ELSE coalesce(old.amount_value, 0) END
    WHERE status = old.status AND currency = CASE WHEN old.amount_value IS NULL OR old.amount_origin IS 'estimated' THEN '' ELSE coalesce(old.amount_currency, '') END;
END;
