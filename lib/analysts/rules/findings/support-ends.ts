// Rule: products out of vendor support, or losing it within 24 months; stated in the documents or known from life cycles.
import { type Category, DOMAINS } from "#db/vocabulary.ts";
import type { DealFrame, FactView, FindingDraft } from "#lib/analysts/analyst.ts";
import { supportEnd } from "#lib/diligence/lifecycle.ts";
import { findProducts } from "#lib/diligence/products.ts";
import { addMonths, dateIn, detail, meansYes } from "#lib/diligence/reading.ts";
import { gravest } from "#lib/diligence/severity.ts";
import { actualOfTarget, existing, lines, listed, nameOf, plural, type Rule, risk, supports } from "./rule.ts";

const NAME = "out_of_support";
/** Months ahead that a buyer's plan must pay for. */
const HORIZON = 24;
const URGENT = 6;

export interface SupportVerdict {
  fact: FactView;
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
const STILL_FINE = /\b(?:not (?:yet )?(?:end[- ]of[- ]life|eol)|no (?:eol|end[- ]of[- ]life))\b/i;

function statedVerdict(fact: FactView, asOf: string): SupportVerdict | undefined {
  const until = dateIn(detail(fact, ...STATED_DATE));
  if (until) return verdict(fact, nameOf(fact), until, asOf, "stated in the document");
  const status = detail(fact, "support_status", "lifecycle_status", "lifecycle", "status", "patch_status") ?? "";
  const supported = meansYes(detail(fact, "supported", "vendor_support", "support_status"));
  const says = STATED_END.test(status) && !STILL_FINE.test(status);
  const named = fact.category === "legacy" && STATED_END.test(fact.quote) && !STILL_FINE.test(fact.quote);
  if (!says && !named && supported !== false) return undefined;
  return { fact, ended: true, urgent: true, words: `${nameOf(fact)} (out of support according to the document)` };
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
  return { fact, ended, urgent: ended || until <= addMonths(asOf, URGENT), words };
}

/** Texts of a fact that name what runs there. Its quote is left out: it may name a product in passing. */
function nameTexts(fact: FactView): string[] {
  const version = detail(fact, "version") ?? "";
  const parts = ["os", "platform", "model", "technology", "database", "system"].map((key) => detail(fact, key) ?? "");
  const vendor = detail(fact, "vendor");
  const texts = [fact.item, ...parts, vendor ? `${vendor} ${fact.item}` : ""].filter(Boolean);
  return texts.flatMap((text) => (version && !text.includes(version) ? [text, `${text} ${version}`] : [text]));
}

/** PDF text glues words ("QualityExchange 2010"): a name that is not found is tried with the words parted. */
function mentionsIn(text: string) {
  const found = findProducts(text);
  return found.length ? found : findProducts(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
}

function knownVerdict(fact: FactView, asOf: string): SupportVerdict | undefined {
  const version = detail(fact, "version");
  const verdicts = nameTexts(fact)
    .flatMap((text) => mentionsIn(text))
    .map((mention) => {
      const known = supportEnd(mention.product, mention.version ?? version, asOf);
      if (!known || known.several) return undefined;
      const until = typeof known.eol === "string" ? known.eol : known.eol ? "an unstated date" : undefined;
      if (!until) return undefined;
      const name = /\d/.test(mention.alias)
        ? mention.alias
        : `${mention.alias} ${mention.version ?? version ?? ""}`.trim();
      const label = nameOf(fact).includes(name) ? nameOf(fact) : `${nameOf(fact)}: ${name}`;
      if (until === "an unstated date")
        return { fact, ended: true, urgent: true, words: `${label} (support has ended)` };
      const paid =
        typeof known.extended === "string" && known.extended > asOf
          ? `; paid extension possible until ${known.extended}`
          : "";
      return verdict(fact, label, until, asOf, `life-cycle data of ${known.snapshot}${paid}`);
    });
  return verdicts.find((entry) => entry !== undefined);
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

export const outOfSupport: Rule = {
  name: NAME,
  domains: DOMAINS,
  run(facts, deal) {
    const verdicts = existing(actualOfTarget(facts))
      .filter((fact) => INVENTORY.includes(fact.category))
      .map((fact) => supportVerdict(fact, deal.asOf))
      .filter((entry) => entry !== undefined);
    const groups = Map.groupBy(verdicts, ({ fact }) => `${fact.domain}/${fact.category}`);
    return [...groups].map(([scope, items]) => finding(scope, items, deal));
  },
};

function finding(scope: string, items: SupportVerdict[], deal: DealFrame): FindingDraft {
  const first = items[0]?.fact as FactView;
  const ended = items.filter((item) => item.ended);
  const names = [...new Set(items.map((item) => item.words))];
  const state =
    ended.length === items.length
      ? "past end of support"
      : ended.length
        ? "past or near end of support"
        : "near end of support";
  const severity =
    gravest(items.map((item) => (item.ended || item.urgent || first.category === "erp" ? "high" : "medium"))) ??
    "medium";
  return risk({
    rule: NAME,
    domain: first.domain,
    category: first.category,
    scope,
    title:
      names.length === 1
        ? `Product ${state}: ${names[0]}`
        : `${plural(items.length, "item")} ${state}: ${listed(names, 3)}`,
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
