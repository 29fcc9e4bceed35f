// A result into a file that is whole or not there, or onto the standard output.
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exitCode, OperatorError } from "./operator-error.ts";

/** Streams `chunks` to `file` ("-": standard output). A half-written file is never left under its name. */
export async function writeOut(file: string, chunks: AsyncIterable<string>): Promise<void> {
  if (file === "-") {
    // The standard output belongs to the process and stays open.
    await pipeline(Readable.from(chunks), process.stdout, { end: false });
    return;
  }
  const draft = `${resolve(file)}.part-${process.pid}`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(draft));
    await rename(draft, resolve(file));
  } catch (error) {
    await rm(draft, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === "open" || syscall === "write" || syscall === "rename")
      throw new OperatorError(`${file} cannot be written (${code}).`, exitCode.failed, { cause: error });
    throw error;
  }
}
