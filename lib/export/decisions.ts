// What people decided, for the export: by the keys of things, with who and when; undone decisions are history and stay here.
import type { Tx } from "#db/client.ts";
import { decisionsForExport } from "#db/repositories/decisions.ts";
import type { DecisionPart } from "./contract.ts";

export async function* decisionParts(tx: Tx, dealId: string): AsyncGenerator<DecisionPart[]> {
  const rows = await decisionsForExport(tx, dealId);
  if (rows.length > 0) yield rows.map(({ decidedAt, ...row }) => ({ ...row, at: decidedAt.toISOString() }));
}
