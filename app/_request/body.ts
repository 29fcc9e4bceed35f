// The body of a request, read up to a limit and no further.
import { Refusal } from "#lib/errors.ts";

const DEEPEST = 32;

const tooLarge = (limit: number) =>
  new Refusal("too_large", `The request has more than ${Math.floor(limit / 1024)} KB. Send it in parts.`);

/** Bytes of the body; refuses by the announced length at once, and by the real one while it comes in. */
export async function readBytes(request: Request, limit: number): Promise<Buffer> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge(limit);
  if (request.headers.get("content-encoding"))
    throw new Refusal("invalid", "Content-Encoding is not supported; send the body as it is.");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** True when brackets outside strings nest deeper than allowed; looked at before anything is built. Pure. */
export function isTooDeep(json: string, deepest = DEEPEST): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json.charCodeAt(at);
    if (quoted) {
      if (sign === 92) at++;
      else if (sign === 34) quoted = false;
    } else if (sign === 34) quoted = true;
    else if (sign === 91 || sign === 123) {
      if (++depth > deepest) return true;
    } else if (sign === 93 || sign === 125) depth--;
  }
  return false;
}

/** One JSON value from text, or a refusal that names what is wrong. `where` is put before it: "line 3". */
export function parseJson(text: string, where = "The body"): unknown {
  if (isTooDeep(text)) throw new Refusal("invalid", `${where} nests deeper than ${DEEPEST} levels.`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal("invalid", `${where} is not valid JSON.`, { cause });
  }
}

/** The JSON body of a request. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Refusal("invalid", "Content-Type must be application/json.");
  const bytes = await readBytes(request, limit);
  try {
    return parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal("invalid", "The body is not valid UTF-8.", { cause });
  }
}
