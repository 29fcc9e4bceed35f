-- Takes away language models; what they stated goes with them.
ALTER TABLE run_steps NO FORCE ROW LEVEL SECURITY;
DELETE FROM run_steps WHERE kind = 'model';
ALTER TABLE run_steps FORCE ROW LEVEL SECURITY;
ALTER TABLE run_steps DROP CONSTRAINT run_steps_kind_word;
ALTER TABLE run_steps ADD CONSTRAINT run_steps_kind_word
  CHECK ("kind" IN ('carry', 'ingest', 'discover', 'identify', 'reason', 'overlaps', 'synthesise'));
ALTER TABLE documents DROP COLUMN "machine_text";
ALTER TABLE statements DROP COLUMN "said_by";
DROP TABLE model_calls;
DROP TABLE deal_models;
DROP TABLE allowed_addresses;
DROP TABLE language_models;
