// The JSON export as a stream of bytes; what can be refused is refused before the first byte goes out.
import type { Ctx } from "#lib/access/ctx.ts";
import { exportDeal } from "#lib/export/export-deal.ts";

/** A reader that goes away ends the export and gives its transaction back. */
export async function exportStream(ctx: Ctx, run: number | undefined): Promise<ReadableStream<Uint8Array>> {
  const pieces = exportDeal(ctx, { run, exportedAt: new Date() })[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let next: IteratorResult<string> | undefined = await pieces.next();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = next ?? (await pieces.next());
      next = undefined;
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
