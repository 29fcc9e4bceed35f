// Scores the drafts of documents written as sellers write them against the facts that an analyst listed beforehand.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StatementDraft } from "#lib/analysts/analyst.ts";
import { type FileReading, readFile } from "./read-file.ts";

/** `tuned`: rules may be mended by what is missed here. `measured`: only its figures are looked at, never its misses. */
export type HeldOutSet = "tuned" | "measured";

/**
 * A line of a `.facts` file: "part of the sentence | category/category | word/word of the item | value value".
 * A line that begins with "?" may be kept and need not. Empty parts ask for nothing.
 */
interface Expected {
  part: string;
  categories: string[];
  words: string[];
  values: string[];
  optional: boolean;
}

export interface HeldOutScore {
  document: string;
  expected: number;
  /** Found with category, item and values. */
  found: number;
  drafts: number;
  /** Drafts whose sentence is listed and whose item and values are right (the category apart). */
  right: number;
  misses: string[];
  wrong: string[];
}

const folder = join(import.meta.dirname, "held-out");
const squeeze = (text: string): string => text.replace(/[\s*_`]+/gu, " ").toLowerCase();

function expectedOf(file: string): Expected[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const parts = line.replace(/^\? /u, "").split("|");
    const [part = "", categories = "", words = "", values = ""] = parts.map((text) => text.trim());
    const list = (text: string) => text.toLowerCase().split("/").filter(Boolean);
    return {
      part: squeeze(part),
      categories: list(categories),
      words: list(words),
      values: valuesOf(values),
      optional: line.startsWith("?"),
    };
  });
}

/** "4 hours 15 minutes 60": a number with its unit is one value. */
const valuesOf = (text: string): string[] =>
  text.match(/\d[\d.]*(?: to \d+)? (?:hours?|minutes|days|weeks|months|years|TB|[MG]bit\/s)|\S+/gu) ?? [];

function holds(draft: StatementDraft, value: string): boolean {
  const own = Object.entries(draft.details)
    .filter(([key]) => key !== "context")
    .map(([, detail]) => String(detail).toLowerCase());
  return own.some((text) => text === value.toLowerCase() || text.includes(value.toLowerCase()));
}

const fitsItem = (draft: StatementDraft, { words }: Expected): boolean =>
  words.length === 0 || words.some((word) => draft.item.toLowerCase().includes(word));

const isRight = (draft: StatementDraft, fact: Expected): boolean =>
  fitsItem(draft, fact) && fact.values.every((value) => holds(draft, value));

const show = (draft: StatementDraft): string =>
  `${draft.category} ${draft.kind} | ${draft.item} | ${JSON.stringify(draft.details)} << ${draft.quote.replace(/\s+/gu, " ")}`;

/** Recall and precision of one set, a document a row. */
export async function scoreHeldOut(set: HeldOutSet): Promise<HeldOutScore[]> {
  const files = readdirSync(join(folder, set)).filter((name) => name.endsWith(".md"));
  const scores: HeldOutScore[] = [];
  for (const name of files.sort()) {
    const file = join(folder, set, name);
    scores.push(scoreOne(name, await readFile(file), expectedOf(file.replace(/\.md$/u, ".facts"))));
  }
  return scores;
}

function scoreOne(document: string, { drafts }: FileReading, expected: Expected[]): HeldOutScore {
  const about = (draft: StatementDraft) => expected.filter(({ part }) => squeeze(draft.quote).includes(part));
  const wanted = expected.filter(({ optional }) => !optional);
  const found = wanted.filter((fact) =>
    drafts.some(
      (draft) => about(draft).includes(fact) && fact.categories.includes(draft.category) && isRight(draft, fact),
    ),
  );
  const right = drafts.filter((draft) => about(draft).some((fact) => isRight(draft, fact)));
  const near = (fact: Expected) => drafts.filter((draft) => about(draft).includes(fact)).map(show);
  return {
    document,
    expected: wanted.length,
    found: found.length,
    drafts: drafts.length,
    right: right.length,
    misses: wanted
      .filter((fact) => !found.includes(fact))
      .map(
        (fact) => `${fact.part} [${fact.categories} | ${fact.words} | ${fact.values}] ${near(fact)[0] ?? "nothing"}`,
      ),
    wrong: drafts.filter((draft) => !right.includes(draft)).map(show),
  };
}
