-- Where sources disagree, kept with the facts of a run; and documents that name the other side, with what a person said of it.
CREATE TABLE "conflicts" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "kind" text NOT NULL,
  "identity_id" uuid NOT NULL,
  "other_identity_id" uuid,
  "attribute" text NOT NULL,
  "entity" text NOT NULL,
  "domain" text NOT NULL,
  "category" text NOT NULL,
  "item" text NOT NULL,
  "claims" jsonb NOT NULL,
  "rule" text NOT NULL,
  "state" text NOT NULL,
  "decision_id" uuid,
  "source_gone" boolean DEFAULT false NOT NULL,
  "item_sort" text GENERATED ALWAYS AS (plumbline_fold(left(item, 200))) STORED NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "conflicts_question" UNIQUE NULLS NOT DISTINCT("deal_id", "run_id", "kind", "identity_id", "attribute", "other_identity_id"),
  CONSTRAINT "conflicts_kind_word" CHECK ("kind" IN ('attribute', 'policy_actual')),
  CONSTRAINT "conflicts_state_word" CHECK ("state" IN ('open', 'decided')),
  CONSTRAINT "conflicts_entity_word" CHECK ("entity" IN ('target', 'buyer')),
  CONSTRAINT "conflicts_domain_word" CHECK ("domain" IN ('applications', 'infrastructure', 'network', 'cybersecurity', 'identity_access', 'organization'))
);
CREATE INDEX "conflicts_by_item" ON "conflicts" ("deal_id", "run_id", "item_sort", "attribute", "id");
CREATE INDEX "conflicts_by_category" ON "conflicts" ("deal_id", "run_id", "domain", "category", "item_sort", "id");
CREATE INDEX "conflicts_thing" ON "conflicts" ("deal_id", "run_id", "identity_id");
CREATE INDEX "conflicts_other" ON "conflicts" ("deal_id", "run_id", "other_identity_id") WHERE other_identity_id IS NOT NULL;
ALTER TABLE conflicts ENABLE ROW LEVEL SECURITY;
ALTER TABLE conflicts FORCE ROW LEVEL SECURITY;
CREATE POLICY deal_wall ON conflicts USING (deal_id = plumbline_deal()) WITH CHECK (deal_id = plumbline_deal());

-- What the text says of its side; null = nothing that speaks against the stated side.
ALTER TABLE documents ADD COLUMN "side_doubt" jsonb;
ALTER TABLE documents ADD COLUMN "side_confirmed_at" timestamp with time zone;
ALTER TABLE documents ADD COLUMN "side_confirmed_by" uuid;
