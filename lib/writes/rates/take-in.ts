// The way in for a rate card in Excel: received like a document, read apart, checked row by row, then added whole or not at all.
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { dealRow } from "#db/repositories/deals.ts";
import { type Ctx, demand, reading } from "#lib/access/ctx.ts";
import { readRateCard } from "#lib/diligence/rate-card.ts";
import { readWorkbook, WORKBOOK_LIMIT } from "#lib/documents/read-workbook.ts";
import { discard, receive } from "#lib/documents/storage.ts";
import { notFound, Refusal } from "#lib/errors.ts";
import { addRateCard } from "./add.ts";

const MOST_NAMED = 20;

/** Refuses with a line for each wrong row; nothing of such a card is kept. */
export async function takeInRateCard(ctx: Ctx, source: Readable, name: string) {
  demand(ctx, "costs.assume");
  const fileName = basename(name.replaceAll("\\", "/")).slice(0, 255) || "rate card.xlsx";
  const deal = await reading(ctx, (tx) => dealRow(tx, ctx.dealId));
  if (!deal) throw notFound("This deal");
  const received = await receive(source, fileName, WORKBOOK_LIMIT);
  try {
    const parsed = await readWorkbook({ file: received.file, name: fileName });
    const { rates, problems } = readRateCard(parsed, deal.currency);
    if (problems.length > 0) throw wrongRows(fileName, problems);
    return await addRateCard(ctx, { fileName, sha256: received.sha256, currency: deal.currency, rates });
  } finally {
    await discard(received);
  }
}

function wrongRows(fileName: string, problems: readonly { row: number; words: string }[]): Refusal {
  const named = problems.slice(0, MOST_NAMED).map(({ row, words }) => (row > 0 ? `Row ${row}: ${words}` : words));
  const rest = problems.length - named.length;
  const all = rest > 0 ? [...named, `and ${rest} more`] : named;
  return new Refusal("invalid", `Nothing of ${fileName} was taken. ${all.join(". ")}.`, {
    fields: problems.slice(0, 50).map(({ row, words }) => ({ field: `row ${row}`, message: words })),
  });
}
