-- How far a lead ever came. The place of a word in the line is its rank; lost and dropped are not in it and rank 0.
CREATE TRIGGER leads_reach AFTER UPDATE OF status ON leads
WHEN instr('new screened contacted qualified proposal committed implementing operational', new.status)
   > instr('new screened contacted qualified proposal committed implementing operational', new.furthest)
  OR (new.contacted_at IS NULL AND new.status IN ('contacted', 'qualified', 'proposal', 'committed', 'implementing', 'operational'))
BEGIN
  UPDATE leads SET
    furthest = CASE WHEN instr('new screened contacted qualified proposal committed implementing operational', new.status)
      > instr('new screened contacted qualified proposal committed implementing operational', new.furthest)
      THEN new.status ELSE furthest END,
    contacted_at = CASE WHEN contacted_at IS NULL AND new.status IN ('contacted', 'qualified', 'proposal', 'committed', 'implementing', 'operational')
      THEN new.status_since ELSE contacted_at END
  WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER leads_reach_at_first AFTER INSERT ON leads
WHEN new.status IN ('screened', 'contacted', 'qualified', 'proposal', 'committed', 'implementing', 'operational')
BEGIN
  UPDATE leads SET
    furthest = new.status,
    contacted_at = CASE WHEN new.status <> 'screened' THEN coalesce(new.contacted_at, new.status_since) END
  WHERE id = new.id;
END;
--> statement-breakpoint
-- The first day the news said anything of a lead.
CREATE TRIGGER lead_articles_reported AFTER INSERT ON lead_articles
BEGIN
  UPDATE leads SET reported_on = (SELECT min(a.published_on) FROM lead_articles l JOIN articles a ON a.id = l.article_id WHERE l.lead_id = new.lead_id)
  WHERE id = new.lead_id;
END;
--> statement-breakpoint
CREATE TRIGGER lead_articles_unreported AFTER DELETE ON lead_articles
BEGIN
  UPDATE leads SET reported_on = (SELECT min(a.published_on) FROM lead_articles l JOIN articles a ON a.id = l.article_id WHERE l.lead_id = old.lead_id)
  WHERE id = old.lead_id;
END;
--> statement-breakpoint
CREATE TRIGGER articles_dated AFTER UPDATE OF published_on ON articles
BEGIN
  UPDATE leads SET reported_on = (SELECT min(a.published_on) FROM lead_articles l JOIN articles a ON a.id = l.article_id WHERE l.lead_id = leads.id)
  WHERE id IN (SELECT lead_id FROM lead_articles WHERE article_id = new.id);
END;
--> statement-breakpoint
-- Currencies their central banks hold at a fixed rate to the dollar need nobody to look them up.
INSERT INTO rates (currency, rated_on, dollars, source) VALUES
  ('USD', '1970-01-01', 1, 'the unit itself'),
  ('AED', '1997-11-01', 0.272294, 'official peg of 3.6725 to the dollar'),
  ('SAR', '1986-06-01', 0.266667, 'official peg of 3.75 to the dollar'),
  ('QAR', '2001-07-01', 0.274725, 'official peg of 3.64 to the dollar'),
  ('BHD', '2001-12-01', 2.659574, 'official peg of 0.376 to the dollar'),
  ('OMR', '1986-01-01', 2.600780, 'official peg of 0.3845 to the dollar');
