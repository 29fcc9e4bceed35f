// The reading process: reads one file after the other for the parent, without network, and may be killed at any moment.
import net from "node:net";
import { Worker } from "node:worker_threads";
import { chooseParser, type ReadableKind } from "#lib/documents/choose-parser.ts";
import { cleanDocument } from "#lib/documents/clean-document.ts";
import type { ParseResult } from "#lib/documents/parsed.ts";
import type { ParserInput } from "#lib/documents/parsers/parser-input.ts";

export interface ParseRequest {
  id: number;
  kind: ReadableKind;
  input: ParserInput;
}

/** A page of a picture is about to be recognised. */
export interface PageNote {
  page: number;
  of: number;
}

export type ParseReply =
  | { id: number; result: ParseResult }
  | { id: number; failure: string }
  | ({ id: number } & PageNote);

/** A document may name addresses; nothing that reads it may follow them. */
function forbidNetwork(): void {
  const refuse = (): never => {
    throw new Error("Readers have no network.");
  };
  net.Socket.prototype.connect = refuse;
  globalThis.fetch = refuse;
}

async function answer(request: ParseRequest, onPage: (page: number, of: number) => void): Promise<ParseReply> {
  try {
    const parse = await chooseParser(request.kind);
    const result = await parse({ ...request.input, onPage });
    return { id: request.id, result: "unreadable" in result ? result : cleanDocument(result) };
  } catch (error) {
    return { id: request.id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

if (process.send) {
  forbidNetwork();
  const memoryBytes = Number(process.argv[2]);
  const watch = new Worker(new URL("./memory-watch.ts", import.meta.url), {
    workerData: { memoryBytes, parent: process.ppid },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
    execArgv: [],
  });
  watch.unref();
  process.on("message", (request: ParseRequest) => {
    const { id, input } = request;
    const onPage = (page: number, of: number) => {
      if (input.ocr) watch.postMessage(input.ocr.memoryBytes);
      process.send?.({ id, page, of });
    };
    answer(request, onPage).then((reply) => process.send?.(reply));
  });
  process.on("disconnect", () => process.exit(0));
}
