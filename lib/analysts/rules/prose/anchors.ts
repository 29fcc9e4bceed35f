// What makes a sentence a fact: a value, a product in use, an absence, a state, somebody who is responsible.

import { isExample } from "#lib/analysts/rules/prose/boilerplate.ts";
import { FOREIGN_ABSENT, FOREIGN_RESPONSIBLE, FOREIGN_STATE } from "#lib/analysts/rules/prose/foreign-anchors.ts";
import { findMeasures, type Measure, numberOf } from "#lib/analysts/rules/prose/measures.ts";
import { FOREIGN_DUTY, isForeign } from "#lib/diligence/german-french.ts";
import { readPerimeter } from "#lib/diligence/perimeter.ts";
import { findProducts, type ProductMention } from "#lib/diligence/products.ts";

export interface Anchors {
  measures: Measure[];
  products: ProductMention[];
  absent: boolean;
  /** Stronger than `absent`: the thing is not there. */
  missing: boolean;
  /** Weakness short of absence: limited, untested, manual, outdated … */
  weak: boolean;
  state: boolean;
  control: boolean;
  named: boolean;
  responsible: boolean;
  /** "F-03 (high): …": one of the findings of a test. */
  finding: boolean;
  /** "Label: value". */
  labelled: boolean;
  /** Perimeter or provider is stated. */
  perimeter: boolean;
}

const ABSENT =
  /\b(?:there (?:is|are|was) (?:currently |still |at present )?(?:no|not|neither|nothing)|(?:ha(?:s|ve)|had|with|of|and|or|but|:) no\b|^\W*no\b|(?:do(?:es)?|did|has|have|had) not (?:yet |always |fully |formally |routinely |regularly |consistently |properly )?(?:conduct|establish|perform|test|document|implement|develop|updat|review|maintain|ensur|restrict|monitor|adopt|defin|assign|complet|encrypt|segregat|remov|disabl|identifi|identify|enforc|prepar|issu|creat|appoint|assess|configur|deploy|install)\p{L}*|do(?:es)? not (?:exist|have|use|operate|maintain|include|cover|support|own|employ|hold|require)|(?:(?:is|are|was|were|has been|have been) (?:currently |still |yet )?(?:not|never|neither)|(?:has|have) (?:still )?not (?:yet )?been)(?: yet| been| currently| fully| formally| separately)*\s\p{L}+|not (?:yet )?(?:available|tested|documented|implemented|in place|enabled|enforced|monitored|encrypted|segmented|separated|covered|provided|maintained|defined|formali[sz]ed)|\bnobody\b|\bno one\b|without (?:an? )?(?:MFA|2FA|multi-factor|a second|second|redundan\p{L}+|back-?ups?|encrypt\p{L}+|segment\p{L}+|deput\p{L}+|fail-?over|documentation|disaster|DR\b|UPS|contracts?|licen[cs]es?|support|passwords?|approval|maintenance|monitoring|testing|logging|antivirus|firewalls?|policy|polic\p{L}+|plan|internal|own|dedicated|formal|local|corporate|central|direct|any)|\?\s*(?:no|none|not|never|nein|keine?r?|non|aucune?)\b|none (?:of|exists?|in place|identified)|^\W*none\b|[:：]\s*(?:none|not available)\W*$|lacks?\b|lacking|missing|absence of|(?:identified|found|revealed|showed) no\b|\(no \p{L}+|did not \p{L}+|no longer \p{L}+|never (?:been )?(?:tested|performed|reviewed)|no (?:dedicated|formal|separate|central|documented|physical|corporate|own|overarching|single|second)\b)/iu;
/** The thing itself is said not to be there; other negations only limit it. */
const MISSING =
  /\b(?:there (?:is|are|was|were) (?:currently |still |at present )?(?:no|not)|(?:ha(?:s|ve|d)|with|of|and|but|:) no\b|(?:do(?:es)?|did|has|have|had) not (?:yet |fully |formally |routinely |regularly |properly )?(?:conduct|establish|perform|test|document|implement|develop|updat|review|maintain|ensur|restrict|monitor|adopt|defin|assign|complet|encrypt|segregat|remov|disabl|identifi|identify|enforc|prepar|issu|creat|appoint|assess|configur|deploy|install)\p{L}*|do(?:es)? not (?:exist|have|use|operate|maintain|own|employ|hold|include|support|cover)|(?:(?:is|are|was|were|has been|have been) (?:currently |still |yet )?(?:not|never)|(?:has|have) (?:still )?not (?:yet )?been)(?: yet| been| currently| fully| formally| regularly| routinely| consistently| properly| adequately| sufficiently| completely)* (?:available|tested|documented|implemented|in place|enabled|enforced|monitored|encrypted|segmented|separated|covered|provided|maintained|defined|formali[sz]ed|appointed|deployed|installed|used|performed|reviewed|redundant|rotated|managed|backed|validated|restricted|protected|patched|updated|trained)|none\b|lacks?\b|lacking|missing|absence of|never (?:been )?(?:tested|performed|reviewed)|\bnot yet (?:segmented|separated|encrypted|tested|documented|implemented|rolled out|enabled|in place)|\bnobody\b|without (?:an? )?(?:MFA|2FA|multi-factor|a second|second|redundan\p{L}+|back-?ups?|encrypt\p{L}+|segment\p{L}+|deput\p{L}+|fail-?over|documentation|disaster|DR\b|UPS|contracts?|licen[cs]es?|support|passwords?|approval|maintenance|monitoring|testing|logging|antivirus|firewalls?|policy|polic\p{L}+|plan|internal|own|dedicated|formal|local|corporate|central|direct|any))|^\W*no\b|[:(]\s*(?:no\b|none\W*$|not available\W*$)|\?\s*(?:no|none|not|never|nein|keine?r?|non|aucune?)\b|\bno (?:dedicated|formal|separate|central|documented|physical|corporate|own|overarching|single|second)\b/iu;
const HARMLESS_NEGATION =
  /\b(?:in the absence of|under no circumstances|no later than|not only|no less than|no more than|whether or not|if not|not (?:be )?(?:permitted|allowed|disclosed|shared|used for)|must not|shall not|may not|should not|cannot|will not|do not (?:share|use|disclose|click|open|write|leave|install)|not applicable|no longer than|no exceptions?|not (?:clear|exploitable|vulnerable|recommended|quite|sure|only|necessarily|directly|immediately|limited to|attempt|able to|allow|in effect)|no need|no (?:[\p{L}-]+ ){0,3}(?:costs?|fees?|charges?|licen[cs]ing costs?)\b|\b(?:if|whether)\b[^.;]*\b(?:missing|absent|lacks?|not|no)\b|no (?:rate limiting|form|changes?) |no (?:doubt|matter|one|problems?|issues?|impact|outages?|charge|additional|more|fewer|further|known|effect|news|change)\b(?! (?:management|control|advisory|process|tracking))|no longer than|^\W*without\b|without (?:downtime|interruption|prejudice|limitation|undue|delay|impact|notice|consent|approval|restrictions?|fully|customer|express|explicit|written|first|regard|having)|not (?:physically|currently needed)|n['’]t (?:want|need|worry|forget)|(?:to (?:ensure|prevent|avoid|make sure)|ensur(?:es|ing)|so that|prevents?)\b[^.]{0,90}\bnot|without (?:its|their|his|her|an?y|this|these|it\b|them\b|replacement|which) ?|no (?:[\p{L}-]+ ){1,3}(?:is|are|was|were) (?:needed|required|necessary)|no (?:(?!(?:for|of|in|to|on|with)\b)[\p{L}-]+ ){0,3}(?:issues?|vulnerabilit(?:y|ies)|problems?|scenarios?|weaknesses|flaws?|exploits?)\b(?! (?:management|scan\p{L}*|assessments?|tests?|testing|program\p{L}*|track\p{L}*))|none of the|lack of (?:time|budget|funding|money|interest)|not required|need not|not necessary|even (?:when|if)|not (?:be )?(?:allowed|exceed)|unless)\b/iu;
const WEAK =
  /\b(?:limited|partial(?:ly)?|insufficient|outdated|obsolete|un(?:tested|supported|patched|documented|managed|encrypted|segmented|known)|manual(?:ly)?|shared password|single point|difficult|not well|incomplete|inconsistent|overdue|delayed|expired|vulnerable|flat network|ad hoc|weak(?:ness)?|deficienc\w+|at risk|behind schedule|over budget|shortfall|exceeded)\b/iu;
const STATE =
  /\b(?:(?:is|are|was|were|being|been|be|remains?) (?:\p{L}+ly |also |all |now |physically )?(?:hosted|located|encrypted|replicated|stored|backed|managed|monitored|enabled|enforced|deployed|installed|protected|segmented|integrated|outsourced|supported|configured|redundant|operated|administered|used|run|connected|synchroni[sz]ed|federated|certified|audited|tested|reviewed|copied|recorded|corrected|virtuali[sz]ed|provided|maintained|housed|placed|outdated|scanned|patched|logged|archived|retained|kept|held|owned|leased|licensed|assigned|isolated|separated|restricted|disabled|chaired|led|staffed|identified|closed|resolved|found|enrolled|documented|performed|conducted|completed|available|centrali[sz]ed|automated)|enabled|enforced|in place|in use|(?<!\b(?:the|of|for|their|its|our|device|devices|acceptable|permitted|personal|fair) )uses?\b(?! (?:of|by|cases?|policy|policies|and)\b)|using|holds?\b|operates?\b|(?:we|company|parent|group|seller|target|site|plant|team|IT|they|admins?) (?:has|have) (?:an?|the|domain|full|access|admin\p{L}*|one|two|three)\b|(?:stands?|sits?) (?:at|on)\b|backs up\b|(?:still )?had (?:active|access|an?|the)\b|(?:allows?|entitles?) [^.]{0,40}\bto (?:terminate|renew|extend)|(?:have|has) (?:resigned|left|been (?:bought|renewed|extended|closed))|(?:ended|expired) in\b|(?:is|are) (?:not )?possible|consists? of|comprises?|runs?\b|employs?\b|maintains?\b|contains?\b|relies on|depends on|(?:is|are) (?:based|built) on|enrolled|mandatory|installed|deployed|serves as|provided by|consisting of|with encrypted|single-person|may (?:not )?(?:be )?(?:terminated?|assign(?:ed)?|renewed)|shared (?:with|by)|(?:is|are) (?:planned|scheduled)|intends? to|plans? to|takes? place\b|certified\b|meets? (?:the )?(?:[\p{L}\d]+ ){1,4}standards?\b|is an? (?:[\p{L}-]+ ){0,2}(?:application|platform|system|service|network|tool|solution)\b|eliminates?|subscribes?|stands? in\b|sits? in\b|runs? until|charges?\b|covers?\b|serves?\b|owns?\b|(?:reviews?|tests?) (?:its|the|all|our)\b|CN\s?=|(?:had|has|have) been (?:corrected|closed|resolved|completed|tested))/iu;
/** Any form of being done, but for words that only speak: "is considered", "are intended". */
const DONE =
  /(?<!\p{L})(?<!\b(?:can|may|could|might|would) (?:\p{L}+ )?)(?:is|are|was|were|been|being|be) (?:(?:\p{L}+ly|also|all|now|only|not|still) ){0,2}(?!(?:considered|described|defined|intended|needed|recommended|expected|encouraged|supposed|interested|related|used to|designed|aimed|called|based on the|required|concerned|advised|assumed|believed|discussed|noted|mentioned|proposed|suggested|meant|involved|committed|dedicated)\b)(?:\p{L}{3,}ed|given|written|taken|built|held|kept|made|sent|run|set|left|paid|bought|sold|led|drawn)(?!\p{L})/iu;
/** What a house does, in the present: "The CSO reviews and approves all requests". */
const DOES =
  /(?<!\b(?:to|can|could|may|might|would|should|must|shall|will|the|an?|of|for|in|by|with|and|or|security|code|access|audit|system|event) )(?<!\p{L})(?:performs?|conducts?|reviews|approves?|supports|provides?|stores?|collects?|records|evaluates?|undergo(?:es)?|rel(?:ies|y) on|retains?|keeps?|encrypts?|scans|assigns?|grants|restricts?|manages|monitors|notif(?:y|ies)|publish(?:es)?|lasted|commenced|concluded|executed|lacks?|possess(?:es)?|terminates?|classif(?:y|ies)|complete (?:an? )?annual|log (?=all|\p{L}+ (?:actions|events)))(?!\p{L})/u;
const CONTROL =
  /\b(?:must|shall|should|required|mandatory|requires?|(?:not|never) (?:be )?(?:allowed|permitted)|prohibited|forbidden|(?:may|can) only|only be|exclusively|(?:restricted|limited) to)\b|^\W*(?:\p{Lu}{3,}\s+)?(?:implement|enforce|enable|maintain|establish|use|configure|deploy|encrypt|complete|moderni[sz]e|improve|enhance|expand|migrate|consolidate|institute|upgrade|replace)\b/iu;
const NAMED =
  /\b(?:by|with|from|at|to|of|named|called|via) (?:the )?(?:\p{Lu}[\p{L}&.'’-]+ ){0,4}\p{Lu}[\p{L}&.'’-]*\b|\b(?:GmbH|AG|Inc|LLC|Ltd|Limited|Corp|B\.V\.|S\.A\.|AB|PLC)\b/u;
const RESPONSIBLE =
  /\b(?:responsible for|accountable for|responsibilit(?:y|ies) [^.]{0,60}(?:lies|rests) with|administered by|overseen by|reports? (?:directly )?to|led by|headed by|chaired by|chairs|owned by|appointed|sole administrator|only (?:mr|ms|mrs|dr)\.? \p{L}+ (?:knows|can|has|understands|maintains|is)|(?:nobody|no one) else (?:knows|can|has)|(?:will|due to) retire|only (?:person|employee|administrator))\b/iu;
export const FINDING =
  /^\W*(?:(?:finding|issue|vulnerability)\s)?\p{Lu}{0,6}[-.\s]?\d{1,3}\W{1,3}(critical|high|medium|low|informational|kritisch|hoch|mittel|niedrig)\b\W*/iu;
const CONTRACTUAL = /\bterminat|change[- ]of[- ]control|\bassign|renew/iu;
const LABELLED =
  /^[\W_]*(?!(?:Q|A|F|R|Frage|Question|Answer|Antwort|Réponse)\s?\d*\s?[:：])[\p{L}\p{N}][^:：]{1,60}[:：](?!\d{2}\b)\s*\S/u;
/** "… is Jane Doe, Head of Infrastructure": a person by name with an office. */
const IN_OFFICE =
  /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+,? (?:is |as )?(?:the |our )?(?:Head of|CIO|CTO|CISO|IT (?:Manager|Director|Lead))(?!\p{L})|\b(?:CIO|CTO|CISO|IT (?:Manager|Director)|Head of IT), \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
/** What something is done for says nothing against its being done. */
export const PURPOSE =
  /\b(?:to (?:ensure|make sure|guarantee|allow|enable)|so that|which (?:allows?|enables?|ensures?))\b.*$/iu;
const USED =
  /\b(?:we|uses?|using|used|runs?|running|hosted|deployed|via|through|on|in|by|with|is|are|protected|managed|monitored|migrat\w+|replac\w+|licen[cs]\w*|tenant|servers?|contract|based|integrat\w+|enrolled|enabled|only|or equivalent|scanning|services?)\b/iu;

const HYPOTHETICAL =
  /\b(?:may|can|could|might|would|potentially|possibly|perhaps)\b(?! only\b)|^\W*(?:if|unless|in the event|in case|when(?:ever)?)\b|\bif (?:the|a|an|any|it)\b/iu;

/** "How many service accounts exist? About 60." */
export function askedCount(text: string): Measure[] {
  const asked =
    /(?<!\p{L})(?:how many|wie viele|combien de) ([\p{L} -]{3,40}?)(?= (?:do|does|did|are|is|were|have|has|work|exist|hat|haben|gibt|sind|arbeiten|avez|y a|sont|travaillent)(?!\p{L})|\?)[^?]*\?\W+(?:about |approx\.? |some |around |ca\.? |etwa |environ )?(\d[\d.,]*|\p{L}{3,8})(?!\p{L})(?!\s?%)/iu.exec(
      text,
    );
  const value = numberOf(asked?.[2]?.replace(/[.,]$/u, "") ?? "");
  if (!asked?.[1] || !asked[2] || value === undefined) return [];
  const start = text.indexOf(asked[2], text.indexOf("?"));
  return [{ kind: "count", text: asked[2], value, unit: asked[1].toLowerCase(), start, end: start + asked[2].length }];
}

/** "Vulnerabilities found: 18": the label says what is counted. */
function labelledCount(text: string, others: readonly Measure[]): Measure[] {
  const [, label, number] =
    /^[\W_]*((?:[\p{L}-]+ ){0,3}[\p{L}-]*(?:s|found|scanned|total|number))\s*[:：]\s*(\d{1,3}(?:[,.]\d{3})*|\d+)(?=\s*(?:$|\())/iu.exec(
      text,
    ) ?? [];
  const value = numberOf(number ?? "");
  if (!label || !number || value === undefined || others.length > 0) return [];
  if (
    /\b(?:status|process|access|address|class|version|ports?|basis|series|risks?|impact|likelihood|score|phases?)$/iu.test(
      label,
    )
  )
    return [];
  const start = text.indexOf(number, text.search(/[:：]/u));
  return [{ kind: "count", text: number, value, unit: label.toLowerCase().trim(), start, end: start + number.length }];
}

const STAGE = /^\W*(?:phase|step|stage|wave)s? [\dIVX]+ ?\([^)]*\)\s*[:：]/iu;

/** Reads all anchors of a sentence. */
export function findAnchors(written: string): Anchors {
  const text = written
    .replace(FINDING, (label) => " ".repeat(label.length))
    // The window of a step in a plan ("Phase 2 (30-60 min):") measures nothing.
    .replace(STAGE, (label) => " ".repeat(label.length));
  // The number in a product's own name counts nothing.
  const products = findProducts(text).filter((found) => !isExample(text, found.start));
  const foreign = isForeign(text);
  const absentAbroad = foreign && FOREIGN_ABSENT.test(text);
  const absent = (ABSENT.test(text) && !HARMLESS_NEGATION.test(text)) || absentAbroad;
  const past = ({ end, version }: ProductMention) =>
    version ? Math.max(end, text.indexOf(version, end - version.length) + version.length) : end;
  const measures = findMeasures(text).filter(
    (found) =>
      !products.some(
        (other) =>
          // The version stands behind the name: "three ESXi 6.5 hosts" are not 6.5 hosts.
          found.start < past(other) &&
          other.start < found.end &&
          other.product !== found.text &&
          !(found.start < other.start && found.kind === "count"),
      ),
  );
  return {
    missing: (absent && MISSING.test(text)) || absentAbroad,
    measures: [...measures, ...askedCount(text), ...labelledCount(text, measures)],
    products,
    absent,
    weak: WEAK.test(text),
    state: STATE.test(text) || DONE.test(text) || DOES.test(text) || (foreign && FOREIGN_STATE.test(text)),
    control: CONTROL.test(text) || (foreign && FOREIGN_DUTY.test(text)),
    named: NAMED.test(text),
    finding: FINDING.test(written),
    responsible: RESPONSIBLE.test(text) || IN_OFFICE.test(text) || (foreign && FOREIGN_RESPONSIBLE.test(text)),
    perimeter: Object.keys(readPerimeter(text)).length > 0,
    labelled: LABELLED.test(text) && !/https?:/iu.test(text.slice(0, 60)),
  };
}

/** How much the anchors weigh together: the best counts whole, each other a half, three at most. */
export function anchorWeight(anchors: Anchors, text: string): number {
  const weights: number[] = [];
  const measured = anchors.measures.filter((measure) => measure.kind !== "standard" && measure.kind !== "frequency");
  if (measured.length) weights.push(2);
  if (measured.length > 1) weights.push(1);
  if (anchors.measures.length > measured.length) weights.push(1.5);
  if (anchors.products.length) weights.push(USED.test(text) || anchors.labelled ? 2 : 1);
  if (anchors.finding) weights.push(2);
  if (anchors.absent) weights.push(2);
  if (anchors.responsible) weights.push(2);
  if (anchors.perimeter) weights.push(2);
  if (anchors.weak) weights.push(1);
  if (anchors.state) weights.push(1.5);
  else if (anchors.control) weights.push(1);
  if (anchors.named) weights.push(0.5);
  const [best = 0, second = 0, third = 0] = weights.sort((a, b) => b - a);
  const doubt =
    HYPOTHETICAL.test(text.replace(PURPOSE, "")) && !anchors.absent && !anchors.finding && !CONTRACTUAL.test(text)
      ? 1
      : 0;
  return best + second / 2 + third / 2 - doubt;
}
