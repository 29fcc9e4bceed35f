// Names the thing a sentence is about, in the document's own words.
import { type Anchors, FINDING } from "#lib/analysts/rules/prose/anchors.ts";
import type { Cue } from "#lib/analysts/rules/prose/cue.ts";
import { FOREIGN_ABSENT_OBJECT, FOREIGN_VERB } from "#lib/analysts/rules/prose/foreign-anchors.ts";
import { ofDocument, type Passage } from "#lib/analysts/rules/prose/passages.ts";
import { isForeign } from "#lib/diligence/german-french.ts";
import { findProducts } from "#lib/diligence/products.ts";

const GENERIC =
  /^(?:note|requirements?|status|description|principles?|access|repository|cause|additional|security|vlan (?:id|name)|id|outcomes?|components?|examples?|policy|purpose|scope|frequency|owner|location|retention|version|target|method|type|coverage|process|procedure|action|actions|details?|summary|result|results|comments?|risk|impact|response|responsibility|implementation|schedule|duration|date|name|title|role|team|tools?|technology|provider|vendor|cost|budget|state|current state|answer|timeline|minimum|standard|configuration|format|primary|secondary|recovery|testing|monitoring|validation|critical|high|medium|low|yes|no|severity|target|controls?|treatment|escalation(?: paths?)?|responsibilities|annual(?:ly)?|semi-?annual(?:ly)?|quarterly|monthly|weekly|daily|hourly|continuous(?:ly)?|real-?time|regular reviews?|objectives?|goals?|tier \d|priority \d|phase \d|last check|max age|current priorit(?:y|ies)|on hold|hold|wip|identified|resolved|resolution|context|root cause|background|idea|updates?|next steps?|follow[- ]?up(?: actions?)?|answer|question|remark|notes?|other|others|misc|general|total|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d|q[1-4]|antwort|réponse|beschreibung|description|bemerkung|remarque|dauer|durée|kosten|coût|ort|lieu|anbieter|fournisseur|anzahl|nombre|häufigkeit|fréquence)$/iu;
const PERIOD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|q[1-4])$/iu;
const OBJECTIVES =
  /\b(?:recovery|objectives?|targets?|requirements?|overview|purpose|scope|summary|metrics|continuity|backup)\b/iu;
const PRONOUN =
  /^(?:zu|wir|es|sie|er|ihre?|dies\p{L}*|hier\p{L}*|dabei|damit|aktuell|derzeit|nach|bei|mit|für|im|zur|zum|auf|aus|nous|il|elle|ils|elles|ce|cette|ces|dans|pour|par|avec|sur|do|does|although|before|while|because|however|additionally|alternatively|also|further|upon|until|within|without|due|another|according|please|therefore|here|since|despite|per|under|no|not|we|it|they|this|that|these|those|there|he|she|you|i|which|who|all|each|some|most|many|both|one|if|when|where|once|only|in|on|at|for|by|as|during|after|with|to|from|under|an?)\b/iu;
const VERB =
  /(?<!\bto)\s(?=(?:is|are|was|were|has|have|had|must|shall|should|will|can|may|cannot|does|do|runs?|uses?|holds?|operates?|consists?|comprises?|provides?|supports?|covers?|expires?|ends?|includes?|contains?|remains?|requires?|reports?|employs?|maintains?|relies|depends|serves|lacks?|covers|eliminates?|needs?|exists?|enabled|enforced|mandatory|enrolled|documented|started|began|took|makes?|ensures?|allows?|enables?|hosts?|performs?|generates?|posts?|publishes|reviews (?=its|the|all|their|our|and)|tests (?=its|the|all|their|our)|keeps?|owns?|acts?|identified|found|showed|suggests?|undergo|undergoes|takes?|gets?|works?|serves?|backs|sits?|lies|lasted|stood|amount(?:s|ed)?|costs(?! (?:is|are|was|were))|commences|continues|declares|announced|joined|passes|goes|pays?|commits|issues?|stores?|sends?|receives?|handles?|manages?|monitors?|leverages?|lacks|shows?|follows?|doesn['’]t|don['’]t)\b)/u;
const ABSENT_OBJECT =
  /\b(?:there (?:is|are|was) (?:currently |still |at present )?(?:no|not an?y?)|(?:has|have|had|with) no|do(?:es)? not (?:have|operate|use|maintain|own|employ)(?: an?y?)?|lacks?(?: an?| of)?|(?:do(?:es)?|did|has|have|had) not (?:yet |always |fully |formally |routinely |regularly |consistently |properly )?(?:conduct|establish|perform|test|document|implement|develop|update|review|maintain|adopt|define|prepare|create|appoint|assess|enforce|install|deploy|configur|issue)\p{L}*(?: any?| an?| the| its)?|absence of (?:an? )?|^\W*no|without(?: an?)?)\s+((?!(?:of|as|further|more|any|later|less|longer|one|such|other|need)\b|\p{L}+ing\b)[\p{L}\p{N}/&-]+(?: [\p{L}\p{N}/&-]+){0,6}?)(?=\s(?:is|are|was|were|will|can|shall|would|being|compared|for|at|in|to|of|and|or|that|which|on|with|by|has|have|from|beyond|since|yet|today|currently)\b|[.,;:()]|$)/iu;
const IMPERATIVE =
  /^(?:must |shall |should )?(?:be )?(?:process|start|revoke|specify|verify|determine|ask|publish|provide|review|create|test|check|serve|update|keep|store|run|block|disable|require|restrict|limit|monitor|scan|back up|install|add|remove|rotate|implement|enforce|enable|ensure|maintain|establish|use|configure|apply|perform|conduct|deploy|complete|moderni[sz]e|improve|enhance|encrypt|expand|institute|set|host|include|migrate|consolidate|replace|upgrade)\s+(?:the |a |an |all )?([\p{L}\p{N}/&()'’.-]+(?: [\p{L}\p{N}/&()'’.-]+){0,5}?)(?=\s(?:with|for|to|by|in|on|at|of|across|using|via|from|as|through|within|per|and|that)\b|[.,;:]|$)/iu;

const tidy = (text: string): string =>
  text
    .replace(/^(?!\.NET)[^\p{L}\p{N}(]+|[\s:;,.–—*_`|-]+$/gu, "")
    .replace(/\s*\([^)]*$/u, "")
    .replace(/\s[–-]\s(?:this|these|it|they)\b.*$/iu, "")
    .replace(
      /^(?:(?:der|die|das|den|dem|unsere?[nrms]?|ein|eine[nrms]?|les?|la|une?|nos|notre|the|our|an?|all|any|their|its|your|own|each|every|both|these|from|by|on|in|of|with|to) )+(?=\S)/iu,
      "",
    )
    .replace(/[*_`]{1,3}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
const DANGLING = /\b(?:that|which|who|for|of|and|or|the|to|in|on|with|by|from|at|as|a|an)$/iu;
const usable = (text: string): boolean =>
  text.length >= 2 && text.length <= 90 && /\p{L}{2}/u.test(text) && wordCount(text) <= 9 && !DANGLING.test(text);

/** "Retention: 30 days" under "Backups" is about "Backups – Retention". */
function fromLabel(text: string, passage: Passage): string | undefined {
  const label = /^([^:：→]{2,60})[:：→](?!\d{2}\b)\s*\S/u.exec(text)?.[1];
  if (!label) return undefined;
  const name = tidy(label);
  if (!usable(name) || wordCount(name) > 7 || PRONOUN.test(name)) return undefined;
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

/** A single word in small letters names nothing: "audit", "encrypted". */
/** A date, a time, a number, a verb form: words that a sentence may begin with and no analyst would file. */
const NO_THING =
  /^(?:(?:runs?|leads?|uses?|expects?|said|asked|thinks?) \p{L}|\d[\d./:,-]*$|\d{1,2} \p{L}{3,9}(?: \d{4})?(?:,? \d{1,2})?$|(?:incident|outage) on \d|.*\d{1,2}:\d{2}|(?:manually|automatically|then|also|now|still|just|mainly|fully)\b|(?:moved|added|fixed|updated|changed|made|done|set|found|seen|said|identified|required|delayed|completed|restored|created|removed|finished|started)\b|.*\b(?:is|are|was|were|has|have|will|work|works|stands?|sits?|charges|found|noted|puts?|shows?)\b|.*[\][{}<>=|])/iu;
/** Words that need another word to name something. */
const BARE =
  /^(?:(?:either|each|both|neither) part(?:y|ies)|part(?:y|ies)|client|provider|supplier|consultant|between|two|three|four|five|six|own|findings?|keys?|devices?|things?|items?|issues?|problems?|projects?|systems?|services?|users?|security|access|data|information|customers?|clients?|company|organi[sz]ation|agency|department|management|staff|employees?|team|work|changes?|areas?|parts?|ways?|options?|examples?|people|others|downtime|interruption|impact|one|two|first|second|latter|former|following|above|same|such|more|most|less|rest|need|use|order|case|cases|place|time|end|start|year|month|week|day|app|apps|cost|costs|result|results|page|site|link|file|files|folder|account|accounts|environment|infrastructure|software|hardware|application|product|products|tool|tools|server|auditors?|plans?|reports?|policy|policies|process|procedures?|mechanisms?|capabilit(?:y|ies)|abilit(?:y|ies)|evidence|documentation|requirements?)$/iu;
export const isThing = (name: string): boolean => !NO_THING.test(name) && !BARE.test(name);

const isName = (text: string): boolean => wordCount(text) > 1 || /\p{Lu}\p{L}*[\p{Lu}\p{N}]|^\p{Lu}{2,}s?$/u.test(text);

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

/** A step is called what it does, without what it is done for. */
function stepName(text: string): string {
  const short =
    text.split(
      /\s(?:to (?:better|support|ensure|enable|allow|help|assist|share|facilitate)|in order to|by \p{L}+ing|that|which|so that|as required)\b|[,;.](?:\s|$)/u,
    )[0] ?? text;
  const brief =
    wordCount(short) > 9 ? (short.split(/\s(?:to \p{L}+|for|by|using|through|within)\s/u)[0] ?? short) : short;
  return tidy(brief.split(/\s+/u).slice(0, 10).join(" ")).replace(DANGLING, "").trim();
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
    .replace(REPORTED, "")
    .replace(/^\W*\[[^\]]{1,60}\]\s+/u, "")
    .replace(
      /^\W*(?:\d{4}-\d{2}-\d{2}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})\s*[:–-]\s+/u,
      "",
    )
    .replace(
      /^(?:(?!\.NET)[^\p{L}\p{N}(])*(?:\(?\d{1,2}(?:\.\d+)*[.)]\s+|\d{1,2}(?:\.\d+)+\s+)?(?:MUST\s|SHALL\s|SHOULD\s)?/u,
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
  return usable(name) && isName(name) && isThing(name) && !PRONOUN.test(name)
    ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : undefined;
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
  return about &&
    usable(first) &&
    wordCount(first) <= 5 &&
    isName(first) &&
    isThing(first) &&
    !PRONOUN.test(first) &&
    !/^\d/u.test(first)
    ? first
    : undefined;
}

/** The name that stands around the sentence: the heading, the whole short line, the document's title, the sentence before. */
function nearName(passage: Passage, text: string, anchors: Anchors, cue: Cue | undefined): string | undefined {
  // "It is ten years old" is about what the heading names.
  const heading = tidy((passage.headings.at(-1) ?? "").replace(/^(?:\d+\.)*\d+\.?\s/u, ""));
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

/** "Principle: credentials are encrypted": the label names nothing, what follows does. */
function withoutGenericLabel(text: string): string {
  const label = /^([^:：→]{2,40})[:：→]\s+(?=\S)/u.exec(text);
  return label && GENERIC.test(tidy(label[1] ?? "")) ? text.slice(label[0].length) : text;
}

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
    if (usable(bare) && isThing(bare)) return bare;
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
