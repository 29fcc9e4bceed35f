// What a finding rule is, and the small tools all rules share: who speaks, how items are listed, how a draft is made.
import type { Category, Domain } from "#db/vocabulary.ts";
import type { DealFrame, FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { detail, isAbsence } from "#lib/diligence/reading.ts";

export interface Rule {
  /** Kept with the finding and shown; never renamed. */
  name: string;
  /** Domains it may file under. */
  domains: readonly Domain[];
  /**
   * Facts of both sides and all domains in; drafts out, in a stable order. `domain` is the one asked for: drafts of
   * others are dropped afterwards, so a costly rule may leave them out at once.
   */
  run(facts: readonly FactView[], deal: DealFrame, domain: Domain): FindingDraft[];
}

type Required = "rule" | "domain" | "category" | "title" | "severity" | "reasoning" | "soWhat" | "action" | "facts";

/** A risk with sober defaults; every rule states the rest. */
export function risk(draft: Pick<FindingDraft, Required> & Partial<FindingDraft>): FindingDraft {
  return {
    type: "risk",
    scope: "",
    description: draft.title,
    likelihood: "medium",
    dealBreaker: false,
    dealTreatment: "integration_plan",
    lens: "cost_driver",
    phase: "day_100",
    costLines: [],
    ...draft,
  };
}

const GONE = /\b(?:decommissioned|retired|removed|switched off|replaced|abgeschaltet|stillgelegt|disposed)\b/i;

/** What the target's documents say of its present: no policy, no plan, no past, nothing that was switched off. */
export function actualOfTarget(facts: readonly FactView[]): FactView[] {
  return facts.filter(
    (fact) =>
      fact.entity === "target" && fact.kind === "actual" && !GONE.test(detail(fact, "status", "plan_status") ?? ""),
  );
}

/** Also what its own rules allow: for weaknesses that a policy itself admits ("SMS is accepted"). */
export function admittedByTarget(facts: readonly FactView[]): FactView[] {
  return facts.filter((fact) => fact.entity === "target" && (fact.kind === "actual" || fact.kind === "policy"));
}

/** Facts of certain categories. */
export function inCategories(facts: readonly FactView[], ...categories: Category[]): FactView[] {
  return facts.filter((fact) => categories.includes(fact.category));
}

/** Facts that speak of something that exists. */
export function existing(facts: readonly FactView[]): FactView[] {
  return facts.filter((fact) => !isAbsence(fact));
}

/** Links with "supports", each fact once. */
export function supports(facts: readonly FactView[]): FindingDraft["facts"] {
  return [...new Set(facts.map((fact) => fact.id))].map((id) => ({ id, link: "supports" as const }));
}

/** "a, b and 3 more", each once. */
export function listed(names: readonly string[], most = 5): string {
  const unique = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  const rest = unique.length - most;
  return rest > 0 ? `${unique.slice(0, most).join(", ")} and ${rest} more` : unique.join(", ");
}

/** Full list of items for the description, one a line. */
export function lines(items: readonly string[], most = 60): string {
  const unique = [...new Set(items)];
  const shown = unique.slice(0, most).map((item) => `- ${item}`);
  return unique.length > most ? `${shown.join("\n")}\n- and ${unique.length - most} more` : shown.join("\n");
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

const MONTH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "31 Dec 2027" from "2027-12-31", as pages write it; what is no ISO date stays as it is. */
export function dayWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return day ? `${Number(day)} ${MONTH[Number(month) - 1]} ${year}` : iso;
}

/** Item in few words, without marks of the document's layout. */
export function nameOf(fact: FactView): string {
  const name = fact.item.replace(/[*_`]/g, "").replace(/\s+/g, " ").trim();
  return name.length > 90 ? `${name.slice(0, 87)}...` : name;
}
