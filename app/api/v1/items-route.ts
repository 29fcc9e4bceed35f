// A batch of items as JSON or one a line, up to 1,000 items and 10 MB, handed to one write.
import { parseJson, readBytes } from "#app/_request/body.ts";
import { dealRoute, type Handler } from "#app/_request/route.ts";
import type { Ctx } from "#lib/access/ctx.ts";
import { demand } from "#lib/access/ctx.ts";
import { itemsEnvelope } from "#lib/api/bodies.ts";
import { itemsOfLines, tooManyItems } from "#lib/api/item-lines.ts";
import { MOST_ITEMS } from "#lib/api/items.ts";
import { runNumberOf } from "#lib/api/params.ts";
import { patiently } from "#lib/api/patience.ts";
import { Refusal } from "#lib/errors.ts";
import type { BatchResult, batchInput } from "#lib/writes/external-batch.ts";
import { parseInput, type Write } from "#lib/writes/write.ts";

const BYTES = 10 * 1024 * 1024;

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal("invalid", "The body is not valid UTF-8.", { cause });
  }
}

async function itemsOf(request: Request): Promise<unknown[]> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json" && type !== "application/x-ndjson")
    throw new Refusal("invalid", "Content-Type must be application/json or application/x-ndjson.");
  const text = decoded(await readBytes(request, BYTES));
  if (type === "application/x-ndjson") return itemsOfLines(text, parseJson);
  return parseInput(itemsEnvelope, parseJson(text)).items;
}

/** POST of one noun's items into a run. */
export const itemsRoute = (write: Write<Ctx, typeof batchInput, BatchResult>): Handler =>
  dealRoute({
    async answer({ request, params, ctx }) {
      const runNumber = runNumberOf(params);
      // Before 10 MB are read, not after.
      if (write.permission !== "self" && write.permission !== "admin") demand(ctx, write.permission);
      const items = await itemsOf(request);
      if (items.length > MOST_ITEMS) throw tooManyItems();
      return patiently(() => write(ctx, { runNumber, items }));
    },
  });
