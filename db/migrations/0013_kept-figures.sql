CREATE TABLE `lead_moves` (
	`lead_id` integer NOT NULL,
	`month` text NOT NULL,
	`alive` integer NOT NULL,
	PRIMARY KEY(`lead_id`, `month`),
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `lead_totals` (
	`figure` text NOT NULL,
	`one` text NOT NULL,
	`other` text NOT NULL,
	`leads` integer NOT NULL,
	`value` real NOT NULL,
	PRIMARY KEY(`figure`, `one`, `other`)
);
--> statement-breakpoint
CREATE TABLE `months` (
	`begins_at` integer PRIMARY KEY NOT NULL,
	`month` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `lead_sectors` ADD `amount_value` real;--> statement-breakpoint
ALTER TABLE `lead_sectors` ADD `amount_currency` text;--> statement-breakpoint
ALTER TABLE `lead_sectors` ADD `amount_origin` text;--> statement-breakpoint
ALTER TABLE `leads` ADD `amount_origin` text;--> statement-breakpoint
ALTER TABLE `leads` ADD `jobs_origin` text;--> statement-breakpoint
ALTER TABLE `leads` ADD `sector_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `leads_since` ON `leads` (`status`,`status_since`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `notes_site_visits` ON `notes` (`lead_id`,`held_on`) WHERE kind = 'site-visit';
--> statement-breakpoint
-- Where amounts and jobs come from, and how many sectors each lead is in.
UPDATE leads SET
  amount_origin = CASE WHEN amount_value IS NOT NULL THEN CASE WHEN EXISTS (SELECT 1 FROM facts WHERE lead_id = leads.id AND field = 'amount'
    AND origin = 'entered' AND retired_at IS NULL) THEN 'entered' ELSE 'stated' END END,
  jobs_origin = CASE WHEN jobs IS NOT NULL THEN CASE WHEN EXISTS (SELECT 1 FROM facts WHERE lead_id = leads.id AND field = 'jobs'
    AND origin = 'entered' AND retired_at IS NULL) THEN 'entered' ELSE 'stated' END END,
  sector_count = (SELECT count(*) FROM lead_sectors WHERE lead_id = leads.id);
--> statement-breakpoint
UPDATE lead_sectors SET (amount_value, amount_currency, amount_origin) =
  (SELECT amount_value, amount_currency, amount_origin FROM leads WHERE id = lead_id);
--> statement-breakpoint
-- What lead_totals counts of all leads out of the trash, by `one` and `other`: 'home' by the investor's country; 'reached' by the
-- furthest status; 'load' by owner and status; 'response' by days from the first news to the first contact; 'money' by
-- currency, origin and furthest status; 'jobs' by origin and furthest status; 'sector' by sector and status;
-- 'sector-money' by sector, currency and origin; 'moved' by month. 'none' is no sector, an empty word what is not known.
INSERT INTO lead_totals (figure, one, other, leads, value) SELECT 'home', coalesce(investor_country, ''), '', count(*), 0 FROM leads WHERE deleted_at IS NULL GROUP BY 2;
--> statement-breakpoint
INSERT INTO lead_totals (figure, one, other, leads, value) SELECT 'reached', furthest, '', count(*), 0 FROM leads WHERE deleted_at IS NULL GROUP BY 2, 3;
--> statement-breakpoint
INSERT INTO lead_totals (figure, one, other, leads, value) SELECT 'load', coalesce(owner_id, ''), status, count(*), 0 FROM leads WHERE deleted_at IS NULL GROUP BY 2, 3;
--> statement-breakpoint
INSERT INTO lead_totals (figure, one, other, leads, value) SELECT 'response', CAST(julianday(date(leads.contacted_at / 1000, 'unixepoch')) - julianday(leads.reported_on) AS INTEGER), '', count(*), 0 FROM leads WHERE deleted_at IS NULL AND CAST(julianday(date(leads.contacted_at / 1000, 'unixepoch')) - julianday(leads.reported_on) AS INTEGER) IS NOT NULL GROUP BY 2, 3;
--> statement-breakpoint
INSERT INTO lead_totals (figure, one, other, leads, value) SELECT 'money', coalesce(amount_currency, ''), coalesce(amount_origin, 'stated') || ' ' || furthest, count(*), sum(amount_value) FROM leads WHERE deleted_at IS NULL AND amount_value IS NOT NULL GROUP BY 2, 3;
--> statement-breakpoint
INSERT INTO lead_totals (figure, one, other, leads, value) SELECT 'jobs', coalesce(jobs_origin, 'stated'), furthest, count(*), sum(jobs) FROM leads WHERE deleted_at IS NULL AND jobs IS NOT NULL GROUP BY 2, 3;
--> statement-breakpoint
INSERT INTO lead_totals (figure, one, other, leads, value) SELECT 'sector', 'none', status, count(*), 0 FROM leads WHERE deleted_at IS NULL AND sector_count = 0 GROUP BY 2, 3;
--> statement-breakpoint
INSERT INTO lead_totals (figure, one, other, leads, value) SELECT 'sector-money', 'none', coalesce(amount_currency, '') || ' ' || coalesce(amount_origin, 'stated'), count(*), sum(amount_value) FROM leads WHERE deleted_at IS NULL AND sector_count = 0 AND amount_value IS NOT NULL GROUP BY 2, 3;
--> statement-breakpoint
INSERT INTO lead_totals (figure, one, other, leads, value) SELECT 'sector', sector, status, count(*), 0 FROM lead_sectors WHERE status IS NOT NULL GROUP BY 2, 3;
--> statement-breakpoint
INSERT INTO lead_totals (figure, one, other, leads, value) SELECT 'sector-money', sector, coalesce(amount_currency, '') || ' ' || coalesce(amount_origin, 'stated'), count(*), sum(amount_value) FROM lead_sectors WHERE status IS NOT NULL AND amount_value IS NOT NULL GROUP BY 2, 3;
--> statement-breakpoint
CREATE TRIGGER lead_totals_inserted AFTER INSERT ON leads WHEN new.deleted_at IS NULL
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) SELECT * FROM (
  SELECT 'home', coalesce(new.investor_country, ''), '', 1, 0
  UNION ALL SELECT 'reached', new.furthest, '', 1, 0
  UNION ALL SELECT 'load', coalesce(new.owner_id, ''), new.status, 1, 0
  UNION ALL SELECT 'response', CAST(julianday(date(new.contacted_at / 1000, 'unixepoch')) - julianday(new.reported_on) AS INTEGER), '', 1, 0 WHERE CAST(julianday(date(new.contacted_at / 1000, 'unixepoch')) - julianday(new.reported_on) AS INTEGER) IS NOT NULL
  UNION ALL SELECT 'money', coalesce(new.amount_currency, ''), coalesce(new.amount_origin, 'stated') || ' ' || new.furthest, 1, new.amount_value WHERE new.amount_value IS NOT NULL
  UNION ALL SELECT 'jobs', coalesce(new.jobs_origin, 'stated'), new.furthest, 1, new.jobs WHERE new.jobs IS NOT NULL
  UNION ALL SELECT 'sector', 'none', new.status, 1, 0 WHERE new.sector_count = 0
  UNION ALL SELECT 'sector-money', 'none', coalesce(new.amount_currency, '') || ' ' || coalesce(new.amount_origin, 'stated'), 1, new.amount_value WHERE new.sector_count = 0 AND new.amount_value IS NOT NULL
  ) WHERE true ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER lead_totals_left AFTER UPDATE OF status, furthest, owner_id, investor_country, amount_value, amount_currency, amount_origin, jobs, jobs_origin, contacted_at, reported_on, sector_count, deleted_at ON leads
WHEN old.deleted_at IS NULL AND (old.status IS NOT new.status OR old.furthest IS NOT new.furthest OR old.owner_id IS NOT new.owner_id OR old.investor_country IS NOT new.investor_country OR old.amount_value IS NOT new.amount_value OR old.amount_currency IS NOT new.amount_currency OR old.amount_origin IS NOT new.amount_origin OR old.jobs IS NOT new.jobs OR old.jobs_origin IS NOT new.jobs_origin OR old.contacted_at IS NOT new.contacted_at OR old.reported_on IS NOT new.reported_on OR old.sector_count IS NOT new.sector_count OR old.deleted_at IS NOT new.deleted_at)
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) SELECT * FROM (
  SELECT 'home', coalesce(old.investor_country, ''), '', -1, 0
  UNION ALL SELECT 'reached', old.furthest, '', -1, 0
  UNION ALL SELECT 'load', coalesce(old.owner_id, ''), old.status, -1, 0
  UNION ALL SELECT 'response', CAST(julianday(date(old.contacted_at / 1000, 'unixepoch')) - julianday(old.reported_on) AS INTEGER), '', -1, 0 WHERE CAST(julianday(date(old.contacted_at / 1000, 'unixepoch')) - julianday(old.reported_on) AS INTEGER) IS NOT NULL
  UNION ALL SELECT 'money', coalesce(old.amount_currency, ''), coalesce(old.amount_origin, 'stated') || ' ' || old.furthest, -1, -old.amount_value WHERE old.amount_value IS NOT NULL
  UNION ALL SELECT 'jobs', coalesce(old.jobs_origin, 'stated'), old.furthest, -1, -old.jobs WHERE old.jobs IS NOT NULL
  UNION ALL SELECT 'sector', 'none', old.status, -1, 0 WHERE old.sector_count = 0
  UNION ALL SELECT 'sector-money', 'none', coalesce(old.amount_currency, '') || ' ' || coalesce(old.amount_origin, 'stated'), -1, -old.amount_value WHERE old.sector_count = 0 AND old.amount_value IS NOT NULL
  ) WHERE true ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER lead_totals_entered AFTER UPDATE OF status, furthest, owner_id, investor_country, amount_value, amount_currency, amount_origin, jobs, jobs_origin, contacted_at, reported_on, sector_count, deleted_at ON leads
WHEN new.deleted_at IS NULL AND (old.status IS NOT new.status OR old.furthest IS NOT new.furthest OR old.owner_id IS NOT new.owner_id OR old.investor_country IS NOT new.investor_country OR old.amount_value IS NOT new.amount_value OR old.amount_currency IS NOT new.amount_currency OR old.amount_origin IS NOT new.amount_origin OR old.jobs IS NOT new.jobs OR old.jobs_origin IS NOT new.jobs_origin OR old.contacted_at IS NOT new.contacted_at OR old.reported_on IS NOT new.reported_on OR old.sector_count IS NOT new.sector_count OR old.deleted_at IS NOT new.deleted_at)
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) SELECT * FROM (
  SELECT 'home', coalesce(new.investor_country, ''), '', 1, 0
  UNION ALL SELECT 'reached', new.furthest, '', 1, 0
  UNION ALL SELECT 'load', coalesce(new.owner_id, ''), new.status, 1, 0
  UNION ALL SELECT 'response', CAST(julianday(date(new.contacted_at / 1000, 'unixepoch')) - julianday(new.reported_on) AS INTEGER), '', 1, 0 WHERE CAST(julianday(date(new.contacted_at / 1000, 'unixepoch')) - julianday(new.reported_on) AS INTEGER) IS NOT NULL
  UNION ALL SELECT 'money', coalesce(new.amount_currency, ''), coalesce(new.amount_origin, 'stated') || ' ' || new.furthest, 1, new.amount_value WHERE new.amount_value IS NOT NULL
  UNION ALL SELECT 'jobs', coalesce(new.jobs_origin, 'stated'), new.furthest, 1, new.jobs WHERE new.jobs IS NOT NULL
  UNION ALL SELECT 'sector', 'none', new.status, 1, 0 WHERE new.sector_count = 0
  UNION ALL SELECT 'sector-money', 'none', coalesce(new.amount_currency, '') || ' ' || coalesce(new.amount_origin, 'stated'), 1, new.amount_value WHERE new.sector_count = 0 AND new.amount_value IS NOT NULL
  ) WHERE true ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER lead_totals_deleted AFTER DELETE ON leads WHEN old.deleted_at IS NULL
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) SELECT * FROM (
  SELECT 'home', coalesce(old.investor_country, ''), '', -1, 0
  UNION ALL SELECT 'reached', old.furthest, '', -1, 0
  UNION ALL SELECT 'load', coalesce(old.owner_id, ''), old.status, -1, 0
  UNION ALL SELECT 'response', CAST(julianday(date(old.contacted_at / 1000, 'unixepoch')) - julianday(old.reported_on) AS INTEGER), '', -1, 0 WHERE CAST(julianday(date(old.contacted_at / 1000, 'unixepoch')) - julianday(old.reported_on) AS INTEGER) IS NOT NULL
  UNION ALL SELECT 'money', coalesce(old.amount_currency, ''), coalesce(old.amount_origin, 'stated') || ' ' || old.furthest, -1, -old.amount_value WHERE old.amount_value IS NOT NULL
  UNION ALL SELECT 'jobs', coalesce(old.jobs_origin, 'stated'), old.furthest, -1, -old.jobs WHERE old.jobs IS NOT NULL
  UNION ALL SELECT 'sector', 'none', old.status, -1, 0 WHERE old.sector_count = 0
  UNION ALL SELECT 'sector-money', 'none', coalesce(old.amount_currency, '') || ' ' || coalesce(old.amount_origin, 'stated'), -1, -old.amount_value WHERE old.sector_count = 0 AND old.amount_value IS NOT NULL
  ) WHERE true ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
END;
--> statement-breakpoint
DROP TRIGGER lead_sectors_get_status;
--> statement-breakpoint
DROP TRIGGER leads_pass_status_on;
--> statement-breakpoint
CREATE TRIGGER lead_sectors_get_figures AFTER INSERT ON lead_sectors
BEGIN
  UPDATE lead_sectors SET (status, amount_value, amount_currency, amount_origin) =
    (SELECT CASE WHEN deleted_at IS NULL THEN status END, amount_value, amount_currency, amount_origin FROM leads WHERE id = new.lead_id)
  WHERE lead_id = new.lead_id AND sector = new.sector;
END;
--> statement-breakpoint
CREATE TRIGGER leads_pass_figures_on AFTER UPDATE OF status, deleted_at, amount_value, amount_currency, amount_origin ON leads
WHEN old.status IS NOT new.status OR old.deleted_at IS NOT new.deleted_at OR old.amount_value IS NOT new.amount_value
  OR old.amount_currency IS NOT new.amount_currency OR old.amount_origin IS NOT new.amount_origin
BEGIN
  UPDATE lead_sectors SET status = CASE WHEN new.deleted_at IS NULL THEN new.status END, amount_value = new.amount_value,
    amount_currency = new.amount_currency, amount_origin = new.amount_origin WHERE lead_id = new.id;
  UPDATE lead_moves SET alive = new.deleted_at IS NULL WHERE lead_id = new.id AND alive <> (new.deleted_at IS NULL);
END;
--> statement-breakpoint
CREATE TRIGGER lead_sectors_left AFTER UPDATE OF sector, status, amount_value, amount_currency, amount_origin ON lead_sectors WHEN old.status IS NOT NULL
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) SELECT * FROM (
  SELECT 'sector', old.sector, old.status, -1, 0
  UNION ALL SELECT 'sector-money', old.sector, coalesce(old.amount_currency, '') || ' ' || coalesce(old.amount_origin, 'stated'), -1, -old.amount_value WHERE old.amount_value IS NOT NULL
  ) WHERE true ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER lead_sectors_entered AFTER UPDATE OF sector, status, amount_value, amount_currency, amount_origin ON lead_sectors WHEN new.status IS NOT NULL
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) SELECT * FROM (
  SELECT 'sector', new.sector, new.status, 1, 0
  UNION ALL SELECT 'sector-money', new.sector, coalesce(new.amount_currency, '') || ' ' || coalesce(new.amount_origin, 'stated'), 1, new.amount_value WHERE new.amount_value IS NOT NULL
  ) WHERE true ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER lead_sectors_inserted AFTER INSERT ON lead_sectors
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) SELECT * FROM (
  SELECT 'sector', new.sector, new.status, 1, 0
  UNION ALL SELECT 'sector-money', new.sector, coalesce(new.amount_currency, '') || ' ' || coalesce(new.amount_origin, 'stated'), 1, new.amount_value WHERE new.amount_value IS NOT NULL
  ) WHERE new.status IS NOT NULL ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
  UPDATE leads SET sector_count = sector_count + 1 WHERE id = new.lead_id;
END;
--> statement-breakpoint
CREATE TRIGGER lead_sectors_deleted AFTER DELETE ON lead_sectors
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) SELECT * FROM (
  SELECT 'sector', old.sector, old.status, -1, 0
  UNION ALL SELECT 'sector-money', old.sector, coalesce(old.amount_currency, '') || ' ' || coalesce(old.amount_origin, 'stated'), -1, -old.amount_value WHERE old.amount_value IS NOT NULL
  ) WHERE old.status IS NOT NULL ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
  UPDATE leads SET sector_count = sector_count - 1 WHERE id = old.lead_id;
END;
--> statement-breakpoint
CREATE TRIGGER lead_sectors_of_another AFTER UPDATE OF lead_id ON lead_sectors WHEN old.lead_id <> new.lead_id
BEGIN
  UPDATE leads SET sector_count = sector_count - 1 WHERE id = old.lead_id;
  UPDATE leads SET sector_count = sector_count + 1 WHERE id = new.lead_id;
  UPDATE lead_sectors SET (status, amount_value, amount_currency, amount_origin) =
    (SELECT CASE WHEN deleted_at IS NULL THEN status END, amount_value, amount_currency, amount_origin FROM leads WHERE id = new.lead_id)
  WHERE lead_id = new.lead_id AND sector = new.sector;
END;
--> statement-breakpoint
CREATE TRIGGER activities_month AFTER INSERT ON activities WHEN new.act = 'moved' AND new.lead_id IS NOT NULL
BEGIN
  INSERT INTO lead_moves (lead_id, month, alive)
    SELECT new.lead_id, month, (SELECT deleted_at IS NULL FROM leads WHERE id = new.lead_id)
    FROM (SELECT month FROM months WHERE begins_at <= new.at ORDER BY begins_at DESC LIMIT 1) WHERE true
    ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER lead_moves_inserted AFTER INSERT ON lead_moves WHEN new.alive
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) VALUES ('moved', new.month, '', 1, 0) ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER lead_moves_left AFTER UPDATE OF alive ON lead_moves WHEN old.alive AND NOT new.alive
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) VALUES ('moved', old.month, '', -1, 0) ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER lead_moves_back AFTER UPDATE OF alive ON lead_moves WHEN new.alive AND NOT old.alive
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) VALUES ('moved', new.month, '', 1, 0) ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
END;
--> statement-breakpoint
CREATE TRIGGER lead_moves_deleted AFTER DELETE ON lead_moves WHEN old.alive
BEGIN
  INSERT INTO lead_totals (figure, one, other, leads, value) VALUES ('moved', old.month, '', -1, 0) ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value;
END;
--> statement-breakpoint
-- An article that goes over to another lead takes its day along.
CREATE TRIGGER lead_articles_reported_elsewhere AFTER UPDATE OF lead_id ON lead_articles WHEN old.lead_id <> new.lead_id
BEGIN
  UPDATE leads SET reported_on = (SELECT min(a.published_on) FROM lead_articles l JOIN articles a ON a.id = l.article_id WHERE l.lead_id = leads.id)
  WHERE id IN (old.lead_id, new.lead_id);
END;
