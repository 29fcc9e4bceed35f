// Character maps, standard fonts and colour profiles of the PDF viewer, from its package: the same for everybody.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dataHeaders } from "#app/_request/answer.ts";
import { publicRoute } from "#app/_request/route.ts";
import { projectRoot } from "#env.ts";
import { notFound } from "#lib/errors.ts";

const KINDS = ["cmaps", "standard_fonts", "iccs", "wasm"];

export const GET = publicRoute({
  answer: async ({ params: { kind = "", name = "" } }) => {
    if (!KINDS.includes(kind) || !/^[\w-]+\.[a-z]+$/i.test(name)) throw notFound("This file");
    const bytes = await readFile(join(projectRoot, "node_modules", "pdfjs-dist", kind, name)).catch((cause) => {
      if ((cause as NodeJS.ErrnoException).code === "ENOENT") throw notFound("This file");
      throw cause;
    });
    const type = name.endsWith(".js") ? "text/javascript" : "application/octet-stream";
    return new Response(new Uint8Array(bytes), {
      headers: { ...dataHeaders(), "Content-Type": type, "Cache-Control": "public, max-age=86400" },
    });
  },
});
