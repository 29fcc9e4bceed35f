// How much of a domain's checklist the facts answer: "5 of 12 critical topics". Says nothing about how good the IT is.
import type {
  Category,
  DealType,
  Domain,
  Entity,
  EvidenceCheck,
  FactStatus,
  Importance,
  StatementKind,
} from "#db/vocabulary.ts";
import { DOMAIN_SHEETS } from "#lib/diligence/domains/index.ts";
import type { AnsweredBy, CategorySheet, Topic } from "#lib/diligence/domains/sheet.ts";
import { detail, type Readable, wordsOf } from "#lib/diligence/reading.ts";

/** What coverage needs of a fact. */
export interface CoveringFact extends Readable {
  id: string;
  entity: Entity;
  domain: Domain;
  category: Category;
  status: FactStatus;
  kind: StatementKind;
  check: EvidenceCheck;
}

export interface CoverageDeal {
  dealType: DealType;
  industryTags: readonly string[];
}

export type TopicState = "covered" | "partial" | "missing";
export type Grade = "A" | "B" | "C" | "D" | "F";

export interface TopicCoverage {
  category: Category;
  categoryLabel: string;
  topic: Topic;
  state: TopicState;
  /** Facts that answer it: fully if covered, else those that touch it. */
  factIds: string[];
}

export interface Tally {
  covered: number;
  partial: number;
  total: number;
}

export interface DomainCoverage {
  domain: Domain;
  entity: Entity;
  topics: TopicCoverage[];
  counts: Record<Importance, Tally>;
  /** Of critical topics; for the export only. */
  grade: Grade;
}

/** Topics of a category that are asked in this deal of this side. */
export function topicsAsked(sheet: CategorySheet, entity: Entity, deal: CoverageDeal, seen: boolean): Topic[] {
  return sheet.topics.filter((topic) => {
    if (entity === "buyer" && !topic.buyer) return false;
    const { dealTypes, tags } = topic.appliesWhen ?? {};
    if (dealTypes && !dealTypes.includes(deal.dealType)) return false;
    if (!tags || seen) return true;
    return deal.industryTags.some((tag) => tags.some((wanted) => tag.toLowerCase().includes(wanted)));
  });
}

function answers(by: AnsweredBy, fact: CoveringFact): boolean {
  if (by.anyFact) return true;
  if (by.details?.some((key) => detail(fact, key) !== undefined)) return true;
  return by.words?.test(wordsOf(fact)) ?? false;
}

/** A partial fact, a policy, a plan, the past and a quote that was not found leave a topic open. */
function isFull(fact: CoveringFact): boolean {
  return fact.status === "documented" && fact.kind === "actual" && fact.check !== "not_found";
}

function coverTopic(sheet: CategorySheet, topic: Topic, facts: readonly CoveringFact[]): TopicCoverage {
  const touching = facts.filter((fact) => answers(topic.answeredBy, fact));
  const full = touching.filter(isFull);
  return {
    category: sheet.category,
    categoryLabel: sheet.label,
    topic,
    state: full.length ? "covered" : touching.length ? "partial" : "missing",
    factIds: (full.length ? full : touching).map((fact) => fact.id),
  };
}

/** Coverage of one domain and side. Facts of other domains and of the other side are left out of account. */
export function coverage(
  facts: readonly CoveringFact[],
  domain: Domain,
  entity: Entity,
  deal: CoverageDeal,
): DomainCoverage {
  const own = Map.groupBy(
    facts.filter((fact) => fact.entity === entity && fact.domain === domain),
    (fact) => fact.category,
  );
  const topics = DOMAIN_SHEETS[domain].categories.flatMap((sheet) => {
    const inCategory = own.get(sheet.category) ?? [];
    return topicsAsked(sheet, entity, deal, inCategory.length > 0).map((topic) => coverTopic(sheet, topic, inCategory));
  });
  const counts = {
    critical: tally(topics, "critical"),
    important: tally(topics, "important"),
    nice_to_have: tally(topics, "nice_to_have"),
  };
  return { domain, entity, topics, counts, grade: gradeOf(counts.critical) };
}

function tally(topics: readonly TopicCoverage[], importance: Importance): Tally {
  const asked = topics.filter((entry) => entry.topic.importance === importance);
  return {
    covered: asked.filter((entry) => entry.state === "covered").length,
    partial: asked.filter((entry) => entry.state === "partial").length,
    total: asked.length,
  };
}

/** A from 90 %, B from 75, C from 60, D from 40, else F of critical topics (taxonomy). Nothing asked is A. */
export function gradeOf(critical: Tally): Grade {
  const share = critical.total ? critical.covered / critical.total : 1;
  return share >= 0.9 ? "A" : share >= 0.75 ? "B" : share >= 0.6 ? "C" : share >= 0.4 ? "D" : "F";
}

/** The line on screen. */
export function coverageWords(critical: Tally): string {
  return `Information received: ${critical.covered} of ${critical.total} critical topics`;
}
