-- Takes away what is known of the unknown; decisions that topics do not apply stay in their own table.
ALTER TABLE gaps NO FORCE ROW LEVEL SECURITY;
UPDATE gaps SET status = coalesce(status_before, 'open') WHERE status = 'not_applicable';
ALTER TABLE gaps FORCE ROW LEVEL SECURITY;
DROP INDEX "gaps_by_worth";
ALTER TABLE "gaps" DROP COLUMN "worth_sort", DROP COLUMN "worth_score", DROP COLUMN "worth_why", DROP COLUMN "worth_severity",
  DROP COLUMN "worth_annual_high", DROP COLUMN "worth_annual_low", DROP COLUMN "worth_one_time_high",
  DROP COLUMN "worth_one_time_low", DROP COLUMN "status_reason", DROP COLUMN "status_before";
DROP TABLE "lens_reports";
DROP TABLE "page_coverage";
