// Rule: products out of vendor support, or losing it within 24 months; stated in the documents or known from life cycles.
import { type Category, DOMAINS, type Domain } from "#db/vocabulary.ts";
import type { DealFrame, FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { supportEnd } from "#lib/diligence/lifecycle.ts";
import { findProducts, type ProductMention } from "#lib/diligence/products.ts";
import { addMonths, dateIn, detail, meansYes } from "#lib/diligence/reading.ts";
import { gravest } from "#lib/diligence/severity.ts";
import { actualOfTarget, existing, lines, listed, nameOf, plural, type Rule, risk, supports } from "./rule.ts";

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
  /** "Windows Server 2012 R2 (support ended 2023-10-10)". */
  words: string;
}

const STATED_DATE = [
  "support_end",
  "end_of_support",
  "end_of_life",
  "eol",
  "eos",
  "eol_date",
  "maintenance_until",
  "extended_support",
];
const STATED_END =
  /\b(?:end[- ]of[- ](?:life|support)|eol|eos|unsupported|out of (?:support|maintenance)|no longer supported|not supported|support (?:has )?(?:ended|expired)|obsolete|abgek[üu]ndigt|nicht mehr unterst[üu]tzt)\b/i;
const GENERIC =
  /^(?:end[- ]of[- ](?:life|support)|eol|unsupported|legacy|obsolete|outdated)(?: (?:systems?|software|hardware|products?|versions?))?$/i;
const ABOUT = /\b(?:strategy|planning|life-?cycle management|policy|procedure|must|shall|should)\b/i;
const STILL_FINE = /\b(?:not (?:yet )?(?:end[- ]of[- ]life|eol)|no (?:eol|end[- ]of[- ]life))\b/i;

function statedVerdict(fact: FactView, asOf: string): SupportVerdict | undefined {
  const until = dateIn(detail(fact, ...STATED_DATE));
  if (until) return verdict(fact, nameOf(fact), until, asOf, "stated in the document");
  const status = detail(fact, "support_status", "lifecycle_status", "lifecycle", "status", "patch_status") ?? "";
  const supported = meansYes(detail(fact, "supported", "vendor_support", "support_status"));
  // Prose about dealing with old systems ("end-of-life strategy") names none of them.
  if (GENERIC.test(fact.item) || (fact.place.row === undefined && ABOUT.test(fact.quote))) return undefined;
  const says = STATED_END.test(status) && !STILL_FINE.test(status);
  const named = fact.category === "legacy" && STATED_END.test(fact.quote) && !STILL_FINE.test(fact.quote);
  if (!says && !named && supported !== false) return undefined;
  const words = `${nameOf(fact)} (out of support according to the document)`;
  return { fact, domain: fact.domain, category: fact.category, ended: true, urgent: true, words };
}

function verdict(
  fact: FactView,
  name: string,
  until: string,
  asOf: string,
  source: string,
): SupportVerdict | undefined {
  if (until > addMonths(asOf, HORIZON)) return undefined;
  const ended = until < asOf;
  const words = `${name} (support ${ended ? "ended" : "ends"} ${until}, ${source})`;
  const urgent = ended || until <= addMonths(asOf, URGENT);
  return { fact, domain: fact.domain, category: fact.category, ended, urgent, words };
}

/** Texts of a fact that name what runs there. Its quote is left out: it may name a product in passing. */
function nameTexts(fact: FactView): string[] {
  const version = detail(fact, "version") ?? "";
  const parts = ["os", "platform", "model", "technology", "database", "system"].map((key) => detail(fact, key) ?? "");
  const vendor = detail(fact, "vendor");
  const texts = [fact.item, ...parts, vendor ? `${vendor} ${fact.item}` : ""].filter(Boolean);
  return texts.flatMap((text) => (version && !text.includes(version) ? [text, `${text} ${version}`] : [text]));
}

/** PDF text glues words ("PremiumExchange 2010"): a name that is not found is tried with the words parted. */
function mentionsIn(text: string) {
  const found = findProducts(text);
  return found.length ? found : findProducts(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
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

function knownFor(fact: FactView, mention: ProductMention, asOf: string): SupportVerdict | undefined {
  const version = detail(fact, "version");
  const known = supportEnd(mention.product, mention.version ?? version, asOf);
  // Of several release lines the one supported longest is given, so its end is certain for all.
  if (!known || known.eol === false) return undefined;
  const label = labelOf(fact, mention, version);
  const home = homeOf(fact, mention);
  if (known.eol === true) return { fact, ...home, ended: true, urgent: true, words: `${label} (support has ended)` };
  const paid =
    typeof known.extended === "string" && known.extended > asOf
      ? `; paid extension possible until ${known.extended}`
      : "";
  const judged = verdict(fact, label, known.eol, asOf, `life-cycle data of ${known.snapshot}${paid}`);
  return judged && { ...judged, ...home };
}

function knownVerdict(fact: FactView, asOf: string): SupportVerdict | undefined {
  for (const mention of nameTexts(fact).flatMap(mentionsIn)) {
    const judged = knownFor(fact, mention, asOf);
    if (judged) return judged;
  }
  return undefined;
}

/** Verdict of one fact: what the document states goes before what life cycles say. */
export function supportVerdict(fact: FactView, asOf: string): SupportVerdict | undefined {
  return statedVerdict(fact, asOf) ?? knownVerdict(fact, asOf);
}

/** Categories in which a product named is a product in use; a finding or a vendor list names others in passing. */
const INVENTORY: readonly Category[] = [
  "erp",
  "crm",
  "hcm",
  "finance",
  "collaboration",
  "vertical",
  "custom",
  "saas",
  "integration",
  "database",
  "analytics",
  "development",
  "product",
  "hosting",
  "compute",
  "storage",
  "backup_dr",
  "end_user",
  "legacy",
  "tooling",
  "ot",
  "lan",
  "wireless",
  "firewall",
  "remote_access",
  "load_balancing",
  "voice",
  "endpoint",
  "directory",
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
      .map((fact) => supportVerdict(fact, deal.asOf))
      .filter((entry) => entry !== undefined);
    const groups = Map.groupBy(verdicts, (item) => `${item.domain}/${item.category}`);
    return [...groups].map(([scope, items]) => finding(scope, items, deal));
  },
};

function finding(scope: string, items: SupportVerdict[], deal: DealFrame): FindingDraft {
  const { domain, category } = items[0] as SupportVerdict;
  const ended = items.filter((item) => item.ended);
  const names = [...new Set(items.map((item) => item.words))];
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
    description: lines(names),
    severity,
    likelihood: ended.length ? "high" : "medium",
    reasoning: `Support ended before ${deal.asOf} or ends within ${HORIZON} months of it for ${plural(items.length, "item")}; ${ended.length} already without support. Threshold: ${HORIZON} months.`,
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
