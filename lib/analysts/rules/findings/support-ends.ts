// Rule: products out of vendor support, or losing it within 24 months; stated in the documents or known from life cycles.
import { type Category, DOMAINS, type Domain } from "#db/vocabulary.ts";
import type { DealFrame, FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import type { ProductMention } from "#lib/diligence/products.ts";
import { addMonths, detail } from "#lib/diligence/reading.ts";
import type { Reference } from "#lib/diligence/reference/shapes.ts";
import { gravest } from "#lib/diligence/severity.ts";
import { SUPPORTED_CATEGORIES, supportOf } from "#lib/diligence/support.ts";
import {
  actualOfTarget,
  dayWords,
  existing,
  lines,
  listed,
  nameOf,
  plural,
  type Rule,
  risk,
  supports,
} from "./rule.ts";

const NAME = "out_of_support";
/** Months ahead that a buyer's plan must pay for. */
const HORIZON = 24;
const URGENT = 6;

export interface SupportVerdict {
  fact: FactView;
  /** Where it is filed: the product's own place if the fact only says that it is bought. */
  domain: Domain;
  category: Category;
  ended: boolean;
  /** Ends within six months of the cut-off. */
  urgent: boolean;
  /** "Windows Server 2012 R2 (support ended 10 Oct 2023)", for titles. */
  short: string;
  /** The same with what says so. */
  words: string;
}

/** A bought product is filed where it belongs ("mail"), not under the vendor that invoices it. */
function homeOf(fact: FactView, mention: ProductMention): { domain: Domain; category: Category } {
  const bought = fact.category === "vendors" || fact.category === "licensing" || fact.category === "other";
  return bought && mention.domain && mention.factCategory
    ? { domain: mention.domain, category: mention.factCategory }
    : { domain: fact.domain, category: fact.category };
}

function labelOf(fact: FactView, mention: ProductMention, version: string | undefined): string {
  const item = nameOf(fact);
  const stem = mention.alias.trim();
  const number = /\d\S*$/.exec(stem)?.[0];
  const full = mention.version ?? version ?? "";
  const longer = number && full.startsWith(number) ? stem.slice(0, -number.length) + full : stem;
  const name = number ? longer : `${stem} ${full}`.trim();
  if (fact.category === "vendors") return name;
  return item.includes(name) ? item : `${item}: ${name}`;
}

/** Verdict of one fact: what the document states goes before what life cycles say. */
export function supportVerdict(fact: FactView, asOf: string, reference?: Reference): SupportVerdict | undefined {
  const status = supportOf(fact, asOf, reference);
  if (!status) return undefined;
  const { mention, until, ended, extended, snapshot } = status;
  const home = mention ? homeOf(fact, mention) : { domain: fact.domain, category: fact.category };
  const name = mention ? labelOf(fact, mention, detail(fact, "version")) : nameOf(fact);
  const source = snapshot ? `support dates as of ${dayWords(snapshot)}` : "stated in the document";
  if (until) {
    if (until > addMonths(asOf, HORIZON)) return undefined;
    const paid = extended && extended > asOf ? `; paid extension possible until ${dayWords(extended)}` : "";
    const short = `${name} (support ${ended ? "ended" : "ends"} ${dayWords(until)})`;
    const words = `${short.slice(0, -1)}, ${source}${paid})`;
    return { fact, ...home, ended, urgent: ended || until <= addMonths(asOf, URGENT), short, words };
  }
  if (!ended) return undefined;
  const words = snapshot
    ? `${name} (support has ended, ${source})`
    : `${name} (out of support according to the document)`;
  return { fact, ...home, ended: true, urgent: true, short: `${name} (out of support)`, words };
}

/** Categories in which a product named is a product in use; a finding or a vendor list names others in passing. */
const INVENTORY: readonly Category[] = [
  ...SUPPORTED_CATEGORIES,
  "custom",
  "saas",
  "product",
  "hosting",
  "tooling",
  "other",
  "licensing",
  "vendors",
];

/** Facts of these may name products of another domain. */
const ELSEWHERE: readonly Category[] = ["vendors", "licensing", "other"];

export const outOfSupport: Rule = {
  name: NAME,
  domains: DOMAINS,
  run(facts, deal, domain) {
    const verdicts = existing(actualOfTarget(facts))
      .filter(
        (fact) => INVENTORY.includes(fact.category) && (fact.domain === domain || ELSEWHERE.includes(fact.category)),
      )
      .map((fact) => supportVerdict(fact, deal.asOf, deal.reference))
      .filter((entry) => entry !== undefined);
    const groups = Map.groupBy(verdicts, (item) => `${item.domain}/${item.category}`);
    return [...groups].map(([scope, items]) => finding(scope, onceOnly(items), deal));
  },
};

/** A sentence that only names the product speaks of the machines that an inventory lists with it: it is no further one. */
const onceOnly = (items: SupportVerdict[]): SupportVerdict[] =>
  items.filter((item) => !items.some((other) => other.short.endsWith(`: ${item.short}`)));

function finding(scope: string, items: SupportVerdict[], deal: DealFrame): FindingDraft {
  const { domain, category } = items[0] as SupportVerdict;
  const ended = items.filter((item) => item.ended);
  const names = [...new Set(items.map((item) => item.short))];
  const state =
    ended.length === items.length
      ? "past end of support"
      : ended.length
        ? "past or near end of support"
        : "near end of support";
  const severity =
    gravest(items.map((item) => (item.ended || item.urgent || category === "erp" ? "high" : "medium"))) ?? "medium";
  return risk({
    rule: NAME,
    domain,
    category,
    scope,
    title:
      names.length === 1
        ? `Product ${state}: ${names[0]}`
        : `${plural(names.length, "product")} ${state}: ${listed(names, 3)}`,
    description: lines(items.map((item) => item.words)),
    severity,
    likelihood: ended.length ? "high" : "medium",
    reasoning: `Support ended before ${dayWords(deal.asOf)} or ends within ${HORIZON} months of it for ${plural(items.length, "item")}; ${ended.length} already without support. Threshold: ${HORIZON} months.`,
    soWhat: ended.length
      ? "Known holes stay open, insurers and auditors object, and the replacement falls into the buyer's plan."
      : "An upgrade or replacement must be paid for within the first two years.",
    action: "Confirm versions and any paid extended support, then plan replacement with date and budget.",
    dealTreatment: "capex_plan",
    lens: "cost_driver",
    phase: ended.length ? "day_100" : "post_100",
    costOwner: "buyer",
    costNature: "capex_backlog",
    facts: supports(items.map((item) => item.fact)),
  });
}
