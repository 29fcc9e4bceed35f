// Every address of the product in one table, so that no page spells one by hand.
import type { Domain } from "#db/vocabulary.ts";

const deal = (id: string) => `/deals/${id}`;

export const paths = {
  login: () => "/login",
  deals: () => "/deals",
  newDeal: () => "/deals/new",
  account: () => "/account",
  people: () => "/people",
  models: () => "/models",
  deal,
  documents: (id: string) => `${deal(id)}/documents`,
  document: (id: string, documentId: string, factId?: string) =>
    `${deal(id)}/documents/${documentId}${factId ? `?fact=${encodeURIComponent(factId)}` : ""}`,
  /** The original as received. */
  file: (id: string, documentId: string) => `/api${deal(id)}/documents/${documentId}/file`,
  domain: (id: string, domain: Domain) => `${deal(id)}/${domain}`,
  facts: (id: string) => `${deal(id)}/facts`,
  fact: (id: string, factId: string) => `${deal(id)}/facts/${factId}`,
  /** Items that documents name in several ways. */
  items: (id: string) => `${deal(id)}/items`,
  findings: (id: string) => `${deal(id)}/findings`,
  finding: (id: string, findingId: string) => `${deal(id)}/findings/${findingId}`,
  coverage: (id: string) => `${deal(id)}/coverage`,
  gaps: (id: string) => `${deal(id)}/gaps`,
  gap: (id: string, gapId: string) => `${deal(id)}/gaps/${gapId}`,
  contradictions: (id: string) => `${deal(id)}/contradictions`,
  costs: (id: string) => `${deal(id)}/costs`,
  /** Excel files: the lines with their factors, and the rate card to be filled in. */
  costModel: (id: string) => `/api${deal(id)}/cost-model`,
  rateCard: (id: string) => `/api${deal(id)}/rate-card`,
  dayOne: (id: string) => `${deal(id)}/day-1`,
  overlaps: (id: string) => `${deal(id)}/overlaps`,
  /** Excel file for the lawyers. */
  tsaRegister: (id: string) => `/api${deal(id)}/tsa-register`,
  search: (id: string, query?: string) => `${deal(id)}/search${query ? `?q=${encodeURIComponent(query)}` : ""}`,
  runs: (id: string) => `${deal(id)}/runs`,
  run: (id: string, number: number) => `${deal(id)}/runs/${number}`,
  activity: (id: string) => `${deal(id)}/activity`,
  settings: (id: string) => `${deal(id)}/settings`,
} as const;
