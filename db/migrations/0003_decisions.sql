-- What people decided, apart from extraction, so that no later run can undo it.
CREATE TABLE "decisions" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "kind" text NOT NULL,
  "identity_id" uuid,
  "subject" text DEFAULT '' NOT NULL,
  "value" jsonb NOT NULL,
  "reason" text DEFAULT '' NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "created_by" uuid,
  "undone_at" timestamp with time zone,
  "undone_by" uuid,
  CONSTRAINT "decisions_kind_word" CHECK ("kind" IN ('merge', 'split', 'attribute', 'not_applicable', 'assumption'))
);
-- One live answer a question; a thing that is null is one thing too.
CREATE UNIQUE INDEX "decisions_live" ON "decisions" ("deal_id", "kind", "identity_id", "subject") NULLS NOT DISTINCT WHERE undone_at IS NULL;
CREATE INDEX "decisions_thing" ON "decisions" ("deal_id", "identity_id");
ALTER TABLE decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE decisions FORCE ROW LEVEL SECURITY;
CREATE POLICY deal_wall ON decisions USING (deal_id = plumbline_deal()) WITH CHECK (deal_id = plumbline_deal());
