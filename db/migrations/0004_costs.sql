-- Cost lines say of each factor what it is, how uncertain it is and where it comes from; the firm's rate cards, by version.
ALTER TABLE "finding_cost_lines"
  ADD COLUMN "quantity_low" numeric(18, 3),
  ADD COLUMN "quantity_high" numeric(18, 3),
  ADD COLUMN "complexity" numeric(8, 3) DEFAULT 1 NOT NULL,
  ADD COLUMN "complexity_low" numeric(8, 3),
  ADD COLUMN "complexity_high" numeric(8, 3),
  ADD COLUMN "quantity_key" text,
  ADD COLUMN "rate_key" text,
  ADD COLUMN "complexity_key" text,
  ADD COLUMN "quantity_from" text DEFAULT 'given' NOT NULL,
  ADD COLUMN "rate_from" text DEFAULT 'given' NOT NULL,
  ADD COLUMN "complexity_from" text DEFAULT 'given' NOT NULL,
  ADD COLUMN "quantity_words" text DEFAULT '' NOT NULL,
  ADD COLUMN "complexity_words" text DEFAULT '' NOT NULL,
  ADD COLUMN "rate_fact_id" uuid,
  ADD COLUMN "complexity_fact_id" uuid,
  ADD COLUMN "currency" text,
  ADD COLUMN "stated" jsonb,
  ADD CONSTRAINT "finding_cost_lines_quantity_from_word" CHECK ("quantity_from" IN ('fact', 'assumed', 'sheet', 'card', 'decided', 'given')),
  ADD CONSTRAINT "finding_cost_lines_rate_from_word" CHECK ("rate_from" IN ('fact', 'assumed', 'sheet', 'card', 'decided', 'given')),
  ADD CONSTRAINT "finding_cost_lines_complexity_from_word" CHECK ("complexity_from" IN ('fact', 'assumed', 'sheet', 'card', 'decided', 'given'));
-- Lines of earlier runs of the rules: a quantity came from a fact or was assumed, a rate was a starting rate or the charge of a fact.
ALTER TABLE finding_cost_lines NO FORCE ROW LEVEL SECURITY;
ALTER TABLE findings NO FORCE ROW LEVEL SECURITY;
UPDATE finding_cost_lines c SET
  quantity_from = CASE WHEN c.fact_id IS NULL OR f.cost_nature = 'tsa_charge' THEN 'assumed' ELSE 'fact' END,
  rate_from = CASE WHEN f.cost_nature = 'tsa_charge' THEN 'fact' ELSE 'sheet' END,
  rate_fact_id = CASE WHEN f.cost_nature = 'tsa_charge' THEN c.fact_id END,
  complexity_from = 'sheet'
FROM findings f WHERE f.deal_id = c.deal_id AND f.id = c.finding_id AND f.origin = 'rules';
ALTER TABLE findings FORCE ROW LEVEL SECURITY;
ALTER TABLE finding_cost_lines FORCE ROW LEVEL SECURITY;

CREATE TABLE "rate_cards" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "version" integer NOT NULL,
  "file_name" text NOT NULL,
  "sha256" text NOT NULL,
  "currency" text NOT NULL,
  "rates" jsonb NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "created_by" uuid
);
CREATE UNIQUE INDEX "rate_cards_version" ON "rate_cards" ("deal_id", "version");
ALTER TABLE rate_cards ENABLE ROW LEVEL SECURITY;
ALTER TABLE rate_cards FORCE ROW LEVEL SECURITY;
CREATE POLICY deal_wall ON rate_cards USING (deal_id = plumbline_deal()) WITH CHECK (deal_id = plumbline_deal());
