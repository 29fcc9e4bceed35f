-- One thing named in several ways: merges with their reason and way back, the step that finds them, and what a fact was resolved from.
CREATE TABLE "merges" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "identity_id" uuid NOT NULL,
  "into_id" uuid NOT NULL,
  "origin" text NOT NULL,
  "rule" text NOT NULL,
  "score" real NOT NULL,
  "why" text NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "created_by" uuid,
  "undone_at" timestamp with time zone,
  "undone_by" uuid,
  CONSTRAINT "merges_origin_word" CHECK ("origin" IN ('rules', 'person')),
  CONSTRAINT "merges_not_itself" CHECK ("identity_id" <> "into_id")
);
-- A thing is merged into one other at a time; with merges made root to root, these rows form trees.
CREATE UNIQUE INDEX "merges_live" ON "merges" ("deal_id", "identity_id") WHERE undone_at IS NULL;
CREATE INDEX "merges_into" ON "merges" ("deal_id", "into_id") WHERE undone_at IS NULL;
ALTER TABLE merges ENABLE ROW LEVEL SECURITY;
ALTER TABLE merges FORCE ROW LEVEL SECURITY;
CREATE POLICY deal_wall ON merges USING (deal_id = plumbline_deal()) WITH CHECK (deal_id = plumbline_deal());

-- The other things whose statements a fact was resolved from, in this run: an older run stays readable whatever is merged later.
ALTER TABLE facts ADD COLUMN merged_ids uuid[] DEFAULT '{}' NOT NULL;
CREATE INDEX "facts_merged" ON "facts" ("deal_id", "run_id", "label_sort", "id") WHERE merged_ids <> '{}' AND deleted_at IS NULL;

-- The live fact that a link of a finding or a gap leads to: the fact itself, or the one it was merged into in its run.
CREATE FUNCTION plumbline_live_fact(deal uuid, fact uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN was.deleted_at IS NULL THEN was.id ELSE (
    SELECT now_.id FROM facts now_ WHERE now_.deal_id = was.deal_id AND now_.run_id = was.run_id AND now_.merged_ids <> '{}'
      AND now_.deleted_at IS NULL AND was.identity_id = ANY(now_.merged_ids) LIMIT 1) END
  FROM facts was WHERE was.deal_id = deal AND was.id = fact
$$;

ALTER TABLE run_steps DROP CONSTRAINT run_steps_kind_word;
ALTER TABLE run_steps ADD CONSTRAINT run_steps_kind_word CHECK ("kind" IN ('carry', 'ingest', 'discover', 'identify', 'reason', 'overlaps', 'synthesise'));
