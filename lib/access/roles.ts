// What each role may do in a deal: the role matrix, in one place.
import type { DealRole } from "#db/vocabulary.ts";

const LEAST_ROLE = {
  "deal.read": "viewer",
  "documents.download": "viewer",
  "documents.write": "analyst",
  "runs.start": "analyst",
  "runs.control": "analyst",
  "knowledge.write": "analyst",
  "costs.assume": "analyst",
  "rates.adopt": "lead",
  "steps.skip": "lead",
  "deal.edit": "lead",
  "deal.archive": "lead",
  "members.edit": "lead",
} as const satisfies Record<string, DealRole>;

export type Permission = keyof typeof LEAST_ROLE;
export const PERMISSIONS = Object.keys(LEAST_ROLE) as Permission[];

const RANK: Record<DealRole, number> = { viewer: 0, analyst: 1, lead: 2 };

/** Words for "Your role does not allow you to …". */
export const PERMISSION_WORDS: Record<Permission, string> = {
  "deal.read": "read this deal",
  "documents.download": "download documents",
  "documents.write": "add or change documents",
  "runs.start": "start an analysis",
  "runs.control": "retry or cancel an analysis",
  "knowledge.write": "write facts, gaps or findings",
  "costs.assume": "change what costs rest on",
  "rates.adopt": "adopt a rate card",
  "steps.skip": "skip a step",
  "deal.edit": "change the deal",
  "deal.archive": "archive or restore the deal",
  "members.edit": "change who may see the deal",
};

export const allows = (role: DealRole, permission: Permission): boolean => RANK[role] >= RANK[LEAST_ROLE[permission]];
