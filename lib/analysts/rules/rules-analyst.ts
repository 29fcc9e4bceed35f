// The built-in analyst: no key, no network, the same answer for the same input.
import type { Analyst } from "#lib/analysts/analyst.ts";
import { findings } from "#lib/analysts/rules/findings/index.ts";
import { gapWorth } from "#lib/analysts/rules/gap-worth.ts";
import { gaps } from "#lib/analysts/rules/gaps.ts";
import { overlaps } from "#lib/analysts/rules/overlaps.ts";
import { discoverProse } from "#lib/analysts/rules/prose/discover.ts";
import { discoverTables } from "#lib/analysts/rules/tables/discover.ts";
import { tableKinds } from "#lib/analysts/rules/tables/table-kinds.ts";

/** Raised when rules, data sheets or reference data change what the analyst answers. */
const VERSION = "1.2.0";

export const rulesAnalyst: Analyst = {
  name: "rules",
  version: VERSION,
  tableKinds,
  discover: (document, domain, entity, deal) => [
    ...discoverTables(document, domain, entity, deal),
    ...discoverProse(document, domain, entity, deal),
  ],
  gaps,
  worth: gapWorth,
  findings,
  overlaps,
};
