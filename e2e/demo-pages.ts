// The main pages of the demo deal with data in them, by name: what axe looks at and what pictures are taken of.
import type { APIRequestContext } from "@playwright/test";
import type { ReadyDeal } from "./journey.ts";

/** Addresses by page name; facts, findings and documents are those that stand first, so that they are the same each time. */
export async function demoPages(
  request: APIRequestContext,
  { id, runNumber }: ReadyDeal,
): Promise<Record<string, string>> {
  const deal = `/deals/${id}`;
  const rows = async (noun: string, limit = 1) =>
    (await (await request.get(`/api/v1${deal}/runs/${runNumber}/${noun}?limit=${limit}`)).json()).rows;
  const [[fact], [gap], [finding]] = await Promise.all([rows("facts"), rows("gaps"), rows("findings")]);
  const factIn = async (ending: string) => {
    const listed = await (await request.get(`${deal}/facts?q=${ending}&limit=50`)).text();
    return new RegExp(`${deal}/documents/[0-9a-f-]+\\?fact=[0-9a-f-]+`).exec(listed)?.[0] ?? `${deal}/documents`;
  };
  const contradiction = async () => {
    const listed = await (await request.get(`${deal}/contradictions?kind=attribute`)).text();
    return (
      new RegExp(`${deal}/contradictions\\?[^"]*open=[0-9a-f-]+`).exec(listed)?.[0].replaceAll("&amp;", "&") ?? deal
    );
  };
  return {
    summary: deal,
    domain: `${deal}/applications`,
    facts: `${deal}/facts`,
    fact: `${deal}/facts/${fact.id}`,
    "fact-drawer": `${deal}/facts?open=${fact.id}`,
    items: `${deal}/items`,
    findings: `${deal}/findings`,
    finding: `${deal}/findings/${finding.id}`,
    gaps: `${deal}/gaps`,
    gap: `${deal}/gaps/${gap.id}`,
    coverage: `${deal}/coverage?cell=network.wan`,
    lens: `${deal}?lens=acquisition`,
    contradictions: `${deal}/contradictions`,
    contradiction: await contradiction(),
    costs: `${deal}/costs`,
    "day-1": `${deal}/day-1`,
    overlaps: `${deal}/overlaps`,
    documents: `${deal}/documents`,
    document: await factIn("backup"),
    runs: `${deal}/runs`,
    run: `${deal}/runs/${runNumber}`,
    search: `${deal}/search?q=backup`,
    activity: `${deal}/activity`,
    settings: `${deal}/settings`,
    deals: "/deals",
    "new-deal": "/deals/new",
    account: "/account",
    people: "/people",
    models: "/models",
  };
}
