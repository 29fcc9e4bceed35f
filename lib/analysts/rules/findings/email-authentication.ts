// Rule: mail domains whose SPF, DKIM or DMARC is missing, soft or only watching.
import type { FactView } from "#lib/analysts/analyst.ts";
import { detailLike } from "#lib/diligence/reading.ts";
import { actualOfTarget, lines, listed, nameOf, type Rule, risk, supports } from "./rule.ts";

const NONE =
  /\b(?:missing|none|absent|unset|no record|not (?:set|found|configured|present|enabled)|fail\w*|fehlt|unknown|unverified)\b|^no\b|❌|✗/i;
const SOFT = /soft|~all|\?all|\+all|neutral/i;
const WATCHING = /p\s*=\s*none|\bnone\b|monitor\w*(?: only)?/i;

type State = "missing" | "soft" | "unknown" | "none" | undefined;

function stateOf(mark: "spf" | "dkim" | "dmarc", value: string | undefined): State {
  if (value === undefined) return undefined;
  if (/unknown|unverified/i.test(value)) return "unknown";
  if (mark === "spf" && SOFT.test(value)) return "soft";
  if (mark === "dmarc" && WATCHING.test(value)) return "none";
  return NONE.test(value) ? "missing" : undefined;
}

/** From columns, or from a sentence that names the mark ("DMARC is not configured"). */
function markOf(fact: FactView, mark: string): string | undefined {
  const column = detailLike(fact, new RegExp(mark, "i"));
  if (column) return column;
  const sentence = new RegExp(
    `\\b${mark}\\b[^.;|\\n]{0,40}?\\b(missing|not (?:set|configured|enabled|present)|soft ?fail|p=none|p=reject|p=quarantine)\\b|\\bno ${mark}\\b`,
    "i",
  ).exec(fact.quote);
  return sentence ? (sentence[1] ?? "missing") : undefined;
}

function weakMarks(fact: FactView): string[] {
  return (["spf", "dkim", "dmarc"] as const)
    .map((mark) => [mark, stateOf(mark, markOf(fact, mark))] as const)
    .filter(([, state]) => state !== undefined)
    .map(([mark, state]) => `${mark.toUpperCase()} ${mark === "dmarc" && state === "none" ? "only p=none" : state}`);
}

export const emailAuthentication: Rule = {
  name: "weak_mail_authentication",
  domains: ["network", "cybersecurity"],
  run(facts) {
    const weak = actualOfTarget(facts)
      .filter(
        (fact) =>
          fact.category === "dns_dhcp" ||
          fact.category === "email_security" ||
          /\b(?:spf|dkim|dmarc)\b/i.test(`${Object.keys(fact.details).join(" ").replaceAll("_", " ")} ${fact.item}`),
      )
      .map((fact) => ({ fact, marks: weakMarks(fact) }))
      .filter((entry) => entry.marks.length > 0);
    return [...Map.groupBy(weak, ({ fact }) => (fact.domain === "cybersecurity" ? "cybersecurity" : "network"))].map(
      ([domain, items]) => {
        const words = items.map(({ fact, marks }) => `${nameOf(fact)} (${marks.join(", ")})`);
        const open = items.some(({ marks }) => marks.some((mark) => /DMARC|SPF missing/.test(mark)));
        return risk({
          rule: "weak_mail_authentication",
          domain,
          category: domain === "network" ? "dns_dhcp" : "email_security",
          scope: domain,
          title: `E-mail authentication is incomplete for ${listed(words, 4)}`,
          description: lines(words),
          severity: open ? "medium" : "low",
          likelihood: "high",
          reasoning:
            "SPF soft or missing, DKIM missing or unverified, DMARC missing or p=none, as stated. Wanted: SPF hard fail, DKIM signed, DMARC quarantine or reject.",
          soWhat: "Anyone can send invoices in the company's name, and the time of a sale is when that pays.",
          action: "Publish DMARC in steps to reject, sign with DKIM, close SPF.",
          dealTreatment: "integration_plan",
          lens: "risk_transfer",
          phase: "day_100",
          costOwner: "target",
          costNature: "remediation",
          facts: supports(items.map(({ fact }) => fact)),
        });
      },
    );
  },
};
