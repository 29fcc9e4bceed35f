-- Pages read by text recognition say how sure it was; documents say how many of their pictures wait for it.
ALTER TABLE "document_pages" ADD COLUMN "recognised" smallint;
ALTER TABLE "documents" ADD COLUMN "unrecognised" integer DEFAULT 0 NOT NULL;
