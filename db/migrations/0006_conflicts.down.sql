-- Takes away the contradictions and what was noted of a document's side.
ALTER TABLE documents DROP COLUMN "side_confirmed_by";
ALTER TABLE documents DROP COLUMN "side_confirmed_at";
ALTER TABLE documents DROP COLUMN "side_doubt";
DROP TABLE conflicts;
