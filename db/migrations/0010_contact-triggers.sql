-- Who is not on the investor's side is never an investor's contact: a minister stays a minister.
UPDATE contacts SET investor_id = NULL WHERE side <> 'investor' AND investor_id IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER contacts_of_investors_inserted BEFORE INSERT ON contacts WHEN new.side <> 'investor' AND new.investor_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'only a person on the investor''s side is a contact of the investor'); END;
--> statement-breakpoint
CREATE TRIGGER contacts_of_investors_updated BEFORE UPDATE OF side, investor_id ON contacts WHEN new.side <> 'investor' AND new.investor_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'only a person on the investor''s side is a contact of the investor'); END;
--> statement-breakpoint
INSERT INTO contact_mentions (contact_id, article_id, start)
  SELECT contact_id, article_id, min(start) FROM lead_contacts WHERE article_id IS NOT NULL GROUP BY contact_id, article_id;
--> statement-breakpoint
-- The files of a note go where the note goes.
CREATE TRIGGER notes_take_files_along AFTER UPDATE OF lead_id ON notes WHEN new.lead_id <> old.lead_id
BEGIN
  UPDATE attachments SET lead_id = new.lead_id WHERE note_id = new.id;
END;
