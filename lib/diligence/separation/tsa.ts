// The register of transitional services: what each service needs to stand in an agreement, and whether its exit comes in time.
import type { Category, Domain, Perimeter, Provider, StatementKind } from "#db/vocabulary.ts";
import { normaliseName } from "#lib/diligence/identity.ts";
import { addMonths, dateIn, detail, isAbsence, type Readable } from "#lib/diligence/reading.ts";
import { parseMoney } from "#lib/diligence/values.ts";

/** What the register needs of a fact of the target. */
export interface ServiceFact extends Readable {
  id: string;
  domain: Domain;
  category: Category;
  kind: StatementKind;
  perimeter: Perimeter | null;
  providedBy: Provider | null;
}

export interface TsaDeal {
  targetName: string;
  currency: string;
  /** ISO date; terms in months run from here. Null = not agreed. */
  closingOn: string | null;
}

/** In the order of how much each needs attention. */
export const TSA_CHECKS = ["exit_after_end", "no_exit", "exit_date_unknown", "end_unknown", "in_time"] as const;
export type TsaCheck = (typeof TSA_CHECKS)[number];

export interface TsaService<F extends ServiceFact> {
  fact: F;
  service: string;
  provider: string | null;
  recipient: string | null;
  /** forward: the seller serves the target; reverse: the target serves the seller. */
  direction: "forward" | "reverse";
  /** As written. */
  duration: string | null;
  months: number | null;
  /** ISO date of the end of the service, stated or closing plus term. */
  end: string | null;
  extension: string | null;
  priceBasis: string | null;
  /** Whole units a month as stated or a twelfth of the stated year; currency null = not stated. */
  monthly: { amount: number; currency: string | null } | null;
  serviceLevel: string | null;
  exit: { name: string; end: string | null; fact: F | null } | null;
  check: TsaCheck;
}

/**
 * Agreements about licences have a register of their own, an interface hangs on the service it connects, and what
 * happened to the parent's systems, what it audits or budgets, is nothing that it provides.
 */
const NO_SERVICE: ReadonlySet<Category> = new Set([
  ...(["licensing", "integration", "projects", "vendors"] as const),
  ...(["incidents", "compliance", "governance", "privacy", "budget"] as const),
]);
const MONTHS =
  /(\d+(?:[.,]\d+)?)\s*(?:-|–|to|bis|à)?\s*(\d+(?:[.,]\d+)?)?\s*(months?|mths?|monate?n?|mois|years?|jahre?n?|ans?)\b/iu;

/** "18 months", "12 to 18 months" (the upper end), "1 year", "6 Monate" in months. */
export function monthsIn(text: string | undefined): number | null {
  const match = text ? MONTHS.exec(text) : null;
  if (!match) return null;
  const number = Number((match[2] ?? match[1] ?? "").replace(",", "."));
  return /^(?:y|j|a)/iu.test(match[3] ?? "") ? Math.round(number * 12) : Math.round(number);
}

const isService = (fact: ServiceFact): boolean =>
  fact.kind === "actual" || fact.kind === "planned"
    ? fact.category === "shared_services" || (fact.providedBy === "parent" && !NO_SERVICE.has(fact.category))
    : false;

function directionOf(fact: ServiceFact, targetName: string): "forward" | "reverse" {
  if (/reverse|given back|outbound/i.test(detail(fact, "direction") ?? "") || fact.providedBy === "target")
    return "reverse";
  const target = normaliseName(targetName);
  const provider = normaliseName(detail(fact, "provider") ?? "");
  return provider !== "" && (provider === target || target.startsWith(`${provider} `)) ? "reverse" : "forward";
}

function monthlyOf(fact: ServiceFact): TsaService<ServiceFact>["monthly"] {
  const month = detail(fact, "monthly_charge");
  const money = parseMoney(month ?? detail(fact, "annual_cost") ?? "");
  if (!money) return null;
  const perYear = month ? money.per === "year" : money.per !== "month";
  return { amount: Math.round(perYear ? money.amount / 12 : money.amount), currency: money.currency ?? null };
}

/** The project that a service names as its exit, by the project's own name where the documents list it. */
function exitOf<F extends ServiceFact>(fact: F, projects: readonly F[]): TsaService<F>["exit"] {
  const named = detail(fact, "exit_project");
  if (!named || /^(?:no|none|open|to be (?:defined|agreed))\b/i.test(named)) return null;
  const key = normaliseName(named);
  const project = projects.find(({ item }) => {
    const own = normaliseName(item);
    return own.length >= 4 && (own === key || key.includes(own) || own.includes(key));
  });
  const end = dateIn(named) ?? (project ? dateIn(detail(project, "end_date", "go_live", "finish", "date")) : undefined);
  return { name: named, end: end ?? null, fact: project ?? null };
}

function checkOf(end: string | null, exit: TsaService<ServiceFact>["exit"]): TsaCheck {
  if (!exit) return "no_exit";
  if (!end) return "end_unknown";
  if (!exit.end) return "exit_date_unknown";
  return exit.end > end ? "exit_after_end" : "in_time";
}

/** Services of the target's side, those that need attention first, then by name. Pure; unknown stays null. */
export function tsaRegister<F extends ServiceFact>(facts: readonly F[], deal: TsaDeal): TsaService<F>[] {
  const projects = facts.filter(({ category }) => category === "projects");
  const services = facts.filter((fact) => isService(fact) && !isAbsence(fact));
  return services
    .map((fact): TsaService<F> => {
      const duration = detail(fact, "duration", "term") ?? null;
      const months = monthsIn(duration ?? undefined);
      const stated = dateIn(detail(fact, "end_date", "tsa_end", "until", "expiry") ?? duration ?? undefined);
      const end = stated ?? (months !== null && deal.closingOn ? addMonths(deal.closingOn, months) : null);
      const exit = exitOf(fact, projects);
      return {
        fact,
        service: detail(fact, "service") ?? fact.item,
        provider: detail(fact, "provider") ?? null,
        recipient: detail(fact, "recipient") ?? null,
        direction: directionOf(fact, deal.targetName),
        ...{ duration, months, end, exit },
        extension: detail(fact, "extension") ?? null,
        priceBasis: detail(fact, "price_basis") ?? null,
        monthly: monthlyOf(fact),
        serviceLevel: detail(fact, "service_level", "sla") ?? null,
        check: checkOf(end, exit),
      };
    })
    .sort(
      (a, b) =>
        TSA_CHECKS.indexOf(a.check) - TSA_CHECKS.indexOf(b.check) ||
        (a.service < b.service ? -1 : a.service > b.service ? 1 : 0) ||
        (a.fact.id < b.fact.id ? -1 : 1),
    );
}

/** Stated charges a month by currency; services without a stated charge are counted, not taken for free. */
export function monthlyTotals(
  services: readonly Pick<TsaService<ServiceFact>, "monthly" | "direction">[],
  currency: string,
) {
  const received = services.filter(({ direction }) => direction === "forward");
  const sums = new Map<string, number>();
  for (const { monthly } of received)
    if (monthly) sums.set(monthly.currency ?? currency, (sums.get(monthly.currency ?? currency) ?? 0) + monthly.amount);
  return {
    byCurrency: [...sums].map(([name, amount]) => ({ currency: name, amount })),
    unpriced: received.filter(({ monthly }) => monthly === null).length,
    of: received.length,
  };
}
