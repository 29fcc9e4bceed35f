-- Forgets which pages were read by text recognition.
ALTER TABLE "documents" DROP COLUMN "unrecognised";
ALTER TABLE "document_pages" DROP COLUMN "recognised";
