// Rules: more licences in use than bought, and copyleft components in a product that is sold.

import type { FactView } from "#lib/analysts/analyst.ts";
import { detail, detailLike, meansYes, numberIn } from "#lib/diligence/reading.ts";
import {
  actualOfTarget,
  existing,
  inCategories,
  lines,
  listed,
  nameOf,
  plural,
  type Rule,
  risk,
  supports,
} from "./rule.ts";

/** Licences missing according to a fact: stated shortfall, else use above entitlement. */
export function shortfallOf(fact: FactView): number | undefined {
  const statedText = detail(fact, "shortfall");
  const statedNumber = numberIn(statedText);
  if (statedText && statedNumber !== undefined && statedNumber > 0 && !/surplus|over-?licen/i.test(statedText)) {
    // "-40" in a column of differences means 40 too few; "+12" in a gap column is a surplus only where it says so.
    return Math.abs(statedNumber);
  }
  const entitled = numberIn(fact.details.entitled);
  const used = numberIn(fact.details.deployed);
  return entitled !== undefined && used !== undefined && used > entitled ? used - entitled : undefined;
}

export const licenceShortfall: Rule = {
  name: "licence_shortfall",
  domains: ["applications"],
  run(facts) {
    const short = existing(inCategories(actualOfTarget(facts), "licensing", "saas", "collaboration", "database", "erp"))
      .map((fact) => ({ fact, missing: shortfallOf(fact) }))
      .filter((entry): entry is { fact: FactView; missing: number } => entry.missing !== undefined);
    if (!short.length) return [];
    const words = short.map(
      ({ fact, missing }) =>
        `${nameOf(fact)}: ${missing} too few (${detail(fact, "entitled") ?? "?"} bought, ${detail(fact, "deployed") ?? "?"} in use)`,
    );
    return [
      risk({
        rule: "licence_shortfall",
        domain: "applications",
        category: "licensing",
        title: `Licence shortfall for ${plural(short.length, "product")}: ${listed(words, 3)}`,
        description: lines(words),
        severity: "high",
        likelihood: "high",
        reasoning: "More in use than entitled, by the licence data themselves. Threshold: any.",
        soWhat: "The vendor can claim back payment at list price, and a sale invites an audit.",
        action:
          "Have the seller true up before closing, or take the back payment from the price and ask for an indemnity for the past.",
        dealTreatment: "debt_like",
        lens: "risk_transfer",
        phase: "pre_close",
        costOwner: "seller",
        costNature: "remediation",
        facts: supports(short.map(({ fact }) => fact)),
      }),
    ];
  },
};

const COPYLEFT = /\b(?:A?GPL|GNU (?:Affero )?General Public|SSPL|EUPL|OSL)(?:[- ]?v?\d(?:\.\d)?)?/i;
const WEAK_ONLY = /\bLGPL|Lesser General Public/i;

export const copyleftInProduct: Rule = {
  name: "copyleft_in_product",
  domains: ["applications"],
  run(facts) {
    const found = existing(inCategories(actualOfTarget(facts), "product", "custom", "development")).filter((fact) => {
      if (meansYes(detail(fact, "copyleft")) === true) return true;
      const licence =
        detail(fact, "open_source", "copyleft") ??
        detailLike(fact, /licen[cs]e|spdx/) ??
        (/licen[cs]e|copyleft/i.test(fact.quote) ? fact.quote : "");
      const strong = COPYLEFT.test(licence.replace(/LGPL/gi, ""));
      return (
        strong &&
        !(WEAK_ONLY.test(licence) && !/\bA?GPL/i.test(licence.replace(/LGPL/gi, ""))) &&
        !/\bno (?:copyleft|a?gpl)|\bnot? .{0,20}a?gpl/i.test(licence)
      );
    });
    if (!found.length) return [];
    return [
      risk({
        rule: "copyleft_in_product",
        domain: "applications",
        category: "product",
        title: `Copyleft components in the product: ${listed(found.map((fact) => [nameOf(fact), detail(fact, "open_source")].filter(Boolean).join(" ")))}`,
        severity: "high",
        reasoning:
          "Components under strong copyleft licences (GPL, AGPL and the like) stated in product or code. Threshold: any; weak copyleft (LGPL) is not counted.",
        soWhat:
          "Depending on linking and delivery, own source code may have to be disclosed, which touches the value of the product.",
        action: "Have the use of each component checked by counsel; replace it or ask for a warranty and indemnity.",
        dealTreatment: "warranty",
        lens: "value_creation",
        phase: "pre_close",
        costOwner: "seller",
        costNature: "remediation",
        facts: supports(found),
      }),
    ];
  },
};
