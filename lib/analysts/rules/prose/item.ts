// Names the thing a sentence is about, in the document's own words.
import { type Anchors, FINDING } from "#lib/analysts/rules/prose/anchors.ts";
import type { Cue } from "#lib/analysts/rules/prose/cue.ts";
import { FOREIGN_ABSENT_OBJECT, FOREIGN_VERB } from "#lib/analysts/rules/prose/foreign-anchors.ts";
import {
  GENERIC,
  isName,
  isThing,
  NO_THING,
  OBJECTIVES,
  PERIOD,
  PRONOUN,
  tidy,
  usable,
  VERB,
  wordCount,
} from "#lib/analysts/rules/prose/names.ts";
import { ofDocument, type Passage } from "#lib/analysts/rules/prose/passages.ts";
import { stepName } from "#lib/analysts/rules/prose/step-name.ts";
import { isForeign } from "#lib/diligence/german-french.ts";
import { findProducts } from "#lib/diligence/products.ts";

const ABSENT_OBJECT =
  /\b(?:there (?:is|are|was) (?:currently |still |at present )?(?:no|not an?y?)|(?:has|have|had|with) no|do(?:es)? not (?:have|operate|use|maintain|own|employ)(?: an?y?)?|lacks?(?: an?| of)?|(?:do(?:es)?|did|has|have|had) not (?:yet |always |fully |formally |routinely |regularly |consistently |properly )?(?:conduct|establish|perform|test|document|implement|develop|update|review|maintain|adopt|define|prepare|create|appoint|assess|enforce|install|deploy|configur|issue)\p{L}*(?: any?| an?| the| its)?|absence of (?:an? )?|^\W*no|without(?: an?)?)\s+((?!(?:of|as|further|more|any|later|less|longer|one|such|other|need)\b|\p{L}+ing\b)[\p{L}\p{N}/&-]+(?: [\p{L}\p{N}/&-]+){0,6}?)(?=\s(?:is|are|was|were|will|can|shall|would|being|compared|for|at|in|to|of|and|or|that|which|on|with|by|has|have|from|beyond|since|yet|today|currently)\b|[.,;:()]|$)/iu;
const IMPERATIVE =
  /^(?:must |shall |should )?(?:be )?(?:process|start|revoke|specify|verify|determine|ask|publish|provide|review|create|test|check|serve|update|keep|store|run|block|disable|require|restrict|limit|monitor|scan|back up|install|add|remove|rotate|implement|enforce|enable|ensure|maintain|establish|use|configure|apply|perform|conduct|deploy|complete|moderni[sz]e|improve|enhance|encrypt|expand|institute|set|host|include|migrate|consolidate|replace|upgrade|host|integrate|segregate|protect|document|track|retain|store|log|assign|approve)\s+(?:the |a |an |all )?([\p{L}\p{N}/&()'’.-]+(?: [\p{L}\p{N}/&()'’.-]+){0,5}?)(?=\s(?:with|for|to|by|in|on|at|of|across|using|via|from|as|through|within|per|and|that)\b|[.,;:]|$)/iu;

/** The heading above without its number. */
const headingAbove = ({ headings }: Passage): string =>
  tidy((headings.at(-1) ?? "").replace(/^(?:\d+\.)*\d+\.?\s/u, ""));

const namesThing = (name: string): boolean => usable(name) && isName(name) && isThing(name) && !PRONOUN.test(name);

/** "Retention: 30 days" under "Backups" is about "Backups – Retention". */
function fromLabel(text: string, passage: Passage): string | undefined {
  const label = /^([^:：→]{2,60})[:：→](?!\d{2}\b)\s*\S/u.exec(text)?.[1];
  if (!label) return undefined;
  const name = tidy(label);
  if (!usable(name) || wordCount(name) > 7 || PRONOUN.test(name) || STAGE.test(label)) return undefined;
  if (!GENERIC.test(name)) return name;
  // "November: $4,300" below "Hosting – remaining: $9,000" belongs to the hosting.
  const over = PERIOD.test(name) ? (passage.parent ?? passage.leadIn) : passage.leadIn;
  const above = tidy(over ?? passage.headings.at(-1) ?? "");
  return usable(above) ? `${above} – ${name}` : undefined;
}

/** "An entire year's worth of audit logs" is about the logs. */
const AMOUNT_OF =
  /^(?:.{0,40}?)\b(?:worth|number|list|set|majority|range|amount|variety|total|copies|results?|most|all|each|some|any|both) of (?:the |our |its |their )?(?:collected )?/iu;
const ABOUT_ABOVE = /^(?:it|they|this|these) (?:is|are|was|were|has|have|runs?|uses?|serves?|needs?|will)\b/iu;
const QUALIFIES =
  /,? (?:that|which|who|sufficient|required|needed|necessary|used|located|including|such as|for|of|from|to|with|in|on|at|between)\s/u;

/** "In June 2025 a mailbox was …", "On termination, the provider …": what stands before the subject. */
const INTRODUCED =
  /^\W*(?:in|on|at|during|after|since|within|until|upon|outside|under|im|am|bei|nach|seit|en|dans|depuis|à)\s[^,]{2,40}?(?:,\s|\s(?=(?:the|an?|our|all)\s\p{L}))/iu;
const PREPOSITION =
  /^\W*(?:in|on|at|for|by|as|during|after|with|to|from|under|within|until|since|per|before|upon|outside|im|am|auf|bei|nach|mit|für|seit|en|dans|sur|pour|par|depuis|à|au)\s/iu;

function fromSubject(text: string): string | undefined {
  const subject = (text.split(isForeign(text) ? FOREIGN_VERB : VERB)[0] ?? "").replace(INTRODUCED, "");
  if (subject.length === text.length || PREPOSITION.test(subject)) return undefined;
  const whole = tidy(subject.replace(/\([^)]*\)/gu, " ").replace(AMOUNT_OF, ""));
  // "Backups sufficient to recover from a failure are …" is about the backups.
  const name = (wordCount(whole) > 7 ? (whole.split(QUALIFIES)[0] ?? whole) : whole)
    .replace(/\s\p{L}{3,}ly$/u, "")
    .replace(/^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,4}) (?=\p{L})/iu, "");
  return usable(name) && wordCount(name) <= 7 && !PRONOUN.test(name) && !/[,;]/u.test(name) ? name : undefined;
}

function fromProduct(anchors: Anchors, cue: Cue | undefined): string | undefined {
  const own =
    anchors.products.find((found) => !cue || found.factCategory === cue.category) ??
    (cue ? undefined : anchors.products[0]);
  if (!own) return undefined;
  if (!own.version || own.alias.includes(own.version)) return own.alias;
  // "Windows Server 2012" in version "2012 R2" is Windows Server 2012 R2.
  const [first = ""] = own.version.split(" ");
  const stem = own.alias.endsWith(` ${first}`) ? own.alias.slice(0, -first.length - 1) : own.alias;
  return `${stem} ${own.version}`;
}

/** "The agency maintains two time servers" is about the servers, whoever maintains them. */
const POSSESSED =
  /\b(?:maintains?|contains?|operates?|uses?|has|have|runs?|generates?|posts?|owns?|employs?|holds?|hosts?|keeps?|performs?|leverages?|deploys?|utili[sz]es?|supports|does not (?:support|operate|use|have))\s+(?:the |an? |its |our |their |all |both )?([\p{L}\p{N}/&()'’.+-]+(?: [\p{L}\p{N}/&()'’.+-]+){0,5}?)(?=\s(?:with|for|to|by|in|on|at|of|across|via|from|as|through|within|per|and|or|that|which|whose|using|is|are)\b|[.,;:]|$)/u;

/** "We did not audit the configuration of X due to time": what was left out. */
const NOT_TESTED =
  /\bnot (?:audit|review|assess|test)\w* (?:the )?([\p{L}\p{N}(].{2,70}?)(?=\s(?:due|because|as part|during|in this)\b|[,;]|\.(?:\s|$)|$)/u;
/** "$635 in outbound bandwidth". */
const PRICED = /^\W*[$€£]\s?\d[\d.,]*\s?[km]?\s(?:in|for|on|of)\s(.{3,60}?)(?:\s\(|[.;,]|$)/iu;
const SINGLE =
  /\b(?:an?|the|only|one) (single [\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,2}?)(?=[,.;]|\s(?:which|that|is|in|for|at|with|and)\b)|^(?:the )?(.{3,60}?)(?:,? which)? (?:is|was|are|were|remains?) (?:currently |still )?(?:an? |the )?single points? of failure/iu;

/** An objective belongs to something: the heading above says to what, unless the label does. */
function fixedName(label: string | undefined, passage: Passage, cue: Cue): string {
  const own = label && label.length < 60 && cue.words.test(label) ? label : cue.label;
  const above = tidy((passage.leadIn ?? passage.headings.at(-1) ?? "").replace(/^(?:\d+\.)*\d+\.?\s|[:：]$/gu, ""));
  const names =
    cue.category === "backup_dr" &&
    usable(above) &&
    wordCount(above) <= 6 &&
    !GENERIC.test(above) &&
    !cue.words.test(above) &&
    !OBJECTIVES.test(above);
  return names && wordCount(own) <= 4 ? `${own} – ${above}` : own;
}

/** The subject of "is", "are" and of what the topic itself does; else what the subject has or uses. */
function fromSentence(text: string, cue: Cue | undefined): string | undefined {
  const subject = fromSubject(text);
  // "The Prague team (5 FTE) maintains …": what stands in brackets tells what the subject is.
  const bracket = /\(([^)]{2,40})\)/u.exec(text.split(VERB)[0] ?? "")?.[1];
  if (subject && bracket && cue?.words.test(bracket)) return subject;
  if (subject && (!cue || cue.words.test(subject) || cue.words.test(subject.toLowerCase())))
    return isName(subject) ? subject : subject.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const object = tidy(POSSESSED.exec(text)?.[1] ?? "").replace(/^(?:two|three|four|five|six|\d+) (?=\p{L})/iu, "");
  if (usable(object) && (!cue || cue.words.test(object) || cue.words.test(object.toLowerCase()))) return object;
  // "Northwind reviews its backups": the house acts, the topic's own word is the thing.
  const acts =
    subject &&
    cue &&
    !/^\s*(?:is|are|was|were) (?!responsible|accountable)/u.test(text.slice(text.indexOf(subject) + subject.length)) &&
    wordCount(subject) <= 2 &&
    /^\p{Lu}[\p{L}\d&.’']*(?: \p{Lu}[\p{L}\d&.’']*)?$/u.test(subject);
  const isSaidOf =
    subject && /^\s*(?:is|are|was|were|has been|have been)\s/u.test(text.slice(text.indexOf(subject) + subject.length));
  return subject && !acts && (isSaidOf || !POSSESSED.test(text)) ? subject : undefined;
}

/** "The CIO reported that the migration is late" is about the migration. */
const REPORTED =
  /^.{0,90}?\b(?:reported|confirmed|said|stated|explained|noted|found|informed \p{L}+|told \p{L}+|added) that (?:the |an? )?/iu;

/** Without what stands before the words: a ticket's bracket, a date, a number of a section, the capitals of a duty. */
function withoutMarks(written: string): string {
  return written
    .replace(FINDING, "")
    .replace(/^\W*(?:\d{1,2}\.\s+)?(?:\p{Lu}{1,3}\d{0,2}\.)?\p{Lu}{1,3}\d{1,3}[.:]?\s+(?=\p{Lu}\p{Ll})/u, "")
    .replace(/^o\s+(?=\p{L})/u, "")
    .replace(REPORTED, "")
    .replace(/^\W*\[[^\]]{1,60}\]\s+/u, "")
    .replace(
      /^\W*(?:\d{4}-\d{2}-\d{2}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})\s*[:–-]\s+/u,
      "",
    )
    .replace(
      /^(?:(?!\.NET)[^\p{L}\p{N}(])*(?:\(?\d{1,2}(?:\.\d+)*[.)]\s+|\d{1,2}(?:\.\d+)+\s+)?(?:MUST\s|SHALL\s|SHOULD\s|MAY\s)?/u,
      "",
    );
}

/** "It runs until 2028" is named by the sentence before it, an answer by the question. */
function nameAbove({ before, leadIn }: Passage, cue: Cue | undefined): string | undefined {
  const asked = leadIn !== undefined && /\?\W*$/u.test(leadIn);
  const above = asked ? leadIn : before;
  if (!above || !cue) return undefined;
  const product = asked ? undefined : findProducts(above)[0]?.alias;
  const name = product ?? tidy((cue.words.exec(above)?.[0] ?? "").replace(/^(?:wie viele|how many|combien de) /iu, ""));
  return namesThing(name) ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : undefined;
}

/** A line without a verb ("Fibre ring between the plants completed in March") begins with what it is about. */
function leadingNoun(text: string, cue: Cue | undefined): string | undefined {
  if (!cue || VERB.test(text) || isForeign(text)) return undefined;
  const first = tidy(
    text.split(
      /[,;:(]|\s(?:in|on|at|for|from|with|between|by|to|of|run|completed|planned|not|since|until|without)\s/u,
    )[0] ?? "",
  );
  const about = cue.words.test(first) || cue.words.test(first.toLowerCase());
  return about && namesThing(first) && wordCount(first) <= 5 && !/^\d/u.test(first) ? first : undefined;
}

/** The name that stands around the sentence: the heading, the whole short line, the document's title, the sentence before. */
function nearName(passage: Passage, text: string, anchors: Anchors, cue: Cue | undefined): string | undefined {
  // "It is ten years old" is about what the heading names.
  const heading = headingAbove(passage);
  if (
    ABOUT_ABOVE.test(text) &&
    usable(heading) &&
    wordCount(heading) <= 6 &&
    isThing(heading) &&
    !GENERIC.test(heading)
  )
    return heading;
  if (wordCount(text) <= 7 && !VERB.test(text) && !(isForeign(text) && FOREIGN_VERB.test(text))) {
    const whole = tidy(text);
    if (usable(whole) && isThing(whole) && !PREPOSITION.test(text)) return whole;
  }
  const title = ofDocument(text, passage.headings[0]);
  if (title && usable(tidy(title)) && wordCount(title) <= 6) return tidy(title);
  return anchors.products.length ? undefined : nameAbove(passage, cue);
}

/** "Phase 2 (30-60 min): partner selection" is about the selection. */
const STAGE = /^\W*(?:phase|step|stage|wave|day|week|hour|month)s? [\dIVX][^:：]{0,24}$/iu;

/** "Principle: credentials are encrypted": the label names nothing, what follows does. */
function withoutGenericLabel(text: string): string {
  const label = /^([^:：→]{2,40})[:：→]\s+(?=\S)/u.exec(text);
  const names = label && (GENERIC.test(tidy(label[1] ?? "")) || STAGE.test(label[1] ?? ""));
  return names ? text.slice(label[0].length) : text;
}

/** The heading above, where it names a thing: what stands below an unnamed topic is of that. */
export function nameOfHeading(passage: Passage): string | undefined {
  const name = headingAbove(passage);
  const words: string[] = name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const shared = words.some((word) => passage.text.toLowerCase().includes(word.slice(0, 6)));
  return shared && namesThing(name) && wordCount(name) <= 7 && !GENERIC.test(name) ? name : undefined;
}

/** "No ransom was paid": the one word is what the sentence is about. */
const isSubject = (text: string, word: string): boolean =>
  /^\s(?:is|are|was|were|has|have|exists?)\b/u.test(text.slice(text.indexOf(word) + word.length));

/** The thing's name: its label, the product, what is absent, the sentence's subject or object, the topic's own words. */
export function itemOf(passage: Passage, written: string, anchors: Anchors, cue: Cue | undefined): string {
  if (/\?\s+\S/u.test(written))
    return fromProduct(anchors, cue) ?? cue?.label ?? anchors.products[0]?.alias ?? "Answer";
  const priced = tidy(PRICED.exec(written)?.[1] ?? "");
  if (usable(priced)) return priced;
  const marked = withoutMarks(written);
  const label = fromLabel(marked, passage);
  const text = label ? marked : withoutGenericLabel(marked);
  if (cue?.fixedItem) return fixedName(label, passage, cue);
  const product = fromProduct(anchors, cue);
  const untested = tidy(NOT_TESTED.exec(text)?.[1] ?? "");
  if (cue?.category === "vulnerability" && usable(untested)) return untested;
  if (label && !/^\d[\d./:,-]*$|\d{1,2}:\d{2}|[\][{}<>=]/u.test(label)) return label;
  if (anchors.absent) {
    const missing = tidy(ABSENT_OBJECT.exec(text)?.[1] ?? FOREIGN_ABSENT_OBJECT.exec(text)?.[1] ?? "");
    const bare = missing.replace(/(?<=\s\p{L}.*)\s\p{L}+ed$/u, "");
    // "The group has no users assigned" is about the group.
    const owner = /\s(?:assigned|attached|defined|configured)$/iu.test(missing) && fromSubject(text);
    if (owner && isThing(owner)) return owner;
    if (
      usable(bare) &&
      isThing(bare) &&
      (isName(bare) || cue?.words.test(bare) || isForeign(text) || isSubject(text, bare))
    )
      return bare;
  }
  if (product) return product;
  // "We run a single database server, which is a single point of failure" is about the server.
  if (cue?.category === "key_people") {
    const single = tidy(SINGLE.exec(text)?.slice(1).find(Boolean) ?? "");
    if (usable(single)) return single;
  }
  if (cue?.label === "Planned step") return stepName(text);
  const authority = cue?.label === "Certification authority" && /\bCN\s?=\s?([^,;|]{3,60})/u.exec(text)?.[1];
  if (authority) return tidy(authority).replace(/\.$/u, "");
  const object = tidy(IMPERATIVE.exec(text)?.[1] ?? "");
  if (usable(object) && isName(object) && isThing(object)) return object;
  const near = nearName(passage, text, anchors, cue);
  if (near) return near;
  const led = leadingNoun(text, cue);
  if (led) return led;
  const subject = fromSentence(text, cue);
  if (subject && isThing(subject)) return subject;
  const matched = tidy(cue?.words.exec(text)?.[0] ?? "").replace(/\s(?:is|are|was|were|has|have|of|to|by|for)$/iu, "");
  // "The server is past its useful life": what is said of it is no name.
  const plain =
    /^(?:out|past|end|no longer|not|single points?|at|in need|due for|overdue|overloaded|reach\w*)\b/iu.test(matched) &&
    fromSubject(text);
  if (plain && !NO_THING.test(plain)) return plain;
  const named = isName(matched) || isForeign(text);
  return usable(matched) && matched.length > 2 && named && isThing(matched)
    ? matched.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : (cue?.label ?? tidy(text).slice(0, 80));
}
