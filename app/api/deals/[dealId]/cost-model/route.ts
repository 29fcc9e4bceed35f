import { z } from "zod";
import { dataHeaders } from "#app/_request/answer.ts";
import { disposition } from "#app/_request/download.ts";
import { dealRoute } from "#app/_request/route.ts";
import { costModelFile } from "#lib/export/cost-model.ts";
import { XLSX_TYPE } from "#lib/export/workbook.ts";

/** Totals, lines with their factors and sources, assumptions and bridge of a run as an Excel workbook. */
export const GET = dealRoute({
  query: z.strictObject({ run: z.coerce.number().int().min(1).max(1_000_000_000).optional() }),
  answer: async ({ ctx, query }) => {
    const { name, bytes } = await costModelFile(ctx, query.run);
    return new Response(new Uint8Array(bytes), {
      headers: { ...dataHeaders(), "Content-Type": XLSX_TYPE, "Content-Disposition": disposition("attachment", name) },
    });
  },
});
