// Documents as received and as read: one row a version, its pages, blocks and tables, and what an index lists.
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { DOCUMENT_STATUSES, type DocumentStatus, ENTITIES, type Entity, type TableReading } from "../vocabulary.ts";
import { at, createdAt, dealId, deletedAt, oneOf, primaryId, tsvector, updatedAt } from "./columns.ts";

export interface SideDoubt {
  /** Names as counted, with how often each stands in the text. */
  own: { name: string; mentions: number };
  other: { name: string; mentions: number };
  /** Where the other is named in a place that says whose document it is: "title", "prepared by" … */
  signs: string[];
}

/** A passage as found when the document was read; `strong` = an order to a machine, `mild` = it talks about such orders. */
export interface MachinePassage {
  level: "strong" | "mild";
  page: number;
  seq: number;
  text: string;
}

export const documents = pgTable(
  "documents",
  {
    id: primaryId(),
    dealId: dealId(),
    /** D-001, stable in the deal. */
    label: text("label").notNull(),
    entity: text("entity").$type<Entity>().notNull(),
    /** Folder and file name as received, "/" between them. */
    path: text("path").notNull(),
    vdrIndex: text("vdr_index"),
    receivedOn: date("received_on"),
    batch: text("batch"),
    asOf: date("as_of"),
    authority: smallint("authority").notNull(),
    sha256: text("sha256").notNull(),
    bytes: bigint("bytes", { mode: "number" }).notNull(),
    mediaType: text("media_type").notNull(),
    /** Where the bytes lie below the storage folder. */
    storageKey: text("storage_key").notNull(),
    status: text("status").$type<DocumentStatus>().notNull().default("pending"),
    /** Code of UnreadableReason when it could not be read, with the words a person sees. */
    reason: text("reason"),
    reasonWords: text("reason_words"),
    version: integer("version").notNull().default(1),
    supersedesId: uuid("supersedes_id"),
    /** Same bytes, same side, another path. */
    duplicateOfId: uuid("duplicate_of_id"),
    /** Same bytes on the other side: both kept, both flagged. */
    otherSideId: uuid("other_side_id"),
    title: text("title"),
    pages: integer("pages"),
    /** Pages that are pictures and were not looked at because text recognition was switched off. */
    unrecognised: integer("unrecognised").notNull().default(0),
    warnings: jsonb("warnings").$type<string[]>().notNull().default([]),
    attachments: jsonb("attachments").$type<{ name: string; mediaType?: string; bytes?: number; problem?: string }[]>(),
    /** Passages that speak to a machine instead of a reader: see lib/diligence/machine-text. */
    machineText: jsonb("machine_text").$type<MachinePassage[]>().notNull().default([]),
    /** Version of the reader whose pages are stored; null = not read yet. */
    readerVersion: integer("reader_version"),
    readAt: at("read_at"),
    /** How often its text names either company, where that speaks against the stated side; null = it does not. */
    sideDoubt: jsonb("side_doubt").$type<SideDoubt>(),
    /** A person looked and says that the stated side is right. */
    sideConfirmedAt: at("side_confirmed_at"),
    sideConfirmedBy: uuid("side_confirmed_by"),
    createdAt: createdAt(),
    createdBy: uuid("created_by"),
    updatedAt: updatedAt(),
    updatedBy: uuid("updated_by"),
    deletedAt: deletedAt(),
  },
  (t) => [
    uniqueIndex("documents_version").on(t.dealId, t.entity, t.path, t.version).where(sql`deleted_at IS NULL`),
    uniqueIndex("documents_label").on(t.dealId, t.label),
    index("documents_bytes").on(t.dealId, t.sha256),
    index("documents_path").on(t.dealId, t.path, t.id),
    oneOf("documents", "entity", ENTITIES),
    oneOf("documents", "status", DOCUMENT_STATUSES),
  ],
);

export const documentPages = pgTable(
  "document_pages",
  {
    dealId: dealId(),
    documentId: uuid("document_id").notNull(),
    number: integer("number").notNull(),
    kind: text("kind").notNull(),
    name: text("name"),
    width: real("width"),
    height: real("height"),
    hidden: boolean("hidden").notNull().default(false),
    problem: text("problem"),
    /** Mean confidence in percent where the text was recognised in a picture; null where the file holds text. */
    recognised: smallint("recognised"),
    /** The page's blocks in order, one a line: what quotes are checked against. */
    text: text("text").notNull(),
  },
  (t) => [primaryKey({ columns: [t.dealId, t.documentId, t.number] })],
);

export const documentTables = pgTable(
  "document_tables",
  {
    dealId: dealId(),
    documentId: uuid("document_id").notNull(),
    number: integer("number").notNull(),
    page: integer("page").notNull(),
    place: jsonb("place").$type<Record<string, unknown>>().notNull(),
    title: text("title"),
    headings: text("headings").array().notNull().default(sql`'{}'`),
    columns: text("columns").array().notNull(),
    keyValue: boolean("key_value").notNull().default(false),
    rowCount: integer("row_count").notNull(),
    /** What the analyst took it for: "application_inventory" …; null = not an inventory. */
    kind: text("kind"),
    domain: text("domain"),
    category: text("category"),
    /** Columns understood and kept as text, rows not used and why; null = layout, or not read by an analyst that counts. */
    reading: jsonb("reading").$type<TableReading>(),
  },
  (t) => [primaryKey({ columns: [t.dealId, t.documentId, t.number] })],
);

export const documentBlocks = pgTable(
  "document_blocks",
  {
    dealId: dealId(),
    documentId: uuid("document_id").notNull(),
    seq: integer("seq").notNull(),
    page: integer("page").notNull(),
    kind: text("kind").notNull(),
    text: text("text").notNull(),
    level: smallint("level"),
    tableNumber: integer("table_number"),
    cells: jsonb("cells").$type<string[]>(),
    header: boolean("header").notNull().default(false),
    hidden: boolean("hidden").notNull().default(false),
    place: jsonb("place").$type<Record<string, unknown>>().notNull(),
    /** Search reads blocks, so that a hit is a passage that can be marked. */
    tsv: tsvector("tsv").generatedAlwaysAs(sql`to_tsvector('simple', plumbline_fold(left(text, 20000)))`),
  },
  (t) => [
    primaryKey({ columns: [t.dealId, t.documentId, t.seq] }),
    index("document_blocks_tsv").using("gin", t.dealId, t.tsv),
    index("document_blocks_page").on(t.dealId, t.documentId, t.page, t.seq),
  ],
);

/** A line of a data-room index: matched to a document, or listed and not received. */
export const indexEntries = pgTable(
  "index_entries",
  {
    id: primaryId(),
    dealId: dealId(),
    entity: text("entity").$type<Entity>().notNull(),
    vdrIndex: text("vdr_index").notNull(),
    name: text("name").notNull(),
    sourceDocumentId: uuid("source_document_id").notNull(),
    documentId: uuid("document_id"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("index_entries_line").on(t.dealId, t.sourceDocumentId, t.vdrIndex, t.name),
    oneOf("index_entries", "entity", ENTITIES),
  ],
);
