// Reads the head of a letter: who writes, about what, and when.
import type { Details, StatementDraft } from "#lib/analysts/analyst.ts";
import { findMeasures } from "#lib/analysts/rules/prose/measures.ts";
import { isoDate } from "#lib/analysts/rules/prose/normal-values.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import type { SpecialFact } from "#lib/analysts/rules/prose/written-documents.ts";

const OPENING = 12;
const LONGEST_QUOTE = 240;
const SUBJECT = /^\W*(?:subject|re|betreff|objet)\s*[:：]\s*/iu;
/** Title words up to the sentence that a reader of the page may have joined to them. */
const TITLE =
  /^((?:[\p{Lu}\d][\p{L}\d&'’./-]*|of|and|the|for|on|in|to|with|[–-])(?:\s(?:[\p{Lu}\d][\p{L}\d&'’./-]*|of|and|the|for|on|in|to|with|[–-])){1,13}?)(?=\s(?:A|An|The|This|We|Dear|In|On|Pursuant)\s\p{Ll}|\s*$|\n)/u;
const SENDER = /^((?:The )?(?:\p{Lu}[\p{L}&.,'’-]+ ){1,5}?)(?=\d{1,5} \p{Lu})/u;
const REACHED = /@|\b\d{3}[ .)-]{1,2}\d{3}[ .-]\d{4}\b|\+\d{2}/u;
const AUDIT = /\b(?:audit\w*|compliance|certificat\w+|attestation|assessment|examination)\b/iu;
const CONTRACT = /\b(?:contract|agreement|terminat\w+|renewal|price|licen[cs]e|invoice|order)\b/iu;

/** At most two facts: the subject with the letter's date, and the sender. Nothing where the subject is not of IT, audit or contract. */
export function letterFacts(passages: readonly Passage[]): SpecialFact[] {
  const opening = passages.slice(0, OPENING).filter((passage) => passage.page === 1);
  const about = opening.find((passage) => SUBJECT.test(passage.text));
  const subject = about && TITLE.exec(about.text.replace(SUBJECT, ""))?.[1]?.trim();
  if (!about || !subject || !(AUDIT.test(subject) || CONTRACT.test(subject))) return [];
  const date = opening
    .flatMap((passage) => (passage.text.length < 40 ? findMeasures(passage.text) : []))
    .find((measure) => measure.kind === "date");
  const details: Details = date ? { date: isoDate(date.text) } : {};
  const facts = [{ passage: about, draft: draftOf(about, subject, subject, details) }];
  const from = opening.find((passage) => SENDER.test(passage.text) && REACHED.test(passage.text));
  const sender = from && SENDER.exec(from.text)?.[1]?.replace(/[\s,]+$/u, "");
  if (from && sender) {
    const role: Details = AUDIT.test(subject) ? { auditor: sender } : { vendor: sender };
    facts.push({ passage: from, draft: draftOf(from, sender, subject, role) });
  }
  return facts;
}

function draftOf(passage: Passage, item: string, subject: string, details: Details): StatementDraft {
  const isAudit = AUDIT.test(subject);
  const { text } = passage;
  return {
    domain: isAudit ? "cybersecurity" : "organization",
    category: isAudit ? "compliance" : "vendors",
    item,
    status: "documented",
    kind: "actual",
    details,
    quote: text.length <= LONGEST_QUOTE ? text : text.slice(0, LONGEST_QUOTE).replace(/\s\S*$/u, ""),
    place: passage.place,
    confidence: 0.75,
  };
}
