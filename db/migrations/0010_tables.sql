-- What the analyst understood of each table, kept at ingest so that pages need no reading again.
ALTER TABLE document_tables ADD COLUMN reading jsonb;
