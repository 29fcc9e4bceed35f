-- Pages read by text recognition say how sure it was; documents say how many of their pictures wait for it.
ALTER TABLE "document_pages" ADD COLUMN "recognised" smallint;
ALTER TABLE "documents" ADD COLUMN "unrecognised" integer DEFAULT 0 NOT NULL;
-- Reference data that an operator renewed. It is public knowledge of no deal; old versions stay, because runs name theirs.
CREATE TABLE "reference_data" (
  "kind" text NOT NULL,
  "checksum" text NOT NULL,
  "snapshot" date NOT NULL,
  "records" integer NOT NULL,
  "content" jsonb NOT NULL,
  "loaded_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "reference_data_kind_checksum_pk" PRIMARY KEY("kind","checksum"),
  CONSTRAINT "reference_data_kind_word" CHECK ("kind" IN ('lifecycles', 'exploited'))
);
