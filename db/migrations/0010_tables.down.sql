-- Forgets what was understood of the tables; it comes back when documents are read again.
ALTER TABLE document_tables DROP COLUMN reading;
