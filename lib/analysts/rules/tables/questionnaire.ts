// Reads lists of questions with answers (request lists, checklists that were filled in): one statement an answered question.
import type { Details, StatementDraft } from "#lib/analysts/analyst.ts";
import type { GatheredTable, TableRow } from "#lib/analysts/rules/tables/gather.ts";
import { pairCategory, productCategory } from "#lib/analysts/rules/tables/row-category.ts";
import { isOpen, says } from "#lib/analysts/rules/tables/row-details.ts";
import { numberIn } from "#lib/diligence/reading.ts";
import { statementKind } from "#lib/diligence/statement-kind.ts";
import { categoryOfWords } from "#lib/diligence/tables/category-words.ts";
import { fold, plain, plainName } from "#lib/diligence/tables/header-text.ts";
import { bestMeaning } from "#lib/diligence/tables/heading.ts";
import { words } from "#lib/diligence/tables/table-kind.ts";
import { parseYesNo } from "#lib/diligence/values.ts";

const QUESTIONS = words(
  "question|questions|information requested|information request|request|frage|fragen|fragestellung|query|demande|question text|checklist question|check question",
);
const ANSWERS = words(
  "answer|answers|response|responses|reply|seller response|management response|company response|target response|supplier response|vendor response|antwort|antworten|ruckmeldung|reponse|reponses|feedback",
);
const REMARKS = words("comment|comments|remark|remarks|details|explanation|bemerkung|kommentar|commentaire|notes");

interface Roles {
  question: number;
  answer?: number;
  /** Columns to be ticked, with the answer that their heading gives. */
  ticks: { column: number; text: string }[];
  remark?: number;
}

/** Which columns ask and which answer; undefined where the table is no list of questions. */
export function questionRoles(table: GatheredTable): Roles | undefined {
  const find = (list: readonly string[]) => {
    const column = table.heads.findIndex((head) => bestMeaning(head, list) >= 2.5);
    return column < 0 ? undefined : column;
  };
  const question = find(QUESTIONS);
  if (question === undefined) return undefined;
  const answer = find(ANSWERS);
  const ticks = table.heads.flatMap((head, column) =>
    /^(?:yes|no|ja|nein|oui|non|partly|partially|teilweise)$/.test(head.full)
      ? [{ column, text: table.columns[column] ?? "" }]
      : [],
  );
  if (answer === undefined && ticks.length < 2) return undefined;
  const remark = find(REMARKS);
  return {
    question,
    ticks,
    ...(answer !== undefined && { answer }),
    ...(remark !== undefined && remark !== answer && { remark }),
  };
}

const PUT_OFF =
  /^(?:to (?:follow|come|be provided)|follows|pending|open|in progress|outstanding|see (?:folder|data ?room|vdr|document|file|attach\w*|separate|above|below)\b.*|wird nachgereicht|folgt|offen|siehe (?:anlage|ordner|datenraum|dokument)\b.*|a suivre|voir (?:annexe|dossier)\b.*|not applicable|nicht zutreffend|sans objet)\W*$/i;
const EXISTS =
  /^(?:is|are) there\b|^(?:do|does) (?:you|the (?:company|target|group)) (?:have|operate|use|maintain)\b|\bexists?\b|^(?:gibt es|existiert|besteht|verfugen|haben sie)\b|^(?:existe t il|y a t il|disposez vous|avez vous)\b/;
const HOW_MANY = /^(?:how many|number of|wie viele|anzahl|combien|nombre)\b/;

/** One statement for each answered question that speaks of IT, in order. */
export function questionStatements(table: GatheredTable, roles: Roles): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  let section = "";
  for (const row of table.rows) {
    const filled = row.cells.filter((cell) => cell.trim());
    if (filled.length === 1) section = plainName(filled[0] ?? "");
    const draft = statementOf(table, roles, row, row.section ?? section);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function statementOf(table: GatheredTable, roles: Roles, row: TableRow, section: string): StatementDraft | undefined {
  const question = plain(row.cells[roles.question] ?? "");
  const answer = answerOf(roles, row);
  if (!says(question) || !says(answer) || isOpen(answer) || PUT_OFF.test(answer)) return undefined;
  const place = pairCategory(question, answer) ?? categoryOfWords(section) ?? categoryOfWords(table.title);
  if (!place) return undefined;
  const remark = roles.remark === undefined ? "" : plain(row.cells[roles.remark] ?? "");
  const details: Details = { question, answer };
  if (says(remark)) details.notes = remark;
  if (section) details.section = section;
  const count = HOW_MANY.test(fold(question)) ? numberIn(answer) : undefined;
  if (count !== undefined) details.count = count;
  const exists = EXISTS.test(fold(question)) ? parseYesNo(answer.split(/[,;.:–-]/)[0] ?? "") : undefined;
  if (exists !== undefined) details.present = exists;
  return {
    ...place,
    item: named(answer) ?? question.replace(/\s*[?:]+$/, ""),
    status: "documented",
    kind: statementKind(answer),
    details,
    quote: row.text,
    place: row.place,
    confidence: 0.6,
    table: table.number,
  };
}

function answerOf(roles: Roles, row: TableRow): string {
  const stated = roles.answer === undefined ? "" : plain(row.cells[roles.answer] ?? "");
  if (says(stated)) return stated;
  const ticked = roles.ticks.filter(({ column }) => parseYesNo(row.cells[column] ?? "") === true);
  return ticked.length === 1 ? plain(ticked[0]?.text ?? "") : "";
}

/** "SAP ECC 6.0 EhP8, on premises" names the thing that was asked for. */
function named(answer: string): string | undefined {
  const lead = answer.split(/[,;(:\n]|\s[-–]\s|\.\s/)[0]?.trim() ?? "";
  return lead.length >= 2 && lead.length <= 60 && productCategory(lead) ? lead : undefined;
}
