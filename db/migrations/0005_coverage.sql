-- What is not known: which pages gave something, which questions do not apply, what an open one is worth, and the deal through other eyes.

-- Statements of a completed run by page and category, written once: a page without a row gave nothing.
CREATE TABLE "page_coverage" (
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "document_id" uuid NOT NULL,
  "page" integer NOT NULL,
  "entity" text NOT NULL,
  "domain" text NOT NULL,
  "category" text NOT NULL,
  "statements" integer NOT NULL,
  CONSTRAINT "page_coverage_key" PRIMARY KEY ("deal_id", "run_id", "document_id", "page", "entity", "domain", "category")
);

-- The shown run as the rules see it under another deal type: worked out when the run completes, read as it is.
CREATE TABLE "lens_reports" (
  "deal_id" uuid NOT NULL,
  "run_id" uuid NOT NULL,
  "deal_type" text NOT NULL,
  "report" jsonb NOT NULL,
  CONSTRAINT "lens_reports_key" PRIMARY KEY ("deal_id", "run_id", "deal_type"),
  CONSTRAINT "lens_reports_deal_type_word" CHECK ("deal_type" IN ('acquisition', 'carve_out', 'divestiture'))
);

ALTER TABLE "gaps"
  ADD COLUMN "status_before" text,
  ADD COLUMN "status_reason" text,
  ADD COLUMN "worth_one_time_low" numeric(18, 2),
  ADD COLUMN "worth_one_time_high" numeric(18, 2),
  ADD COLUMN "worth_annual_low" numeric(18, 2),
  ADD COLUMN "worth_annual_high" numeric(18, 2),
  ADD COLUMN "worth_severity" text,
  ADD COLUMN "worth_why" text DEFAULT '' NOT NULL,
  ADD COLUMN "worth_score" real DEFAULT 0 NOT NULL,
  ADD CONSTRAINT "gaps_worth_severity_word" CHECK ("worth_severity" IN ('critical', 'high', 'medium', 'low'));
-- The order of the list: what does not apply comes last, and equal worth follows importance.
ALTER TABLE "gaps" ADD COLUMN "worth_sort" real NOT NULL GENERATED ALWAYS AS (
  CASE WHEN status = 'not_applicable' THEN -1 ELSE worth_score END - importance_rank * 0.001) STORED;
CREATE INDEX "gaps_by_worth" ON "gaps" ("deal_id", "run_id", "worth_sort", "id");

-- Runs that are shown already get their pages; what they are worth and their other views come with the next run.
-- An owner who is no superuser would see no row through the walls.
ALTER TABLE statements NO FORCE ROW LEVEL SECURITY;
ALTER TABLE analysis_runs NO FORCE ROW LEVEL SECURITY;
ALTER TABLE document_pages NO FORCE ROW LEVEL SECURITY;
INSERT INTO page_coverage (deal_id, run_id, document_id, page, entity, domain, category, statements)
SELECT s.deal_id, s.run_id, s.document_id, coalesce(CASE WHEN s.place ? 'page' THEN (s.place ->> 'page')::int
    WHEN s.place ? 'slide' THEN (s.place ->> 'slide')::int
    WHEN s.place ? 'sheet' THEN p.number ELSE 1 END, 1) AS page, s.entity, s.domain, s.category, count(*)
FROM statements s
JOIN analysis_runs r ON r.deal_id = s.deal_id AND r.id = s.run_id AND r.status = 'completed'
LEFT JOIN LATERAL (SELECT number FROM document_pages p WHERE p.deal_id = s.deal_id AND p.document_id = s.document_id
  AND p.name = s.place ->> 'sheet' ORDER BY number LIMIT 1) p ON s.place ? 'sheet'
WHERE s.document_id IS NOT NULL
GROUP BY 1, 2, 3, 4, 5, 6, 7;
ALTER TABLE statements FORCE ROW LEVEL SECURITY;
ALTER TABLE analysis_runs FORCE ROW LEVEL SECURITY;
ALTER TABLE document_pages FORCE ROW LEVEL SECURITY;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['page_coverage', 'lens_reports'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY deal_wall ON %I USING (deal_id = plumbline_deal()) WITH CHECK (deal_id = plumbline_deal())', name);
  END LOOP;
END $$;
