-- Language models: offered by administrators, chosen by deal, every call kept with its cost.
CREATE TABLE "language_models" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" text NOT NULL,
  "provider" text NOT NULL,
  "model" text NOT NULL,
  "base_url" text,
  "key_sealed" text,
  "price_in" numeric(12, 4) NOT NULL,
  "price_out" numeric(12, 4) NOT NULL,
  "currency" text DEFAULT 'USD' NOT NULL,
  "priced_on" date NOT NULL,
  "price_source" text NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "created_by" uuid,
  "withdrawn_at" timestamp with time zone,
  CONSTRAINT "language_models_provider_word" CHECK ("provider" IN ('anthropic', 'openai', 'compatible'))
);
CREATE UNIQUE INDEX "language_models_name_live" ON "language_models" (lower("name")) WHERE withdrawn_at IS NULL;

CREATE TABLE "allowed_addresses" (
  "id" uuid PRIMARY KEY NOT NULL,
  "host" text NOT NULL,
  "port" integer NOT NULL,
  "note" text DEFAULT '' NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "created_by" uuid
);
CREATE UNIQUE INDEX "allowed_addresses_host_port" ON "allowed_addresses" ("host", "port");

CREATE TABLE "deal_models" (
  "deal_id" uuid PRIMARY KEY NOT NULL,
  "language_model_id" uuid,
  "no_external" boolean DEFAULT false NOT NULL,
  "budget" bigint NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_by" uuid
);

CREATE TABLE "model_calls" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "step_id" uuid NOT NULL,
  "document_id" uuid,
  "provider" text NOT NULL,
  "model" text NOT NULL,
  "prompt_version" text NOT NULL,
  "request_hash" text NOT NULL,
  "status" text DEFAULT 'sent' NOT NULL,
  "reserved" bigint NOT NULL,
  "cost" bigint DEFAULT 0 NOT NULL,
  "tokens_in" integer,
  "tokens_out" integer,
  "answer" jsonb,
  "http_status" integer,
  "error" text,
  "sent_at" timestamp with time zone DEFAULT now() NOT NULL,
  "settled_at" timestamp with time zone,
  "duration_ms" integer,
  CONSTRAINT "model_calls_provider_word" CHECK ("provider" IN ('anthropic', 'openai', 'compatible')),
  CONSTRAINT "model_calls_status_word" CHECK ("status" IN ('sent', 'answered', 'unusable', 'refused', 'broken', 'lost'))
);
CREATE INDEX "model_calls_run" ON "model_calls" ("deal_id", "run_id", "sent_at");
CREATE INDEX "model_calls_asked" ON "model_calls" ("deal_id", "request_hash");

-- Who spoke, where a language model did: "Claude on the firm's account".
ALTER TABLE statements ADD COLUMN "said_by" text;
-- Passages that speak to a machine instead of a reader.
ALTER TABLE documents ADD COLUMN "machine_text" jsonb DEFAULT '[]' NOT NULL;

ALTER TABLE run_steps DROP CONSTRAINT run_steps_kind_word;
ALTER TABLE run_steps ADD CONSTRAINT run_steps_kind_word
  CHECK ("kind" IN ('carry', 'ingest', 'discover', 'model', 'identify', 'reason', 'overlaps', 'synthesise'));

ALTER TABLE deal_models ENABLE ROW LEVEL SECURITY;
ALTER TABLE deal_models FORCE ROW LEVEL SECURITY;
CREATE POLICY deal_wall ON deal_models USING (deal_id = plumbline_deal()) WITH CHECK (deal_id = plumbline_deal());
ALTER TABLE model_calls ENABLE ROW LEVEL SECURITY;
ALTER TABLE model_calls FORCE ROW LEVEL SECURITY;
CREATE POLICY deal_wall ON model_calls USING (deal_id = plumbline_deal()) WITH CHECK (deal_id = plumbline_deal());
