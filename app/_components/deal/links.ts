// Addresses inside one deal that keep the shown run: an older state must not be lost by following a link.
import { paths } from "#app/_components/paths.ts";
import { first, type Params } from "#app/_components/table/url-state.ts";
import type { Domain } from "#db/vocabulary.ts";

/** The run number the address asks for; undefined shows the latest completed run. */
export function askedRun(params: Params): number | undefined {
  const number = Number(first(params, "run"));
  return Number.isInteger(number) && number > 0 && number < 1e9 ? number : undefined;
}

export type DealLinks = ReturnType<typeof dealLinks>;

/** @param run number of an older run that is shown, undefined for the latest */
export function dealLinks(dealId: string, run: number | undefined) {
  const keep = (href: string, query: Readonly<Record<string, string>> = {}) => {
    const [path = "", had = ""] = href.split("?");
    const all = new URLSearchParams(had);
    for (const [name, value] of Object.entries(query)) all.set(name, value);
    if (run !== undefined) all.set("run", String(run));
    const text = all.toString();
    return text ? `${path}?${text}` : path;
  };
  return {
    summary: (query?: Readonly<Record<string, string>>) => keep(paths.deal(dealId), query),
    documents: (query?: Readonly<Record<string, string>>) => keep(paths.documents(dealId), query),
    document: (documentId: string, factId?: string) => keep(paths.document(dealId, documentId, factId)),
    domain: (domain: Domain, query?: Readonly<Record<string, string>>) => keep(paths.domain(dealId, domain), query),
    facts: (query?: Readonly<Record<string, string>>) => keep(paths.facts(dealId), query),
    fact: (factId: string) => keep(paths.fact(dealId, factId)),
    items: () => keep(paths.items(dealId)),
    findings: (query?: Readonly<Record<string, string>>) => keep(paths.findings(dealId), query),
    finding: (findingId: string) => keep(paths.finding(dealId, findingId)),
    coverage: (query?: Readonly<Record<string, string>>) => keep(paths.coverage(dealId), query),
    gaps: (query?: Readonly<Record<string, string>>) => keep(paths.gaps(dealId), query),
    gap: (gapId: string) => keep(paths.gap(dealId, gapId)),
    costs: (query?: Readonly<Record<string, string>>) => keep(paths.costs(dealId), query),
    contradictions: (query?: Readonly<Record<string, string>>) => keep(paths.contradictions(dealId), query),
    runs: () => paths.runs(dealId),
    run: (number: number) => paths.run(dealId, number),
  };
}
