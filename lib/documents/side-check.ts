// What a read document says of whose it is: its text against the names of the deal.
import type { Entity } from "#db/vocabulary.ts";
import { type Doubt, sideDoubt } from "#lib/diligence/named-side.ts";
import type { ParsedDocument } from "./parsed.ts";

/** Blocks of the first page that count as its head: cover, letterhead, head of a mail. */
const OPENING_BLOCKS = 12;
/** Beyond it a document has said often enough whom it speaks of. */
const MOST_CHARACTERS = 2_000_000;

function* textsOf(parsed: ParsedDocument): Generator<string> {
  let left = MOST_CHARACTERS;
  for (const page of parsed.pages)
    for (const { text } of page.blocks) {
      if (left <= 0) return;
      left -= text.length;
      yield text;
    }
}

/** @param names of the two companies as the deal states them */
export function checkSide(
  parsed: ParsedDocument,
  document: { path: string; entity: Entity },
  names: { targetName: string; buyerName?: string },
): Doubt | null {
  const sides: Record<Entity, string | undefined> = { target: names.targetName, buyer: names.buyerName };
  const own = sides[document.entity];
  if (!own) return null;
  const text = {
    title: parsed.title,
    fileName: (document.path.split("/").at(-1) ?? "").replace(/\.\w+$/u, ""),
    opening: (parsed.pages[0]?.blocks ?? []).slice(0, OPENING_BLOCKS).map((block) => block.text),
    texts: textsOf(parsed),
  };
  return sideDoubt(text, own, sides[document.entity === "target" ? "buyer" : "target"]);
}
