// Contradictions of the shown run: the list, one of them, and what each source says in its own words.

import type { Tx } from "#db/client.ts";
import {
  type ClaimSource,
  CONFLICT_SORTS,
  type ConflictRow,
  claimSources,
  conflictPage,
  conflictRow,
  openConflicts,
} from "#db/repositories/read-conflicts.ts";
import type { RunHead } from "#db/repositories/read-runs.ts";
import type { RunScope } from "#db/repositories/read-sql.ts";
import { CONFLICT_KINDS, CONFLICT_STATES, DOMAINS, ENTITIES } from "#db/vocabulary.ts";
import type { Ctx } from "#lib/access/ctx.ts";
import { allows } from "#lib/access/roles.ts";
import type { Place } from "#lib/documents/parsed.ts";
import type { Reader } from "./ask.ts";
import { citation } from "./citation.ts";
import {
  cappedTotal,
  emptyPage,
  isId,
  knownWords,
  type OneOrMore,
  type Page,
  type PageOptions,
  planPage,
  toPage,
} from "./page.ts";

export interface ConflictsOptions extends PageOptions {
  /** attribute, policy_actual. */
  kind?: OneOrMore;
  /** open, decided. */
  state?: OneOrMore;
  entity?: OneOrMore;
  domain?: OneOrMore;
  /** category (usual), item. */
  sort?: keyof typeof CONFLICT_SORTS | (string & {});
}

export interface ClaimSourceView extends Omit<ClaimSource, "place" | "details"> {
  place: Place;
  citation: string;
  /** As this source writes it; null of policy against actual. */
  said: string | number | boolean | null;
}

export interface ConflictValueView {
  value: string | number | boolean | null;
  chosen: boolean;
  /** Empty = a person's own value, or one whose source is gone. */
  sources: ClaimSourceView[];
}

export interface ConflictView extends Omit<ConflictRow, "claims"> {
  values: ConflictValueView[];
  /** The person may decide here: their role allows it and the latest run is shown. */
  mayDecide: boolean;
  dealId: string;
}

export interface ConflictsPage extends Page<ConflictView> {
  /** Open ones of the run, whatever is filtered. */
  open: { attribute: number; policyActual: number };
}

const scalar = (value: unknown): string | number | boolean | null =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;

/** Rows with the sources of their values, asked for once for all of them. */
export async function withSources(
  tx: Tx,
  at: { ctx: Ctx; scope: RunScope; run: RunHead },
  rows: readonly ConflictRow[],
): Promise<ConflictView[]> {
  const ids = rows.flatMap(({ claims }) => claims.flatMap(({ statementIds }) => statementIds));
  const sources = new Map((await claimSources(tx, at.scope, [...new Set(ids)])).map((source) => [source.id, source]));
  const mayDecide = allows(at.ctx.role, "knowledge.write") && at.run.number === at.run.latest;
  return rows.map(
    ({ claims, ...row }): ConflictView => ({
      ...row,
      mayDecide: mayDecide && row.kind === "attribute",
      dealId: at.ctx.dealId,
      values: claims.map(({ value, chosen, statementIds }) => ({
        value: scalar(value),
        chosen,
        sources: statementIds.flatMap((id) => {
          const source = sources.get(id);
          return source ? [sourceView(source, row.attribute)] : [];
        }),
      })),
    }),
  );
}

function sourceView({ details, ...source }: ClaimSource, attribute: string): ClaimSourceView {
  const place = source.place as Place;
  return { ...source, place, citation: citation(source.document, place), said: scalar(details[attribute]) };
}

/** A page of contradictions. Empty where no run is complete. */
export function conflicts(reader: Reader, options: ConflictsOptions = {}): Promise<ConflictsPage> {
  const none: ConflictsPage = { ...emptyPage<ConflictView>(), open: { attribute: 0, policyActual: 0 } };
  return reader.inRun(none, async (tx, scope, run) => {
    const filter = {
      kind: knownWords(options.kind, CONFLICT_KINDS),
      state: knownWords(options.state, CONFLICT_STATES),
      entity: knownWords(options.entity, ENTITIES),
      domain: knownWords(options.domain, DOMAINS),
    };
    const plan = planPage(options, {
      name: "conflicts",
      scope: scope.runId,
      sorts: CONFLICT_SORTS,
      usual: { sort: "category" },
    });
    const { rows, count } = await conflictPage(tx, scope, filter, plan.order);
    const page = toPage<ConflictRow, ConflictRow>(plan, rows, cappedTotal(count), (row) => row);
    const open = new Map((await openConflicts(tx, scope)).map(({ kind, count: many }) => [kind, many]));
    return {
      ...page,
      rows: await withSources(tx, { ctx: reader.ctx, scope, run }, page.rows),
      open: { attribute: open.get("attribute") ?? 0, policyActual: open.get("policy_actual") ?? 0 },
    };
  });
}

/** Null where the shown run has no such contradiction. */
export async function conflict(reader: Reader, id: string): Promise<ConflictView | null> {
  if (!isId(id)) return null;
  return reader.inRun<ConflictView | null>(null, async (tx, scope, run) => {
    const row = await conflictRow(tx, scope, id);
    if (!row) return null;
    const [view] = await withSources(tx, { ctx: reader.ctx, scope, run }, [row]);
    return view ?? null;
  });
}
