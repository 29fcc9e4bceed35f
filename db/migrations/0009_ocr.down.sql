-- Forgets which pages were read by text recognition, and renewed reference data: the delivered one is used again.
DROP TABLE "reference_data";
ALTER TABLE "documents" DROP COLUMN "unrecognised";
ALTER TABLE "document_pages" DROP COLUMN "recognised";
