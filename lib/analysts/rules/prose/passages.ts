// Walks a document in reading order and gives every sentence with what stands above it.
import type { DocumentPages } from "#lib/analysts/analyst.ts";
import { type Span, splitSentences } from "#lib/analysts/rules/prose/sentences.ts";
import type { ParsedBlock, Place } from "#lib/documents/parsed.ts";
import { placeWithin } from "#lib/documents/place.ts";

export interface Passage {
  /** Verbatim. */
  text: string;
  place: Place;
  page: number;
  /** Headings above, outermost first. */
  headings: readonly string[];
  /** The line that introduces the list this passage is an item of. */
  leadIn?: string;
  /** Name of the longer list item above, under which short ones of the same list may stand. */
  parent?: string;
  /** The sentence before in the same block, where this one points back to it ("The system is …", "It …"). */
  before?: string;
  kind: ParsedBlock["kind"];
  pageKind: string;
  hidden: boolean;
}

const LEAD_IN = /[:：]\s*[*_]*\s*$/u;
/** What follows a question answers it. */
const QUESTION = /\?\s*[*_]*\s*$/u;
const SHORT_ANSWER = 8;
const SHORT_ITEM = 5;
const LONGEST_JOINED = 4_000;
const MONTH = /^\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\W/iu;
const opens = (text: string): boolean => LEAD_IN.test(text) || (QUESTION.test(text) && text.length < 200);
const bare = (text: string): string => text.replace(/[*_`#>]+/gu, "").trim();

/** The last sentence of a leading paragraph, whole words only. */
function lastWords(text: string): string {
  const last = bare(splitSentences(text).at(-1)?.text ?? text);
  return last.length <= 160 ? last : last.slice(-160).replace(/^\S*\s/u, "");
}

const BULLET = /[●•▪◦‣]/u;

/** Layout tables of pages and slides hold lists in their cells: prose, although it stands in rows. */
function holdsLists(block: ParsedBlock, pageKind: string): boolean {
  return pageKind !== "sheet" && !block.header && BULLET.test(block.text);
}

/** What the row and the column of a cell are called: "Shared Service – FY21-23". */
function cellContext(page: DocumentPages["pages"][number], block: ParsedBlock, text: string): string | undefined {
  const at = block.cells?.findIndex((cell) => cell.includes(text)) ?? -1;
  const own = page.tables.find((table) => table.number === block.table);
  const header = page.blocks.find((other) => other.kind === "row" && other.table === block.table && other !== block);
  const cells = block.cells?.length ?? 0;
  const columns = own?.columns.some(Boolean) ? own.columns : (header?.cells ?? []);
  const column = columns[columns.length < cells ? at - (cells - columns.length) : at];
  const parts = [at > 0 ? block.cells?.[0] : undefined, column].filter(
    (part) => part && part.length <= 80 && part !== text,
  );
  return parts.length ? parts.join(" – ") : undefined;
}

/** Sentences of a block; of a row those of each cell. */
function spansOf(block: ParsedBlock): Span[] {
  if (block.kind !== "row") return splitSentences(block.text);
  return splitSentences(block.text.replaceAll(" | ", "\n\n ")).map((span) => ({
    ...span,
    text: block.text.slice(span.start, span.end),
  }));
}

/** A short answer keeps the question before it: "Do you have a second site? No." */
function withQuestions(block: ParsedBlock): Span[] {
  const spans: Span[] = [];
  for (const span of spansOf(block)) {
    const before = spans.at(-1);
    if (before && QUESTION.test(before.text) && span.text.split(/\s+/u).length <= SHORT_ANSWER)
      spans.push({ text: block.text.slice(before.start, span.end), start: before.start, end: span.end });
    else spans.push(span);
  }
  return spans;
}

/** A slide of a word or two opens a part ("Archived", "Appendix"): it stands above the slides that follow. */
function isDivider(page: DocumentPages["pages"][number]): boolean {
  const words = page.blocks
    .map((block) => block.text)
    .join(" ")
    .split(/\s+/u)
    .filter(Boolean);
  return page.kind === "slide" && words.length > 0 && words.length <= 3;
}

/** Every line of a short document whole, rows of its tables too: forms and invoices say more by lines than by sentences. */
export function linesOf(document: DocumentPages): Passage[] {
  return document.pages.flatMap((page) =>
    page.blocks.map((block) => ({
      text: block.text,
      place: placeWithin(block, 0),
      page: page.number,
      headings: [],
      kind: block.kind,
      pageKind: page.kind,
      hidden: block.hidden === true,
    })),
  );
}

/** What the blocks before said of those to come. */
interface Standing {
  leadIn?: string;
  /** The lead-in is an item of the list itself. */
  ledByItem: boolean;
  parent?: string;
  question?: ParsedBlock;
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** "No." says nothing without its question; both stand on the page, one after the other. Answers the question's block. */
function questionOf(standing: Standing, block: ParsedBlock): ParsedBlock | undefined {
  const asked = standing.question;
  standing.question = QUESTION.test(block.text) && block.text.length < 200 ? block : undefined;
  const isAnswer = !standing.question && block.kind !== "row" && wordsIn(block.text) <= SHORT_ANSWER;
  return isAnswer ? asked : undefined;
}

/** The line that opens the list this block is an item of, or asks what it answers. */
function ledBy({ leadIn, ledByItem }: Standing, block: ParsedBlock): string | undefined {
  if (leadIn === undefined) return undefined;
  const isItem = block.kind === "list_item" && !(ledByItem && wordsIn(block.text) > SHORT_ITEM);
  return isItem || QUESTION.test(leadIn) ? leadIn : undefined;
}

function leadOn(standing: Standing, block: ParsedBlock): void {
  if (block.kind === "paragraph") standing.leadIn = opens(block.text) ? lastWords(block.text) : undefined;
  else if (block.kind === "list_item") {
    // An item that ends with a colon leads the short items below it; how deep an item is set in is not known.
    const leads = LEAD_IN.test(block.text);
    if (leads) standing.leadIn = lastWords(block.text);
    else if (standing.ledByItem && wordsIn(block.text) > SHORT_ITEM) standing.leadIn = undefined;
    standing.ledByItem ||= leads;
  }
  if (block.kind !== "list_item") standing.parent = undefined;
  else if ((wordsIn(block.text) > SHORT_ITEM || LEAD_IN.test(block.text)) && !MONTH.test(block.text))
    standing.parent = bare(block.text)
      .split(/\s[–-]\s|[:：(]/u)[0]
      ?.trim();
  if (standing.leadIn === undefined) standing.ledByItem = false;
}

/** "The plan must be tested", "The test of May": the document itself, which its title names. */
const OF_THE_DOCUMENT =
  /^\W*(?:the|this|der|die|das|dieser?|le|la|ce|cette) (?:(?:last|first|next|full|annual) ){0,2}(plan|policy|agreement|contract|test|exercise|konzept|vertrag|contrat)\b/iu;

/** The document's title where the sentence speaks of the document. */
export function ofDocument(text: string, title: string | undefined): string | undefined {
  const noun = OF_THE_DOCUMENT.exec(text)?.[1]?.toLowerCase();
  if (!noun || !title) return undefined;
  const names = /test|exercise/u.test(noun) ? /\bplan\b/iu.test(title) : title.toLowerCase().includes(noun);
  return names ? title : undefined;
}

const POINTS_BACK =
  /^\W*(?:it|its|they|their|he|she|this|these|the (?:system|contract|agreement|platform|software|solution|service|copies|tapes|backups?|accounts?|provider|licen[cs]es?|tool|team|application|budget|database|data|hosts?|servers?|estimate|maintenance|upgrade|migration|position)|dort|er|sie|es|dies\p{L}*|der (?:Vertrag|Anbieter)|il|elle|ils|celui-ci|le contrat|ce (?:contrat|système))(?!\p{L})|(?<!\p{L})damit(?!\p{L})/iu;

/** What a sentence that points back points to: the nearest one before it that stands for itself. */
function pointedTo(spans: readonly Span[], at: number): string | undefined {
  let from = at;
  while (from > 0 && at - from < 3 && POINTS_BACK.test(spans[from]?.text ?? "")) from--;
  return from < at ? spans[from]?.text : undefined;
}

/** A paragraph that the layout cut in two: the rest begins in small letters and the first part has no end. */
function joined(blocks: readonly ParsedBlock[], pageKind: string): readonly ParsedBlock[] {
  if (pageKind !== "page") return blocks;
  const whole: ParsedBlock[] = [];
  for (const block of blocks) {
    const before = whole.at(-1);
    const goesOn =
      block.kind === "paragraph" &&
      (before?.kind === "paragraph" || before?.kind === "list_item") &&
      /^\p{Ll}{2,}[\s,]/u.test(block.text) &&
      /[\p{L}\d,]\s*$/u.test(before.text) &&
      before.text.length + block.text.length < LONGEST_JOINED;
    if (before && goesOn) whole[whole.length - 1] = { ...before, text: `${before.text}\n${block.text}` };
    else whole.push(block);
  }
  return whole;
}

/** Every sentence of the document's prose. Table rows are read elsewhere. */
export function passagesOf(document: DocumentPages): Passage[] {
  const passages: Passage[] = [];
  const headings: { level: number; text: string }[] = [];
  for (const page of document.pages) {
    const standing: Standing = { ledByItem: false };
    if (isDivider(page)) headings.splice(0, headings.length, { level: 0, text: bare(page.blocks[0]?.text ?? "") });
    for (const block of joined(page.blocks, page.kind)) {
      if (block.kind === "row" && !holdsLists(block, page.kind)) {
        standing.leadIn = undefined;
        continue;
      }
      // Running headers and footers repeat; a note on a slide or in a text is somebody's words.
      if (block.kind === "note" && page.kind === "page" && page.number > 2) continue;
      const above = headings.map((heading) => heading.text);
      if (block.kind === "heading") {
        const level = block.level ?? 6;
        while (headings.length && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
        headings.push({ level, text: bare(block.text) });
        standing.leadIn = undefined;
      }
      const around = { page: page.number, pageKind: page.kind, hidden: block.hidden === true };
      const asked = questionOf(standing, block);
      if (asked) {
        const text = `${asked.text}\n${block.text}`;
        passages.push({ ...around, text, place: placeWithin(asked, 0), headings: above, kind: "paragraph" });
        continue;
      }
      const open = ledBy(standing, block);
      const spans = withQuestions(block);
      for (const [at, span] of spans.entries()) {
        const before = block.kind === "row" ? undefined : pointedTo(spans, at);
        passages.push({
          ...around,
          text: span.text,
          place: placeWithin(block, span.start),
          headings: block.kind === "heading" ? above.slice(0, headings.length - 1) : above,
          // What points back to an answer is of the answer, no longer of the question.
          leadIn:
            block.kind === "row"
              ? cellContext(page, block, span.text)
              : before && QUESTION.test(open ?? "")
                ? undefined
                : open,
          parent: standing.parent,
          before,
          kind: block.kind,
        });
      }
      leadOn(standing, block);
    }
  }
  return passages;
}
