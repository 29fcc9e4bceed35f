// Tells what is from what shall be, will be or was: a policy taken for reality is the most common false fact.
import type { StatementKind } from "#db/vocabulary.ts";
import { FOREIGN_DUTY, FOREIGN_FUTURE, FOREIGN_PAST, isForeign } from "#lib/diligence/german-french.ts";

export interface KindContext {
  /** Headings above the sentence, outermost first, and the line that introduces its list. */
  headings?: readonly string[];
  /** Of the document: see `documentNature`. */
  nature?: DocumentNature;
}

/** normative: policies and standards; plan: plans, charters, procedures; roadmap: what is to come; assessment: findings and
 * advice of testers and auditors; incident: what happened and was done about it; plain: all else. */
export type DocumentNature = "normative" | "plan" | "roadmap" | "assessment" | "incident" | "plain";

const NORMATIVE =
  /\b(?:polic(?:y|ies)|standards?|guidelines?|code of conduct|acceptable use|rules of behaviou?r|requirements)\b/iu;
const PLAN = /\b(?:plan|charter|procedures?|playbook|runbook|handbook|manual|framework|practice statement|cps)\b/iu;
const ROADMAP =
  /\b(?:road ?map|target (?:state|architecture|operating model)|future state|to-be|vision|strategy \d{4})\b/iu;
/** These name rules or plans, but report what is. */
const REPORT =
  /\b(?:register|report|results?|status|assessment|overview|inventory|review of|minutes|letter|questionnaire|invoice|test|memo)\b/iu;

const ASSESSMENT =
  /\b(?:(?:application|api|network|infrastructure|maturity|independent|third[- ]party) (?:and \p{L}+ )?(?:assessment|audit)|inspector general|independent (?:post[- ])?(?:incident )?review|(?:accountant|auditor)s?['’]s? report|management['’]s assertion|security (?:assessment|review|audit|test)|penetration[- ]test\w*|pen-?test\w*|comprehensive report|audit report|vulnerability (?:assessment|report))\b|securityreview/iu;

/** Tells of what went wrong on a day, mostly hour by hour. */
const INCIDENT =
  /\b(?:post-?mortem|incident (?:reports?|log|review|summary|timeline)|outage report|root[- ]cause analysis|after[- ]action (?:report|review))\b/iu;

/** Says how things are done, although policies are named in it. */
const DESCRIBING = /\bpractices? statement\b|\bcps\b|\bdescription of (?:the|its) system\b|\bsystem description\b/iu;
/** A heading that announces rules in a document whose title does not. */
const RULES_HEADING = /^[\W\d.]*(?:policy|policy (?:statements?|requirements?|rules)|requirements)\W*$/iu;

/**
 * Nature of a document by its title, else its file name, else its opening: `opening` holds the headings and short lines of
 * its first page.
 */
export function documentNature(
  title: string | undefined,
  path: string,
  opening: readonly string[] = [],
): DocumentNature {
  const name = (path.split("/").at(-1) ?? "").replace(/\.\w+$/u, "").replace(/[_-]+/gu, " ");
  const cover = opening.slice(0, 6);
  if ([title ?? "", name, ...cover].some((text) => DESCRIBING.test(text))) return "plan";
  const named = natureOfNames([title ?? "", name]);
  if (named !== "plain") return named;
  if (cover.some((text) => ASSESSMENT.test(text))) return "assessment";
  if (cover.some((text) => INCIDENT.test(text))) return "incident";
  return opening.some((text) => RULES_HEADING.test(text)) ? "normative" : "plain";
}

function natureOfNames(names: readonly string[]): DocumentNature {
  // Who tests or audits says so in one of the names, whatever else the other calls it.
  if (names.some((text) => ASSESSMENT.test(text))) return "assessment";
  for (const text of names) {
    if (INCIDENT.test(text)) return "incident";
    if (REPORT.test(text)) return "plain";
    if (ROADMAP.test(text)) return "roadmap";
    if (NORMATIVE.test(text)) return "normative";
    if (PLAN.test(text)) return "plan";
  }
  return "plain";
}

const DUTY =
  /\b(?:must|shall|should|ought to|(?:is|are|be) (?:required|obliged|expected) to|(?:is|are) (?:mandatory|required|prohibited|forbidden)|mandatory|required for|may not|may only|needs? to|ha(?:s|ve) to|(?:is|are) to be|at a minimum|no later than|target:? ?[<>≥≤]? ?\d+)\b/iu;
const DUTY_OF_LIST = /\b(?:must|shall|should|set to require|requires?|required|mandatory|prohibited|not allowed)\b/iu;
const FUTURE =
  /\b(?:will|going to|planned|plans? to|intends? to|intended|scheduled (?:for|to|in)|foreseen|envision(?:ed|s)?|to be (?:completed|implemented|migrated|replaced|introduced|rolled out|decided|procured|launched)|target(?:ed)? (?:state|date|for)|future state|upcoming|proposed|aims? to|expected (?:in|by|to (?:go|complete|start|finish|end))|under evaluation|next year|roadmap|not yet started|in (?:the )?planning|(?:migration|replacement|roll-?out|go-live|completion) (?:in|by) (?:Q[1-4]|H[12]|20\d\d|mid|late|early|end))\b/iu;
/** In a rule book "will" commands; these words announce. */
const ANNOUNCED =
  /\b(?:planned|scheduled|upcoming|foreseen|envision(?:ed|s)?|not yet started|under evaluation|next year)\b/iu;
const GONE =
  /\b(?:formerly|previously(?! (?:forecast|estimat|plan|report|at\b|known|call|agree))|(?:we|it|they|company|group|site|plant) used to|in the past|(?:was|were|been|has been) (?:decommissioned|replaced|retired|switched off|discontinued|shut down|phased out|sold|divested|migrated (?:from|away|off))|no longer (?:used|in use|operated|active|exists?)|decommissioned in|was (?:using|running|hosted|operated|located) |(?<!\b(?:is|are|be|being|gets?) (?:\p{L}+ly )?)archived|superseded)\b/iu;
/** "was hosted there until 2021"; "is certified until 2027" is of today. */
const WAS_UNTIL = /\b(?:was|were|had|used|ran)\b.*\buntil\b/iu;
const OBSERVED =
  /\b(?:currently|as of|as at|today|at present|in place|has been|have been|ha(?:s|ve) (?:not )?(?:implemented|deployed|enabled)|we (?:have|use|run|operate|host|do)|there (?:is|are|was|were)|runs? on|running|is hosted|are hosted|consists? of|(?:is|are) (?:located|provided by|operated by|led by|managed by|administered by)|employs|last (?:tested|audited|reviewed|updated)|achieved|measured|observed|none|do(?:es)? not|only \d+|\d+ of \d+|actual(?:ly)?|was|were|no (?:physical|corporate|separate|dedicated|own)|eliminates?)\b/iu;
/** In a rule book ordinary words of being prove nothing; these report. */
const REPORTED =
  /\b(?:currently|as of (?:today|now|\d|\p{Lu}\p{Ll}+ \d)|as at|at present|today|ha(?:s|ve) (?:not )?(?:implemented|deployed|enabled)|we (?:have|use|run|operate|host)|there (?:is|are) (?:no|currently|only|\d+)|runs? on|(?:is|are) hosted|consists? of|(?:is|are) (?:located|led by)|employs|last (?:tested|audited)|achieved|measured|only \d+|\d+ of \d+|actual(?:ly)?|(?:was|were) (?:\p{L}+ly )?(?:tested|audited|found|completed|implemented|introduced)|no (?:physical|corporate|separate|dedicated|own)|eliminates?)\b/iu;
const REQUIREMENT_HEADING =
  /\b(?:requirements?|controls?|rules|must|shall|mandatory|obligations?|standards?|objectives?|principles)\b/iu;
const FUTURE_HEADING =
  /\b(?:road ?map|planned|next steps|(?:priority|next|follow-up|corrective) actions|action (?:items|plan)|(?:short|long)-term|(?:immediate|key|strategic) priorities|initiatives|future|target (?:state|architecture)|to-be|proposed (?:solution|state|architecture|measures|changes)|upcoming|outlook|milestones?|FY ?\d{2}\s?[-–]\s?\d{2})\b/iu;
const PROPOSED =
  /^\W*(?:\d+[.)]?\s*)?(?:the )?(?:proposed|recommended|future) (?:solution|state|architecture|approach|changes)\b/iu;
const OF_TODAY = /\b(?:now|currently|today|at present|still)\b/iu;
const PAST_HEADING = /\b(?:archived|superseded|history|former|decommissioned|obsolete versions?)\b/iu;
const IMPERATIVE =
  /^(?:[\W_]*)(?:implement|enforce|enable|ensure|maintain|establish|use|configure|apply|review|perform|conduct|provide|develop|define|document|complete|moderni[sz]e|improve|enhance|deploy|migrate|consolidate|expand|create|build|deliver|replace|upgrade|identify|publish|coordinate|collaborate|engage|pilot|evaluate|promote|support|require|encrypt|disable|block|restrict|monitor|test|address)\b(?! (?:is|are|was|were)\b)/iu;

/** "Complete audit trail: CloudTrail and …", "Backup testing: …": a label that only looks like an order. */
const NAME_LABEL =
  /^[\W_]*(?:complete|document|test|review|monitor|support|address|use|process|backup)\b[^:：]{0,50}[:：]\s*\S/iu;

/**
 * Kind of one sentence. Words of duty make policy, words of the future a plan, words of the past the past; a result with
 * a past verb ("was tested on 3 May") stays actual. In a policy what is not marked as observed is policy.
 */
export function statementKind(sentence: string, context: KindContext = {}): StatementKind {
  const { headings = [], nature = "plain" } = context;
  const near = headings.slice(-2).join(" | ");
  if (GONE.test(sentence) || WAS_UNTIL.test(sentence)) return "past";
  const old = headings.some((heading) => PAST_HEADING.test(heading));
  if (old && !DUTY.test(sentence) && !OF_TODAY.test(sentence)) return "past";
  if (isForeign(sentence)) {
    if (FOREIGN_PAST.test(sentence)) return "past";
    if (FOREIGN_FUTURE.test(sentence)) return "planned";
    if (FOREIGN_DUTY.test(sentence)) return "policy";
  }
  const binding = nature === "normative" || nature === "plan";
  if (DUTY.test(sentence)) return "policy";
  // The line that opens a list may carry the duty of all its items: "Passwords must have:".
  const lead = headings.at(-1) ?? "";
  if (/[:：]$/u.test(lead) && DUTY_OF_LIST.test(lead) && !REPORTED.test(sentence)) return "policy";
  // "is redundant and will tolerate an outage" describes what is.
  if (FUTURE.test(sentence) && !/\b(?:is|are|has|have|runs?|uses?)\b.*\band will\b/iu.test(sentence))
    return binding && !hasDate(sentence) && !ANNOUNCED.test(sentence) ? "policy" : "planned";
  // "Inventory: improve coverage to 98 %" under "Next actions:" is a step to come.
  const step = sentence.replace(/^[^:：]{2,60}[:：]\s*/u, "");
  if (FUTURE_HEADING.test(near) && IMPERATIVE.test(step)) return "planned";
  if (IMPERATIVE.test(sentence) && !NAME_LABEL.test(sentence))
    return nature === "roadmap" || FUTURE_HEADING.test(near) ? "planned" : impliedRule(nature, near);
  // All that stands below "Proposed solution" is to come, however deep.
  if (headings.some((heading) => PROPOSED.test(heading)) && !REPORTED.test(sentence)) return "planned";
  if (nature === "roadmap" && FUTURE_HEADING.test(near) && !OBSERVED.test(sentence)) return "planned";
  if (nature === "normative") return REPORTED.test(sentence) ? "actual" : "policy";
  if (OBSERVED.test(sentence)) return "actual";
  return nature === "plan" && /\b(?:requirements?|rules|obligations?)\b/iu.test(near) ? "policy" : "actual";
}

function impliedRule(nature: DocumentNature, near: string): StatementKind {
  return nature !== "plain" || REQUIREMENT_HEADING.test(near) ? "policy" : "planned";
}

function hasDate(sentence: string): boolean {
  return /\b(?:19|20)\d\d\b|\bQ[1-4]\b|\bFY ?\d\d/u.test(sentence);
}
