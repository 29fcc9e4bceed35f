// Appends to the audit log through its one door.
import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";

export interface AuditEntry {
  dealId?: string;
  actorKind: string;
  actorId?: string;
  event: string;
  severity: "info" | "notice" | "warning";
  objectKind?: string;
  objectId?: string;
  runId?: string;
  before?: unknown;
  after?: unknown;
  origin: string;
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

/** Call it last in the transaction: it locks the head of the deal's chain until commit. */
export async function appendAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.execute(sql`SELECT audit_append(${entry.dealId ?? null}::uuid, ${entry.actorKind}, ${entry.actorId ?? null}::uuid,
    ${entry.event}, ${entry.severity}, ${entry.objectKind ?? null}, ${entry.objectId ?? null}, ${entry.runId ?? null}::uuid,
    ${json(entry.before)}::jsonb, ${json(entry.after)}::jsonb, ${entry.origin})`);
}
