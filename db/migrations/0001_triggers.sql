-- An article's text never changes after capture: the offsets of evidence count into it.
CREATE TRIGGER articles_text_is_final BEFORE UPDATE OF text, headline_end ON articles
BEGIN SELECT RAISE(ABORT, 'the text of an article never changes'); END;
--> statement-breakpoint
-- The story of a lead is append-only.
CREATE TRIGGER activities_are_final BEFORE UPDATE ON activities
BEGIN SELECT RAISE(ABORT, 'an activity never changes'); END;
--> statement-breakpoint
-- Cross counts of sector and status read lead_sectors alone, so it repeats the lead's status; null once deleted.
CREATE TRIGGER lead_sectors_get_status AFTER INSERT ON lead_sectors
BEGIN
  UPDATE lead_sectors
  SET status = (SELECT CASE WHEN deleted_at IS NULL THEN status END FROM leads WHERE id = new.lead_id)
  WHERE lead_id = new.lead_id AND sector = new.sector;
END;
--> statement-breakpoint
CREATE TRIGGER leads_pass_status_on AFTER UPDATE OF status, deleted_at ON leads
BEGIN
  UPDATE lead_sectors SET status = CASE WHEN new.deleted_at IS NULL THEN new.status END WHERE lead_id = new.id;
END;
--> statement-breakpoint
-- The earliest open follow-up of a lead, for cards and sorting.
CREATE TRIGGER follow_ups_inserted AFTER INSERT ON follow_ups
BEGIN
  UPDATE leads SET next_follow_up_on = (SELECT min(due_on) FROM follow_ups WHERE lead_id = new.lead_id AND done_at IS NULL) WHERE id = new.lead_id;
END;
--> statement-breakpoint
CREATE TRIGGER follow_ups_updated AFTER UPDATE OF due_on, done_at, lead_id ON follow_ups
BEGIN
  UPDATE leads SET next_follow_up_on = (SELECT min(due_on) FROM follow_ups WHERE lead_id = new.lead_id AND done_at IS NULL) WHERE id = new.lead_id;
  UPDATE leads SET next_follow_up_on = (SELECT min(due_on) FROM follow_ups WHERE lead_id = old.lead_id AND done_at IS NULL) WHERE id = old.lead_id AND old.lead_id <> new.lead_id;
END;
--> statement-breakpoint
CREATE TRIGGER follow_ups_deleted AFTER DELETE ON follow_ups
BEGIN
  UPDATE leads SET next_follow_up_on = (SELECT min(due_on) FROM follow_ups WHERE lead_id = old.lead_id AND done_at IS NULL) WHERE id = old.lead_id;
END;
--> statement-breakpoint
-- Full text over everything that has words. A row's place is the id of what it stands for times eight, plus
-- 1 lead, 2 article, 3 note, 4 contact, 5 investor: so each can be found and replaced without a second index.
CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
--> statement-breakpoint
CREATE TRIGGER search_lead_inserted AFTER INSERT ON leads
BEGIN
  INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 1, new.title, '');
END;
--> statement-breakpoint
CREATE TRIGGER search_lead_updated AFTER UPDATE OF title, deleted_at ON leads
BEGIN
  DELETE FROM search WHERE rowid = old.id * 8 + 1;
  INSERT INTO search (rowid, title, body)
    SELECT new.id * 8 + 1, new.title, coalesce((SELECT group_concat(value, ' ') FROM facts
      WHERE lead_id = new.id AND retired_at IS NULL AND field NOT IN ('amount', 'capacity', 'jobs', 'events')), '')
    WHERE new.deleted_at IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER search_lead_deleted AFTER DELETE ON leads
BEGIN
  DELETE FROM search WHERE rowid = old.id * 8 + 1;
END;
--> statement-breakpoint
CREATE TRIGGER search_fact_inserted AFTER INSERT ON facts WHEN new.field NOT IN ('amount', 'capacity', 'jobs', 'events')
BEGIN
  UPDATE search SET body = body || ' ' || new.value WHERE rowid = new.lead_id * 8 + 1;
END;
--> statement-breakpoint
CREATE TRIGGER search_fact_updated AFTER UPDATE OF lead_id, retired_at ON facts
BEGIN
  UPDATE search SET body = coalesce((SELECT group_concat(value, ' ') FROM facts
    WHERE lead_id = new.lead_id AND retired_at IS NULL AND field NOT IN ('amount', 'capacity', 'jobs', 'events')), '')
    WHERE rowid = new.lead_id * 8 + 1;
  UPDATE search SET body = coalesce((SELECT group_concat(value, ' ') FROM facts
    WHERE lead_id = old.lead_id AND retired_at IS NULL AND field NOT IN ('amount', 'capacity', 'jobs', 'events')), '')
    WHERE rowid = old.lead_id * 8 + 1 AND old.lead_id <> new.lead_id;
END;
--> statement-breakpoint
CREATE TRIGGER search_fact_deleted AFTER DELETE ON facts
BEGIN
  UPDATE search SET body = coalesce((SELECT group_concat(value, ' ') FROM facts
    WHERE lead_id = old.lead_id AND retired_at IS NULL AND field NOT IN ('amount', 'capacity', 'jobs', 'events')), '')
    WHERE rowid = old.lead_id * 8 + 1;
END;
--> statement-breakpoint
CREATE TRIGGER search_article_inserted AFTER INSERT ON articles
BEGIN
  INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 2, new.headline, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER search_article_deleted AFTER DELETE ON articles
BEGIN
  DELETE FROM search WHERE rowid = old.id * 8 + 2;
END;
--> statement-breakpoint
CREATE TRIGGER search_note_inserted AFTER INSERT ON notes
BEGIN
  INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 3, new.place, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_note_updated AFTER UPDATE OF place, body ON notes
BEGIN
  UPDATE search SET title = new.place, body = new.body WHERE rowid = new.id * 8 + 3;
END;
--> statement-breakpoint
CREATE TRIGGER search_note_deleted AFTER DELETE ON notes
BEGIN
  DELETE FROM search WHERE rowid = old.id * 8 + 3;
END;
--> statement-breakpoint
CREATE TRIGGER search_contact_inserted AFTER INSERT ON contacts
BEGIN
  INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 4, new.name, coalesce(new.role, '') || ' ' || coalesce(new.organisation, ''));
END;
--> statement-breakpoint
CREATE TRIGGER search_contact_updated AFTER UPDATE OF name, role, organisation ON contacts
BEGIN
  UPDATE search SET title = new.name, body = coalesce(new.role, '') || ' ' || coalesce(new.organisation, '') WHERE rowid = new.id * 8 + 4;
END;
--> statement-breakpoint
CREATE TRIGGER search_contact_deleted AFTER DELETE ON contacts
BEGIN
  DELETE FROM search WHERE rowid = old.id * 8 + 4;
END;
--> statement-breakpoint
CREATE TRIGGER search_investor_inserted AFTER INSERT ON investors
BEGIN
  INSERT INTO search (rowid, title, body) VALUES (new.id * 8 + 5, new.name, '');
END;
--> statement-breakpoint
CREATE TRIGGER search_investor_updated AFTER UPDATE OF name ON investors
BEGIN
  UPDATE search SET title = new.name WHERE rowid = new.id * 8 + 5;
END;
--> statement-breakpoint
CREATE TRIGGER search_alias_inserted AFTER INSERT ON investor_aliases
BEGIN
  UPDATE search SET body = body || ' ' || new.alias WHERE rowid = new.investor_id * 8 + 5;
END;
--> statement-breakpoint
CREATE TRIGGER search_investor_deleted AFTER DELETE ON investors
BEGIN
  DELETE FROM search WHERE rowid = old.id * 8 + 5;
END;
