// Facts of what is in writing: a document with its version and date, by its own cover, its list of revisions, or another's word.
import type { Details, DocumentPages, StatementDraft } from "#lib/analysts/analyst.ts";
import { findMeasures } from "#lib/analysts/rules/prose/measures.ts";
import { isoDate } from "#lib/analysts/rules/prose/normal-values.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";

export interface SpecialFact {
  passage: Passage;
  draft: StatementDraft;
}

/** Whatever a document rules, that it is there counts as governance. */
export function writtenFact(passage: Passage, item: string, details: Details): SpecialFact {
  const { text: quote, place } = passage;
  return {
    passage,
    draft: {
      domain: "cybersecurity",
      category: "governance",
      item,
      status: "documented",
      kind: "actual",
      details,
      quote,
      place,
      confidence: 0.75,
    },
  };
}

const NAMED_KIND =
  /\b(?:policy|plan|charter|statement|procedures?|SOP|standards?|handbook|manual|guide|memorandum|agreement)\b/iu;
const MOST_REFERENCES = 30;
/** "Incident Response Plan Version 2.2.1, 3 May 2026": another document, with its version. */
const REFERENCE =
  /^\W*((?:\(?\p{Lu}[\p{L}\d&'’.()-]*|of|and|the|for|on|in|to|with|a|X\.509|\d{2,4}|[–-])(?:\s(?:\(?\p{Lu}[\p{L}\d&'’.()-]*|of|and|the|for|on|in|to|with|a|\d{2,4}|[–-])){2,34}?),?\s(?:(\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}),?\s)?(?:Version|Rev(?:ision)?\.?|V)\s?(\d+(?:\.\d+)+)(?:,?\s(\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}))?\W*$/u;

/** Documents that this one names with their versions: what the organisation has in writing. */
export const namedDocuments = (passages: readonly Passage[]): SpecialFact[] =>
  passages
    .filter(({ hidden }) => !hidden)
    .flatMap(reference)
    .slice(0, MOST_REFERENCES);

/** A document that this one names with its version. */
function reference(passage: Passage): SpecialFact[] {
  if (passage.text.length > 300) return [];
  const [, item = "", early, version, late] = REFERENCE.exec(passage.text.replace(/\s+/gu, " ")) ?? [];
  if (!version || !NAMED_KIND.test(item)) return [];
  const date = early ?? late;
  return [writtenFact(passage, item.trim(), date ? { version, date: isoDate(date) } : { version })];
}

/** How far into a document its list of revisions may stand. */
const FRONT_PAGES = 5;

/** The latest line of a list of revisions, by its column of versions. */
export function latestRevision(document: DocumentPages, title: string): SpecialFact[] {
  for (const page of document.pages.filter(({ number, kind }) => number <= FRONT_PAGES && kind !== "sheet")) {
    for (const table of page.tables) {
      const at = (pattern: RegExp) => table.columns.findIndex((column) => pattern.test(column));
      const version = at(/^\W*(?:version|revision|rev\b|release)/iu);
      const date = at(/\bdate|datum|updated/iu);
      if (version < 0 || date < 0 || table.columns.length > 7) continue;
      const rows = page.blocks.filter((block) => block.table === table.number && block.cells && !block.header);
      const ranked = rows.filter(({ cells }) => /^\D{0,3}\d+(?:\.\d+)*\D{0,3}$/u.test(cells?.[version] ?? ""));
      const latest = ranked.sort((a, b) => versionRank(b.cells?.[version]) - versionRank(a.cells?.[version]))[0];
      if (!latest?.cells) continue;
      const who = at(/author|submitter|owner|by\b|editor|autor|verfasser|auteur/iu);
      const details: Details = { version: (latest.cells[version] ?? "").trim() };
      const written = findMeasures(latest.cells[date] ?? "").find(({ kind }) => kind === "date")?.text;
      if (written) details.date = isoDate(written);
      if (who >= 0 && latest.cells[who]) details.owner = latest.cells[who];
      const passage = {
        ...latest,
        page: page.number,
        headings: [],
        pageKind: page.kind,
        hidden: latest.hidden === true,
      };
      return [writtenFact(passage, title, details)];
    }
  }
  return [];
}

const versionRank = (text = ""): number => {
  const [major = "0", minor = "0"] = text.match(/\d+/gu) ?? [];
  return Number(major) * 1000 + Number(minor);
};
