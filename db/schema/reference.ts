// Reference data that an operator renewed: public knowledge of no deal, each version kept because runs name theirs.
import { date, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { REFERENCE_KINDS, type ReferenceKind } from "../vocabulary.ts";
import { at, oneOf } from "./columns.ts";

export const referenceData = pgTable(
  "reference_data",
  {
    kind: text("kind").$type<ReferenceKind>().notNull(),
    /** SHA-256 of the content; the same content loaded again is the same row. */
    checksum: text("checksum").notNull(),
    snapshot: date("snapshot").notNull(),
    records: integer("records").notNull(),
    content: jsonb("content").notNull(),
    /** The newest of a kind is the one in use. */
    loadedAt: at("loaded_at").notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.checksum] }), oneOf("reference_data", "kind", REFERENCE_KINDS)],
);
