import { z } from "zod";
import { dataHeaders } from "#app/_request/answer.ts";
import { disposition } from "#app/_request/download.ts";
import { dealRoute } from "#app/_request/route.ts";
import { tsaRegisterFile } from "#lib/export/tsa-register.ts";
import { XLSX_TYPE } from "#lib/export/workbook.ts";

/** The register of transitional services of a run as an Excel workbook. */
export const GET = dealRoute({
  query: z.strictObject({ run: z.coerce.number().int().min(1).max(1_000_000_000).optional() }),
  answer: async ({ ctx, query }) => {
    const { name, bytes } = await tsaRegisterFile(ctx, query.run);
    return new Response(new Uint8Array(bytes), {
      headers: { ...dataHeaders(), "Content-Type": XLSX_TYPE, "Content-Disposition": disposition("attachment", name) },
    });
  },
});
