// Columns that many tables share, spelled once.
import { sql } from "drizzle-orm";
import { check, customType, timestamp, uuid } from "drizzle-orm/pg-core";
import { v7 } from "uuid";

/** UUIDv7 made by us (PostgreSQL 15 to 17 has none), so that keys grow with time and are known before the insert. */
export const newId = (): string => v7();

export const primaryId = () => uuid("id").primaryKey().$defaultFn(newId);
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
export const createdAt = () => at("created_at").notNull().defaultNow();
export const updatedAt = () => at("updated_at").notNull().defaultNow();
export const deletedAt = () => at("deleted_at");
export const dealId = () => uuid("deal_id").notNull();

export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
export const citext = customType<{ data: string }>({ dataType: () => "citext" });

/** `text` with a closed list: a CHECK instead of an enum type, so that a word can be added without a table rewrite. */
export function oneOf(table: string, column: string, words: readonly string[], nullable = false) {
  const list = words.map((word) => `'${word}'`).join(", ");
  const condition = `${nullable ? `"${column}" IS NULL OR ` : ""}"${column}" IN (${list})`;
  return check(`${table}_${column}_word`, sql.raw(condition));
}
