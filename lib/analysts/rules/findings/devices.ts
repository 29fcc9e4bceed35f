// Rule: devices that nobody manages or lists, private ones used for company data in particular.
import type { FactView } from "#lib/analysts/analyst.ts";
import { detail, isAbsence, meansYes } from "#lib/diligence/reading.ts";
import { actualOfTarget, admittedByTarget, lines, listed, nameOf, type Rule, risk, supports } from "./rule.ts";

const PRIVATE =
  /\bbyod\b|bring your own device|(?:personal|personally[- ]owned|private|employee[- ]owned|privat\w*) (?:mobile )?(?:devices?|laptops?|phones?|smartphones?|computers?|ger[äa]te?)/i;
const FORBIDDEN =
  /\b(?:not|never|no|prohibit\w*|forbid\w*|disallow\w*|must not|shall not|nicht|verboten)\b[^.|\n]{0,40}(?:personal|private|byod|allowed|permitted|erlaubt)|(?:personal|private|byod)[^.|\n]{0,60}\b(?:not (?:allowed|permitted)|prohibited|forbidden|disallowed|must not|shall not|verboten)/i;
const UNMANAGED =
  /\bunmanaged\b|not (?:centrally )?managed|no (?:mdm|device management|device inventory|inventory of devices)|without (?:mdm|device management|inventory)|no (?:\w+ )?(?:corporate|company|managed) (?:device )?(?:fleet|devices\b)|nicht verwaltet/i;

function isUnmanaged(fact: FactView): boolean {
  if (fact.category !== "end_user" && !/device|byod|laptop|notebook|smartphone/i.test(fact.item)) return false;
  const management = detail(fact, "management", "mdm", "managed");
  if (management && (meansYes(management) === false || /^(?:none|unmanaged|keine)/i.test(management))) return true;
  if (isAbsence(fact) && /inventory|management|mdm|fleet/i.test(fact.item)) return true;
  return (
    UNMANAGED.test(fact.quote) && !/unmanaged[^.|]{0,40}(?:blocked|denied|not allowed|prohibited)/i.test(fact.quote)
  );
}

/** A count of the company's devices, or a row a device: the only thing that shows an inventory. */
function isInventory(fact: FactView): boolean {
  return (
    fact.category === "end_user" &&
    !PRIVATE.test(fact.item) &&
    (typeof fact.place.row === "number" || fact.tableTitle !== undefined) &&
    detail(fact, "platform", "os", "model", "user", "count") !== undefined
  );
}

export const unmanagedDevices: Rule = {
  name: "unmanaged_devices",
  domains: ["infrastructure"],
  run(facts) {
    const unmanaged = actualOfTarget(facts).filter(isUnmanaged);
    // A policy that allows private devices is the weakness itself.
    const personal = admittedByTarget(facts).filter((fact) => {
      const text = `${fact.item}\n${fact.quote}`;
      if (/personal|private|byod/i.test(detail(fact, "ownership") ?? "")) return true;
      return (
        (fact.domain === "infrastructure" || fact.category === "governance") &&
        PRIVATE.test(text) &&
        !FORBIDDEN.test(text) &&
        !isAbsence(fact)
      );
    });
    const inventory = actualOfTarget(facts).some(isInventory);
    if (!unmanaged.length && (!personal.length || inventory)) return [];
    const cited = [...new Set([...personal, ...unmanaged])].slice(0, 40);
    const title = personal.length
      ? `Personal devices are used for company data${inventory ? "" : ", and there is no device inventory of the company"}: ${listed(cited.map(nameOf), 3)}`
      : `Devices that nobody manages: ${listed(unmanaged.map(nameOf))}`;
    return [
      risk({
        rule: "unmanaged_devices",
        domain: "infrastructure",
        category: "end_user",
        title,
        description: lines(cited.map((fact) => `${nameOf(fact)}: ${fact.quote.replace(/\s+/g, " ").slice(0, 160)}`)),
        severity: "medium",
        reasoning: `${personal.length} statement(s) allow or describe private devices, ${unmanaged.length} describe devices without management; ${inventory ? "a device list exists" : "no list of devices was received"}.`,
        soWhat: "Company data lie on devices that nobody can count, wipe or hand over.",
        action: "Ask for the device list; enrol or replace private devices before the connection to the buyer.",
        dealTreatment: "integration_plan",
        lens: "risk_transfer",
        phase: "day_100",
        costOwner: "buyer",
        costNature: "remediation",
        facts: supports(cited),
      }),
    ];
  },
};
