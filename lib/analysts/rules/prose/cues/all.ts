// The cue sheets of all six domains, in the order in which ties are decided.
import type { Domain } from "#db/vocabulary.ts";
import type { Cue } from "#lib/analysts/rules/prose/cue.ts";
import { APPLICATION_CUES } from "#lib/analysts/rules/prose/cues/applications.ts";
import { CYBERSECURITY_CUES } from "#lib/analysts/rules/prose/cues/cybersecurity.ts";
import { GERMAN_FRENCH_ORGANIZATION } from "#lib/analysts/rules/prose/cues/german-french-organization.ts";
import { GERMAN_FRENCH_SECURITY } from "#lib/analysts/rules/prose/cues/german-french-security.ts";
import { GERMAN_FRENCH_SYSTEMS } from "#lib/analysts/rules/prose/cues/german-french-systems.ts";
import { IDENTITY_CUES } from "#lib/analysts/rules/prose/cues/identity-access.ts";
import { INFRASTRUCTURE_CUES } from "#lib/analysts/rules/prose/cues/infrastructure.ts";
import { NETWORK_CUES } from "#lib/analysts/rules/prose/cues/network.ts";
import { ORGANIZATION_CUES } from "#lib/analysts/rules/prose/cues/organization.ts";
import { WIDER_CUES } from "#lib/analysts/rules/prose/cues/wider-sheet.ts";

const SHEETS: [Domain, readonly Cue[]][] = [
  ["applications", APPLICATION_CUES],
  ["infrastructure", INFRASTRUCTURE_CUES],
  ["network", NETWORK_CUES],
  ["cybersecurity", CYBERSECURITY_CUES],
  ["identity_access", IDENTITY_CUES],
  ["organization", ORGANIZATION_CUES],
];

export const ALL_CUES: readonly (Cue & { domain: Domain })[] = [
  ...SHEETS.flatMap(([domain, sheet]) => sheet.map((entry) => ({ ...entry, domain }))),
  ...SHEETS.flatMap(([domain]) => (WIDER_CUES[domain] ?? []).map((entry) => ({ ...entry, domain, wide: true }))),
];

/** The same for a sentence in German or French, whose technical words are mostly English. */
export const ALL_AND_FOREIGN_CUES: readonly (Cue & { domain: Domain })[] = [
  ...ALL_CUES,
  ...GERMAN_FRENCH_SYSTEMS,
  ...GERMAN_FRENCH_SECURITY,
  ...GERMAN_FRENCH_ORGANIZATION,
];
