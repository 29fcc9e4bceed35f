-- The first schema: extensions, folding functions, tables, walls between deals, and the audit door.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Accents and case folded, the same for what is stored and what is searched. Immutable, so that it can be indexed.
CREATE FUNCTION plumbline_fold(words text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

-- The values of a details object as words.
CREATE FUNCTION plumbline_values(details jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT coalesce(left(string_agg(value, ' '), 20000), '') FROM jsonb_each_text(details) $$;

-- F-TGT-APP-014 before F-TGT-APP-1000; what has no label yet comes last, by name.
CREATE FUNCTION plumbline_label_sort(label text, name text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE WHEN label IS NULL THEN '~' || left(name, 100)
        ELSE regexp_replace(label, '\d+$', '') || lpad(coalesce(substring(label FROM '\d+$'), ''), 8, '0') END $$;

-- The deal and the person of this transaction; set with set_config(..., true), never for a session.
CREATE FUNCTION plumbline_deal() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.deal', true), '')::uuid $$;
CREATE FUNCTION plumbline_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.user', true), '')::uuid $$;

CREATE TABLE "audit_heads" (
  "chain" uuid PRIMARY KEY NOT NULL,
  "seq" bigint NOT NULL,
  "hash" text NOT NULL
);

CREATE TABLE "audit_log" (
  "id" bigserial PRIMARY KEY NOT NULL,
  "deal_id" uuid,
  "seq" bigint NOT NULL,
  "at" timestamp with time zone DEFAULT now() NOT NULL,
  "actor_kind" text NOT NULL,
  "actor_id" uuid,
  "event" text NOT NULL,
  "severity" text NOT NULL,
  "object_kind" text,
  "object_id" text,
  "run_id" uuid,
  "before" jsonb,
  "after" jsonb,
  "origin" text NOT NULL,
  "previous_hash" text NOT NULL,
  "hash" text NOT NULL
);

CREATE TABLE "deals" (
  "id" uuid PRIMARY KEY NOT NULL,
  "owner_id" uuid NOT NULL,
  "name" text NOT NULL,
  "target_name" text NOT NULL,
  "buyer_name" text,
  "deal_type" text NOT NULL,
  "deal_form" text,
  "status" text DEFAULT 'draft' NOT NULL,
  "industry" text,
  "industry_tags" text[] DEFAULT '{}' NOT NULL,
  "currency" text DEFAULT 'EUR' NOT NULL,
  "revenue" numeric(18, 2),
  "ebitda" numeric(18, 2),
  "employees" integer,
  "it_users" integer,
  "sites" integer,
  "materiality_one_time" numeric(18, 2),
  "materiality_annual" numeric(18, 2),
  "signing_on" date,
  "closing_on" date,
  "long_stop_on" date,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "created_by" uuid,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_by" uuid,
  "archived_at" timestamp with time zone,
  "deleted_at" timestamp with time zone,
  CONSTRAINT "deals_deal_type_word" CHECK ("deal_type" IN ('acquisition', 'carve_out', 'divestiture')),
  CONSTRAINT "deals_deal_form_word" CHECK ("deal_form" IS NULL OR "deal_form" IN ('share_deal', 'asset_deal', 'mixed')),
  CONSTRAINT "deals_status_word" CHECK ("status" IN ('draft', 'active', 'analyzing', 'complete', 'archived'))
);

CREATE TABLE "label_counters" (
  "deal_id" uuid NOT NULL,
  "prefix" text NOT NULL,
  "last" bigint NOT NULL,
  CONSTRAINT "label_counters_deal_id_prefix_pk" PRIMARY KEY("deal_id","prefix")
);

CREATE TABLE "document_blocks" (
  "deal_id" uuid NOT NULL,
  "document_id" uuid NOT NULL,
  "seq" integer NOT NULL,
  "page" integer NOT NULL,
  "kind" text NOT NULL,
  "text" text NOT NULL,
  "level" smallint,
  "table_number" integer,
  "cells" jsonb,
  "header" boolean DEFAULT false NOT NULL,
  "hidden" boolean DEFAULT false NOT NULL,
  "place" jsonb NOT NULL,
  "tsv" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', plumbline_fold(left(text, 20000)))) STORED,
  CONSTRAINT "document_blocks_deal_id_document_id_seq_pk" PRIMARY KEY("deal_id","document_id","seq")
);

CREATE TABLE "document_pages" (
  "deal_id" uuid NOT NULL,
  "document_id" uuid NOT NULL,
  "number" integer NOT NULL,
  "kind" text NOT NULL,
  "name" text,
  "width" real,
  "height" real,
  "hidden" boolean DEFAULT false NOT NULL,
  "problem" text,
  "text" text NOT NULL,
  CONSTRAINT "document_pages_deal_id_document_id_number_pk" PRIMARY KEY("deal_id","document_id","number")
);

CREATE TABLE "document_tables" (
  "deal_id" uuid NOT NULL,
  "document_id" uuid NOT NULL,
  "number" integer NOT NULL,
  "page" integer NOT NULL,
  "place" jsonb NOT NULL,
  "title" text,
  "headings" text[] DEFAULT '{}' NOT NULL,
  "columns" text[] NOT NULL,
  "key_value" boolean DEFAULT false NOT NULL,
  "row_count" integer NOT NULL,
  "kind" text,
  "domain" text,
  "category" text,
  CONSTRAINT "document_tables_deal_id_document_id_number_pk" PRIMARY KEY("deal_id","document_id","number")
);

CREATE TABLE "documents" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "label" text NOT NULL,
  "entity" text NOT NULL,
  "path" text NOT NULL,
  "vdr_index" text,
  "received_on" date,
  "batch" text,
  "as_of" date,
  "authority" smallint NOT NULL,
  "sha256" text NOT NULL,
  "bytes" bigint NOT NULL,
  "media_type" text NOT NULL,
  "storage_key" text NOT NULL,
  "status" text DEFAULT 'pending' NOT NULL,
  "reason" text,
  "reason_words" text,
  "version" integer DEFAULT 1 NOT NULL,
  "supersedes_id" uuid,
  "duplicate_of_id" uuid,
  "other_side_id" uuid,
  "title" text,
  "pages" integer,
  "warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
  "attachments" jsonb,
  "reader_version" integer,
  "read_at" timestamp with time zone,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "created_by" uuid,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_by" uuid,
  "deleted_at" timestamp with time zone,
  CONSTRAINT "documents_entity_word" CHECK ("entity" IN ('target', 'buyer')),
  CONSTRAINT "documents_status_word" CHECK ("status" IN ('pending', 'processing', 'processed', 'failed', 'superseded'))
);

CREATE TABLE "index_entries" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "entity" text NOT NULL,
  "vdr_index" text NOT NULL,
  "name" text NOT NULL,
  "source_document_id" uuid NOT NULL,
  "document_id" uuid,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "index_entries_entity_word" CHECK ("entity" IN ('target', 'buyer'))
);

CREATE TABLE "fact_finding_links" (
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "finding_id" uuid NOT NULL,
  "fact_id" uuid NOT NULL,
  "link" text NOT NULL,
  CONSTRAINT "fact_finding_links_deal_id_finding_id_fact_id_link_pk" PRIMARY KEY("deal_id","finding_id","fact_id","link"),
  CONSTRAINT "fact_finding_links_link_word" CHECK ("link" IN ('supports', 'triggers', 'contradicts', 'context'))
);

CREATE TABLE "facts" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "identity_id" uuid NOT NULL,
  "label" text,
  "entity" text NOT NULL,
  "domain" text NOT NULL,
  "category" text NOT NULL,
  "item" text NOT NULL,
  "status" text NOT NULL,
  "kind" text NOT NULL,
  "perimeter" text,
  "provided_by" text,
  "details" jsonb NOT NULL,
  "statement_id" uuid NOT NULL,
  "document_id" uuid,
  "place" jsonb NOT NULL,
  "quote" text NOT NULL,
  "evidence_check" text NOT NULL,
  "confidence" real NOT NULL,
  "source_count" integer NOT NULL,
  "origin" text NOT NULL,
  "external_id" text,
  "content_checksum" text NOT NULL,
  "change" text DEFAULT 'new' NOT NULL,
  "label_sort" text GENERATED ALWAYS AS (plumbline_label_sort(label, item)) STORED NOT NULL,
  "item_sort" text GENERATED ALWAYS AS (plumbline_fold(left(item, 200))) STORED NOT NULL,
  "verification" text DEFAULT 'pending' NOT NULL,
  "tsv" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', plumbline_fold(item || ' ' || coalesce(label, '') || ' ' || left(quote, 20000) || ' ' || plumbline_values(details)))) STORED,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp with time zone,
  CONSTRAINT "facts_entity_word" CHECK ("entity" IN ('target', 'buyer')),
  CONSTRAINT "facts_domain_word" CHECK ("domain" IN ('applications', 'infrastructure', 'network', 'cybersecurity', 'identity_access', 'organization')),
  CONSTRAINT "facts_kind_word" CHECK ("kind" IN ('actual', 'policy', 'planned', 'past')),
  CONSTRAINT "facts_evidence_check_word" CHECK ("evidence_check" IN ('verified', 'not_found', 'uncheckable')),
  CONSTRAINT "facts_verification_word" CHECK ("verification" IN ('pending', 'confirmed', 'corrected', 'incorrect', 'needs_info', 'skipped'))
);

CREATE TABLE "finding_cost_lines" (
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "finding_id" uuid NOT NULL,
  "seq" smallint NOT NULL,
  "text" text NOT NULL,
  "quantity" numeric(18, 3) NOT NULL,
  "unit" text NOT NULL,
  "rate_low" numeric(18, 2) NOT NULL,
  "rate_high" numeric(18, 2) NOT NULL,
  "recurrence" text NOT NULL,
  "fact_id" uuid,
  CONSTRAINT "finding_cost_lines_deal_id_finding_id_seq_pk" PRIMARY KEY("deal_id","finding_id","seq"),
  CONSTRAINT "finding_cost_lines_recurrence_word" CHECK ("recurrence" IN ('one_time', 'annual'))
);

CREATE TABLE "findings" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "identity_id" uuid NOT NULL,
  "label" text,
  "type" text NOT NULL,
  "domain" text NOT NULL,
  "category" text NOT NULL,
  "rule" text NOT NULL,
  "scope" text DEFAULT '' NOT NULL,
  "title" text NOT NULL,
  "description" text NOT NULL,
  "severity" text NOT NULL,
  "severity_rank" smallint NOT NULL,
  "likelihood" text NOT NULL,
  "deal_breaker" boolean DEFAULT false NOT NULL,
  "reasoning" text NOT NULL,
  "so_what" text NOT NULL,
  "action" text NOT NULL,
  "deal_treatment" text NOT NULL,
  "lens" text NOT NULL,
  "phase" text NOT NULL,
  "phase_rank" smallint NOT NULL,
  "cost_owner" text,
  "cost_nature" text,
  "one_time_low" numeric(18, 2),
  "one_time_high" numeric(18, 2),
  "annual_low" numeric(18, 2),
  "annual_high" numeric(18, 2),
  "currency" text NOT NULL,
  "fact_count" integer NOT NULL,
  "origin" text NOT NULL,
  "external_id" text,
  "content_checksum" text NOT NULL,
  "change" text DEFAULT 'new' NOT NULL,
  "label_sort" text GENERATED ALWAYS AS (plumbline_label_sort(label, title)) STORED NOT NULL,
  "tsv" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', plumbline_fold(title || ' ' || coalesce(label, '') || ' ' || description || ' ' || so_what || ' ' || action))) STORED,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp with time zone,
  CONSTRAINT "findings_type_word" CHECK ("type" IN ('risk', 'work_item', 'recommendation', 'consideration', 'overlap')),
  CONSTRAINT "findings_domain_word" CHECK ("domain" IN ('applications', 'infrastructure', 'network', 'cybersecurity', 'identity_access', 'organization')),
  CONSTRAINT "findings_severity_word" CHECK ("severity" IN ('critical', 'high', 'medium', 'low')),
  CONSTRAINT "findings_likelihood_word" CHECK ("likelihood" IN ('high', 'medium', 'low')),
  CONSTRAINT "findings_deal_treatment_word" CHECK ("deal_treatment" IN ('price', 'ebitda_adjustment', 'debt_like', 'capex_plan', 'warranty', 'specific_indemnity', 'closing_condition', 'pre_close_covenant', 'tsa_term', 'integration_plan', 'none')),
  CONSTRAINT "findings_lens_word" CHECK ("lens" IN ('day_1_continuity', 'tsa_exposure', 'separation_complexity', 'synergy', 'cost_driver', 'value_creation', 'risk_transfer')),
  CONSTRAINT "findings_phase_word" CHECK ("phase" IN ('pre_close', 'day_1', 'day_100', 'post_100')),
  CONSTRAINT "findings_cost_owner_word" CHECK ("cost_owner" IS NULL OR "cost_owner" IN ('buyer', 'target', 'seller', 'shared', 'vendor')),
  CONSTRAINT "findings_cost_nature_word" CHECK ("cost_nature" IS NULL OR "cost_nature" IN ('separation', 'integration', 'remediation', 'capex_backlog', 'tsa_charge', 'standalone_run_rate', 'dis_synergy', 'synergy', 'stranded'))
);

CREATE TABLE "gaps" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "identity_id" uuid NOT NULL,
  "label" text,
  "entity" text NOT NULL,
  "domain" text NOT NULL,
  "category" text NOT NULL,
  "topic" text NOT NULL,
  "description" text NOT NULL,
  "importance" text NOT NULL,
  "importance_rank" smallint NOT NULL,
  "status" text DEFAULT 'open' NOT NULL,
  "suggested_sources" text[] DEFAULT '{}' NOT NULL,
  "partial_fact_ids" uuid[] DEFAULT '{}' NOT NULL,
  "origin" text NOT NULL,
  "external_id" text,
  "content_checksum" text NOT NULL,
  "change" text DEFAULT 'new' NOT NULL,
  "label_sort" text GENERATED ALWAYS AS (plumbline_label_sort(label, topic)) STORED NOT NULL,
  "tsv" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', plumbline_fold(topic || ' ' || description || ' ' || coalesce(label, '')))) STORED,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp with time zone,
  CONSTRAINT "gaps_entity_word" CHECK ("entity" IN ('target', 'buyer')),
  CONSTRAINT "gaps_domain_word" CHECK ("domain" IN ('applications', 'infrastructure', 'network', 'cybersecurity', 'identity_access', 'organization')),
  CONSTRAINT "gaps_importance_word" CHECK ("importance" IN ('critical', 'important', 'nice_to_have')),
  CONSTRAINT "gaps_status_word" CHECK ("status" IN ('open', 'requested', 'answered', 'closed', 'not_applicable'))
);

CREATE TABLE "identities" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "noun" text NOT NULL,
  "key" text NOT NULL,
  "label" text,
  "alias_of" uuid,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "statements" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "identity_id" uuid NOT NULL,
  "document_id" uuid,
  "place_key" text NOT NULL,
  "content_checksum" text NOT NULL,
  "entity" text NOT NULL,
  "domain" text NOT NULL,
  "category" text NOT NULL,
  "item" text NOT NULL,
  "status" text NOT NULL,
  "kind" text NOT NULL,
  "perimeter" text,
  "provided_by" text,
  "details" jsonb NOT NULL,
  "quote" text NOT NULL,
  "place" jsonb NOT NULL,
  "evidence_check" text NOT NULL,
  "authority" smallint NOT NULL,
  "as_of" date,
  "confidence" real NOT NULL,
  "table_number" integer,
  "origin" text NOT NULL,
  "external_id" text,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "statements_place" UNIQUE NULLS NOT DISTINCT("deal_id","run_id","document_id","place_key","content_checksum"),
  CONSTRAINT "statements_entity_word" CHECK ("entity" IN ('target', 'buyer')),
  CONSTRAINT "statements_domain_word" CHECK ("domain" IN ('applications', 'infrastructure', 'network', 'cybersecurity', 'identity_access', 'organization')),
  CONSTRAINT "statements_status_word" CHECK ("status" IN ('documented', 'partial')),
  CONSTRAINT "statements_kind_word" CHECK ("kind" IN ('actual', 'policy', 'planned', 'past')),
  CONSTRAINT "statements_perimeter_word" CHECK ("perimeter" IS NULL OR "perimeter" IN ('transfers', 'stays', 'shared', 'unclear')),
  CONSTRAINT "statements_provided_by_word" CHECK ("provided_by" IS NULL OR "provided_by" IN ('target', 'parent', 'third_party')),
  CONSTRAINT "statements_evidence_check_word" CHECK ("evidence_check" IN ('verified', 'not_found', 'uncheckable')),
  CONSTRAINT "statements_origin_word" CHECK ("origin" IN ('rules', 'model', 'person', 'api', 'import'))
);

CREATE TABLE "api_tokens" (
  "id" uuid PRIMARY KEY NOT NULL,
  "user_id" uuid NOT NULL,
  "name" text NOT NULL,
  "token_hash" text NOT NULL,
  "prefix" text NOT NULL,
  "scopes" text[] NOT NULL,
  "deal_id" uuid,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "last_used_at" timestamp with time zone,
  "expires_at" timestamp with time zone,
  "revoked_at" timestamp with time zone,
  CONSTRAINT "api_tokens_hash" UNIQUE("token_hash")
);

CREATE TABLE "memberships" (
  "deal_id" uuid NOT NULL,
  "user_id" uuid NOT NULL,
  "role" text NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "created_by" uuid,
  "deleted_at" timestamp with time zone,
  CONSTRAINT "memberships_deal_id_user_id_pk" PRIMARY KEY("deal_id","user_id"),
  CONSTRAINT "memberships_role_word" CHECK ("role" IN ('viewer', 'analyst', 'lead'))
);

CREATE TABLE "sessions" (
  "id" uuid PRIMARY KEY NOT NULL,
  "user_id" uuid NOT NULL,
  "user_agent" text,
  "address" text,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
  "expires_at" timestamp with time zone NOT NULL,
  "revoked_at" timestamp with time zone
);

CREATE TABLE "sign_in_attempts" (
  "id" bigserial PRIMARY KEY NOT NULL,
  "email" "citext" NOT NULL,
  "address" text NOT NULL,
  "succeeded" boolean NOT NULL,
  "at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "users" (
  "id" uuid PRIMARY KEY NOT NULL,
  "email" "citext" NOT NULL,
  "name" text NOT NULL,
  "password_hash" text NOT NULL,
  "is_admin" boolean DEFAULT false NOT NULL,
  "must_change_password" boolean DEFAULT false NOT NULL,
  "disabled_at" timestamp with time zone,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp with time zone
);

CREATE TABLE "active_runs" (
  "deal_id" uuid PRIMARY KEY NOT NULL,
  "run_id" uuid NOT NULL
);

CREATE TABLE "analysis_runs" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "run_number" integer NOT NULL,
  "type" text NOT NULL,
  "status" text DEFAULT 'queued' NOT NULL,
  "domains" text[] NOT NULL,
  "analyst" text NOT NULL,
  "external" boolean DEFAULT false NOT NULL,
  "cut_off" date NOT NULL,
  "previous_run_id" uuid,
  "triggered_by" uuid,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "started_at" timestamp with time zone,
  "completed_at" timestamp with time zone,
  "last_activity_at" timestamp with time zone DEFAULT now() NOT NULL,
  "cancel_requested_at" timestamp with time zone,
  "cause" text,
  "problems" integer DEFAULT 0 NOT NULL,
  "counts" jsonb,
  "metadata" jsonb DEFAULT '{}'::jsonb NOT NULL,
  CONSTRAINT "analysis_runs_type_word" CHECK ("type" IN ('full', 'incremental', 'targeted')),
  CONSTRAINT "analysis_runs_status_word" CHECK ("status" IN ('queued', 'running', 'paused', 'completed', 'failed', 'cancelled'))
);

CREATE TABLE "run_counts" (
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "noun" text NOT NULL,
  "entity" text NOT NULL,
  "domain" text NOT NULL,
  "category" text NOT NULL,
  "grade" text NOT NULL,
  "count" integer NOT NULL,
  CONSTRAINT "run_counts_deal_id_run_id_noun_entity_domain_category_grade_pk" PRIMARY KEY("deal_id","run_id","noun","entity","domain","category","grade")
);

CREATE TABLE "run_documents" (
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "document_id" uuid NOT NULL,
  "discover" boolean NOT NULL,
  CONSTRAINT "run_documents_deal_id_run_id_document_id_pk" PRIMARY KEY("deal_id","run_id","document_id")
);

CREATE TABLE "run_steps" (
  "id" uuid PRIMARY KEY NOT NULL,
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "key" text NOT NULL,
  "kind" text NOT NULL,
  "domain" text,
  "entity" text,
  "document_id" uuid,
  "depends_on" text[] DEFAULT '{}' NOT NULL,
  "position" integer NOT NULL,
  "status" text DEFAULT 'waiting' NOT NULL,
  "attempts" integer DEFAULT 0 NOT NULL,
  "done" integer DEFAULT 0 NOT NULL,
  "total" integer DEFAULT 0 NOT NULL,
  "counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
  "activity" text,
  "last_activity_at" timestamp with time zone,
  "error" text,
  "reason" text,
  "checkpoint" jsonb,
  "started_at" timestamp with time zone,
  "completed_at" timestamp with time zone,
  CONSTRAINT "run_steps_kind_word" CHECK ("kind" IN ('carry', 'ingest', 'discover', 'reason', 'overlaps', 'synthesise')),
  CONSTRAINT "run_steps_domain_word" CHECK ("domain" IS NULL OR "domain" IN ('applications', 'infrastructure', 'network', 'cybersecurity', 'identity_access', 'organization')),
  CONSTRAINT "run_steps_entity_word" CHECK ("entity" IS NULL OR "entity" IN ('target', 'buyer')),
  CONSTRAINT "run_steps_status_word" CHECK ("status" IN ('waiting', 'queued', 'running', 'completed', 'failed', 'skipped', 'cancelled'))
);

CREATE TABLE "worker_heartbeats" (
  "id" uuid PRIMARY KEY NOT NULL,
  "started_at" timestamp with time zone DEFAULT now() NOT NULL,
  "last_seen_at" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "deals" ADD CONSTRAINT "deals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "fact_finding_links" ADD CONSTRAINT "fact_finding_links_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "fact_finding_links" ADD CONSTRAINT "fact_finding_links_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."facts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
CREATE UNIQUE INDEX "audit_log_chain" ON "audit_log" USING btree ("deal_id","seq");
CREATE INDEX "audit_log_recent" ON "audit_log" USING btree ("deal_id","id");
CREATE INDEX "audit_log_object" ON "audit_log" USING btree ("deal_id","object_kind","object_id");
CREATE UNIQUE INDEX "deals_name_live" ON "deals" USING btree ("owner_id",lower("name")) WHERE deleted_at IS NULL AND archived_at IS NULL;
CREATE INDEX "deals_created" ON "deals" USING btree ("created_at","id");
CREATE INDEX "document_blocks_tsv" ON "document_blocks" USING gin ("deal_id","tsv");
CREATE INDEX "document_blocks_page" ON "document_blocks" USING btree ("deal_id","document_id","page","seq");
CREATE UNIQUE INDEX "documents_version" ON "documents" USING btree ("deal_id","entity","path","version") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "documents_label" ON "documents" USING btree ("deal_id","label");
CREATE INDEX "documents_bytes" ON "documents" USING btree ("deal_id","sha256");
CREATE INDEX "documents_path" ON "documents" USING btree ("deal_id","path","id");
CREATE UNIQUE INDEX "index_entries_line" ON "index_entries" USING btree ("deal_id","source_document_id","vdr_index","name");
CREATE INDEX "fact_finding_links_fact" ON "fact_finding_links" USING btree ("deal_id","fact_id");
CREATE INDEX "fact_finding_links_run" ON "fact_finding_links" USING btree ("deal_id","run_id");
CREATE UNIQUE INDEX "facts_identity" ON "facts" USING btree ("deal_id","run_id","identity_id");
CREATE INDEX "facts_by_label" ON "facts" USING btree ("deal_id","run_id","label_sort","id");
CREATE INDEX "facts_by_item" ON "facts" USING btree ("deal_id","run_id","item_sort","id");
CREATE INDEX "facts_by_category" ON "facts" USING btree ("deal_id","run_id","domain","category","id");
CREATE INDEX "facts_by_confidence" ON "facts" USING btree ("deal_id","run_id","confidence","id");
CREATE INDEX "facts_by_document" ON "facts" USING btree ("deal_id","run_id","document_id","id");
CREATE INDEX "facts_tsv" ON "facts" USING gin ("run_id","tsv");
CREATE INDEX "finding_cost_lines_run" ON "finding_cost_lines" USING btree ("deal_id","run_id");
CREATE UNIQUE INDEX "findings_identity" ON "findings" USING btree ("deal_id","run_id","identity_id");
CREATE UNIQUE INDEX "findings_external" ON "findings" USING btree ("deal_id","run_id","external_id") WHERE external_id IS NOT NULL;
CREATE INDEX "findings_by_label" ON "findings" USING btree ("deal_id","run_id","label_sort","id");
CREATE INDEX "findings_by_severity" ON "findings" USING btree ("deal_id","run_id","severity_rank","id");
CREATE INDEX "findings_by_phase" ON "findings" USING btree ("deal_id","run_id","phase_rank","id");
CREATE INDEX "findings_by_domain" ON "findings" USING btree ("deal_id","run_id","domain","id");
CREATE INDEX "findings_tsv" ON "findings" USING gin ("run_id","tsv");
CREATE UNIQUE INDEX "gaps_identity" ON "gaps" USING btree ("deal_id","run_id","identity_id");
CREATE UNIQUE INDEX "gaps_external" ON "gaps" USING btree ("deal_id","run_id","external_id") WHERE external_id IS NOT NULL;
CREATE INDEX "gaps_by_label" ON "gaps" USING btree ("deal_id","run_id","label_sort","id");
CREATE INDEX "gaps_by_importance" ON "gaps" USING btree ("deal_id","run_id","importance_rank","id");
CREATE INDEX "gaps_by_domain" ON "gaps" USING btree ("deal_id","run_id","domain","category","id");
CREATE INDEX "gaps_tsv" ON "gaps" USING gin ("run_id","tsv");
CREATE UNIQUE INDEX "identities_key" ON "identities" USING btree ("deal_id","noun","key");
CREATE UNIQUE INDEX "identities_label" ON "identities" USING btree ("deal_id","label");
CREATE INDEX "statements_identity" ON "statements" USING btree ("deal_id","run_id","identity_id");
CREATE UNIQUE INDEX "statements_external" ON "statements" USING btree ("deal_id","run_id","external_id") WHERE external_id IS NOT NULL;
CREATE INDEX "api_tokens_user" ON "api_tokens" USING btree ("user_id");
CREATE INDEX "memberships_user" ON "memberships" USING btree ("user_id");
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id","created_at");
CREATE INDEX "sign_in_attempts_email" ON "sign_in_attempts" USING btree ("email","at");
CREATE INDEX "sign_in_attempts_address" ON "sign_in_attempts" USING btree ("address","at");
CREATE UNIQUE INDEX "users_email_live" ON "users" USING btree ("email") WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX "analysis_runs_number" ON "analysis_runs" USING btree ("deal_id","run_number");
CREATE UNIQUE INDEX "analysis_runs_one_active" ON "analysis_runs" USING btree ("deal_id") WHERE status IN ('queued', 'running', 'paused');
CREATE INDEX "analysis_runs_shown" ON "analysis_runs" USING btree ("deal_id","status","run_number");
CREATE UNIQUE INDEX "run_steps_key" ON "run_steps" USING btree ("deal_id","run_id","key");
-- Walls: without app.deal a deal table shows nothing, with it the rows of that deal. Also for the owner (FORCE).
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['label_counters', 'documents', 'document_pages', 'document_tables', 'document_blocks',
    'index_entries', 'analysis_runs', 'run_documents', 'run_steps', 'run_counts', 'identities', 'statements', 'facts',
    'gaps', 'findings', 'finding_cost_lines', 'fact_finding_links']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY deal_wall ON %I USING (deal_id = plumbline_deal()) WITH CHECK (deal_id = plumbline_deal())', name);
  END LOOP;
END $$;

ALTER TABLE memberships ENABLE ROW LEVEL SECURITY;
ALTER TABLE memberships FORCE ROW LEVEL SECURITY;
CREATE POLICY deal_wall ON memberships USING (deal_id = plumbline_deal() OR user_id = plumbline_user())
  WITH CHECK (deal_id = plumbline_deal());

ALTER TABLE deals ENABLE ROW LEVEL SECURITY;
ALTER TABLE deals FORCE ROW LEVEL SECURITY;
CREATE POLICY deal_wall ON deals USING (id = plumbline_deal() OR id IN
    (SELECT m.deal_id FROM memberships m WHERE m.user_id = plumbline_user() AND m.deleted_at IS NULL))
  WITH CHECK (id = plumbline_deal());

ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_log FORCE ROW LEVEL SECURITY;
CREATE POLICY deal_wall ON audit_log USING (deal_id IS NULL OR deal_id = plumbline_deal())
  WITH CHECK (deal_id IS NULL OR deal_id = plumbline_deal());

-- The audit door: one function appends, a chain of hashes a deal, and nothing changes or removes an entry.
CREATE FUNCTION plumbline_audit_hash(previous text, entry audit_log) RETURNS text
  LANGUAGE sql IMMUTABLE
  AS $$ SELECT encode(sha256(convert_to(concat_ws('|', previous, entry.deal_id, entry.seq,
      extract(epoch FROM entry.at), entry.actor_kind, entry.actor_id, entry.event, entry.severity, entry.object_kind,
      entry.object_id, entry.run_id, entry.before, entry.after, entry.origin), 'UTF8')), 'hex') $$;

CREATE FUNCTION audit_append(p_deal uuid, p_actor_kind text, p_actor uuid, p_event text, p_severity text,
    p_object_kind text, p_object text, p_run uuid, p_before jsonb, p_after jsonb, p_origin text) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
DECLARE
  chain_id uuid := coalesce(p_deal, '00000000-0000-0000-0000-000000000000');
  head audit_heads;
  entry audit_log;
BEGIN
  IF p_deal IS NOT NULL AND p_deal IS DISTINCT FROM plumbline_deal() THEN
    RAISE EXCEPTION 'audit entry of another deal' USING ERRCODE = '42501';
  END IF;
  INSERT INTO audit_heads (chain, seq, hash) VALUES (chain_id, 0, '') ON CONFLICT (chain) DO NOTHING;
  SELECT * INTO head FROM audit_heads WHERE chain = chain_id FOR UPDATE;
  entry.id := nextval('audit_log_id_seq');
  entry.deal_id := p_deal;
  entry.seq := head.seq + 1;
  entry.at := clock_timestamp();
  entry.actor_kind := p_actor_kind;
  entry.actor_id := p_actor;
  entry.event := p_event;
  entry.severity := p_severity;
  entry.object_kind := p_object_kind;
  entry.object_id := p_object;
  entry.run_id := p_run;
  entry.before := p_before;
  entry.after := p_after;
  entry.origin := p_origin;
  entry.previous_hash := head.hash;
  entry.hash := plumbline_audit_hash(head.hash, entry);
  INSERT INTO audit_log SELECT entry.*;
  UPDATE audit_heads SET seq = entry.seq, hash = entry.hash WHERE chain = chain_id;
  RETURN entry.seq;
END $$;

-- Entries of a chain that do not fit: changed content, a missing entry, or a tail that was cut.
CREATE FUNCTION audit_verify(p_deal uuid) RETURNS TABLE (seq bigint, fault text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    WITH entries AS (
      SELECT a.*, lag(a.seq, 1, 0::bigint) OVER (ORDER BY a.seq) AS before_seq,
             lag(a.hash, 1, '') OVER (ORDER BY a.seq) AS before_hash
      FROM audit_log a WHERE a.deal_id IS NOT DISTINCT FROM p_deal AND (p_deal IS NULL OR p_deal = plumbline_deal())
    ), faults AS (
      SELECT e.seq, CASE WHEN e.seq <> e.before_seq + 1 THEN 'gap'
                         WHEN e.previous_hash <> e.before_hash THEN 'content'
                         WHEN e.hash <> plumbline_audit_hash(e.previous_hash, a) THEN 'content' END AS fault
      FROM entries e JOIN audit_log a ON a.id = e.id
      UNION ALL
      SELECT h.seq, 'truncated tail' FROM audit_heads h
      WHERE h.chain = coalesce(p_deal, '00000000-0000-0000-0000-000000000000')
        AND h.seq > coalesce((SELECT max(e.seq) FROM entries e), 0)
    )
    SELECT f.seq, f.fault FROM faults f WHERE f.fault IS NOT NULL ORDER BY f.seq
  $$;

CREATE FUNCTION plumbline_refuse() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = '42501'; END $$;
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION plumbline_refuse();
CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION plumbline_refuse();
ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_append_only;
ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_no_truncate;

-- Rights of the application role, given again after each migration; it owns nothing.
CREATE FUNCTION plumbline_grant_app() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'plumbline_app') THEN
    GRANT USAGE ON SCHEMA public TO plumbline_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO plumbline_app;
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO plumbline_app;
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_log, audit_heads FROM plumbline_app;
    REVOKE ALL ON audit_heads FROM plumbline_app;
    IF to_regclass('public.schema_migrations') IS NOT NULL THEN
      REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON schema_migrations FROM plumbline_app;
    END IF;
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'pgboss') THEN
      GRANT USAGE ON SCHEMA pgboss TO plumbline_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO plumbline_app;
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA pgboss TO plumbline_app;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO plumbline_app;
    END IF;
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION plumbline_grant_app() FROM PUBLIC;
SELECT plumbline_grant_app();
