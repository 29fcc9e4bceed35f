// Set-wise work at the end of a run: labels for what has none, changes against the previous run, totals.
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";

const upper = (column: string, words: Record<string, string>): SQL =>
  sql.raw(
    `CASE ${column} ${Object.entries(words)
      .map(([word, short]) => `WHEN '${word}' THEN '${short}'`)
      .join(" ")} END`,
  );

const DOMAIN = {
  applications: "APP",
  infrastructure: "INFRA",
  network: "NET",
  cybersecurity: "CYBER",
  identity_access: "IAM",
  organization: "ORG",
};
const SIDE = { target: "TGT", buyer: "BYR" };
const TYPE = { risk: "R", work_item: "WI", recommendation: "REC", consideration: "SC", overlap: "OC" };

/** Numbers of one document in reading order: page, slide, table, row, paragraph, line. */
const PLACE_ORDER = sql.raw(
  ["page", "slide", "table", "row", "paragraph", "line"]
    .map((part) => `coalesce((n.place ->> '${part}')::numeric, 0)`)
    .join(", "),
);

/** One noun: things of the run without a label get the next numbers of their prefix, in a stated order. */
async function labelNoun(
  tx: Tx,
  dealId: string,
  runId: string,
  noun: { table: string; prefix: SQL; order: SQL; join: SQL },
): Promise<void> {
  const table = sql.raw(noun.table);
  await tx.execute(sql`
    WITH todo AS (
      SELECT i.id, ${noun.prefix} AS prefix, row_number() OVER (PARTITION BY ${noun.prefix} ORDER BY ${noun.order}, i.key) AS n
      FROM ${table} n JOIN identities i ON i.deal_id = n.deal_id AND i.id = n.identity_id ${noun.join}
      WHERE n.deal_id = ${dealId}::uuid AND n.run_id = ${runId}::uuid AND n.deleted_at IS NULL AND i.label IS NULL
    ), counters AS (
      INSERT INTO label_counters (deal_id, prefix, last) SELECT ${dealId}::uuid, prefix, count(*) FROM todo GROUP BY prefix
      ON CONFLICT (deal_id, prefix) DO UPDATE SET last = label_counters.last + excluded.last RETURNING prefix, last
    ), sizes AS (SELECT prefix, count(*) AS size FROM todo GROUP BY prefix)
    UPDATE identities i SET label = t.prefix || lpad((c.last - s.size + t.n)::text, greatest(3, length((c.last - s.size + t.n)::text)), '0')
    FROM todo t JOIN counters c USING (prefix) JOIN sizes s USING (prefix) WHERE i.deal_id = ${dealId}::uuid AND i.id = t.id`);
  await tx.execute(sql`
    UPDATE ${table} n SET label = i.label FROM identities i
    WHERE n.deal_id = ${dealId}::uuid AND n.run_id = ${runId}::uuid AND i.deal_id = n.deal_id AND i.id = n.identity_id
      AND n.label IS DISTINCT FROM i.label`);
}

export async function giveLabels(tx: Tx, dealId: string, runId: string): Promise<void> {
  const side = upper("n.entity", SIDE);
  const domain = upper("n.domain", DOMAIN);
  await labelNoun(tx, dealId, runId, {
    table: "facts",
    prefix: sql`'F-' || ${side} || '-' || ${domain} || '-'`,
    order: sql`d.path, n.place ->> 'sheet', ${PLACE_ORDER}, n.item`,
    join: sql`LEFT JOIN documents d ON d.deal_id = n.deal_id AND d.id = n.document_id`,
  });
  await labelNoun(tx, dealId, runId, {
    table: "gaps",
    prefix: sql`'G-' || ${side} || '-' || ${domain} || '-'`,
    order: sql`n.importance_rank, n.category, n.topic`,
    join: sql``,
  });
  await labelNoun(tx, dealId, runId, {
    table: "findings",
    prefix: sql`${upper("n.type", TYPE)} || '-' || ${domain} || '-'`,
    order: sql`n.severity_rank, n.rule, n.scope`,
    join: sql``,
  });
}

/** new, updated or unchanged against the same thing in the previous completed run. */
export async function markChanges(tx: Tx, dealId: string, runId: string, previousRunId: string | null): Promise<void> {
  for (const name of ["facts", "gaps", "findings"]) await markTable(tx, name, { dealId, runId, previousRunId });
}

/** The same for the facts of some things, after people changed what is one thing. */
export const markFactChanges = (
  tx: Tx,
  dealId: string,
  runId: string,
  previousRunId: string | null,
  identityIds: readonly string[],
) => markTable(tx, "facts", { dealId, runId, previousRunId }, identityIds);

async function markTable(
  tx: Tx,
  name: string,
  { dealId, runId, previousRunId }: { dealId: string; runId: string; previousRunId: string | null },
  identityIds?: readonly string[],
): Promise<void> {
  const table = sql.raw(name);
  const some = identityIds ? sql` AND now_.identity_id = ANY(${sql.param([...identityIds])}::uuid[])` : sql``;
  await tx.execute(sql`
    UPDATE ${table} n SET change = x.change
    FROM (SELECT now_.id, CASE WHEN old.id IS NULL THEN 'new' WHEN old.content_checksum = now_.content_checksum THEN 'unchanged'
                 ELSE 'updated' END AS change
          FROM ${table} now_ LEFT JOIN ${table} old ON old.deal_id = now_.deal_id AND old.run_id = ${previousRunId}::uuid
            AND old.identity_id = now_.identity_id AND old.deleted_at IS NULL
          WHERE now_.deal_id = ${dealId}::uuid AND now_.run_id = ${runId}::uuid${some}) x
    WHERE n.deal_id = ${dealId}::uuid AND n.id = x.id AND n.change <> x.change`);
}

const ofRun = (dealId: string, runId: string): SQL =>
  sql`deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid AND deleted_at IS NULL`;

/** Totals of gaps; those that do not apply are told apart, because they are no open questions. */
const gapCounts = (mine: SQL): SQL => sql`
    SELECT deal_id, run_id, 'gap' AS noun, entity, domain, category, importance AS grade,
      CASE WHEN status = 'not_applicable' THEN status ELSE '' END AS kind, '' AS change, count(*) FROM gaps WHERE ${mine} GROUP BY 1, 2, 4, 5, 6, 7, 8`;

/** Exact totals, written once: counting row by row on each page would grow with the deal. */
export async function writeCounts(tx: Tx, dealId: string, runId: string): Promise<void> {
  const mine = ofRun(dealId, runId);
  await tx.execute(sql`DELETE FROM run_counts WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid`);
  await tx.execute(sql`
    INSERT INTO run_counts (deal_id, run_id, noun, entity, domain, category, grade, kind, change, count)
    SELECT deal_id, run_id, 'fact', entity, domain, category, evidence_check, kind, change, count(*) FROM facts WHERE ${mine} GROUP BY 1, 2, 4, 5, 6, 7, 8, 9
    UNION ALL
    ${gapCounts(mine)}
    UNION ALL
    SELECT deal_id, run_id, 'finding', '', domain, category, severity, '', '', count(*) FROM findings WHERE ${mine} GROUP BY 1, 2, 4, 5, 6, 7`);
}

/** The same for gaps alone, after a decision. */
export async function correctGapCounts(tx: Tx, dealId: string, runId: string): Promise<void> {
  await tx.execute(
    sql`DELETE FROM run_counts WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid AND noun = 'gap'`,
  );
  await tx.execute(sql`
    INSERT INTO run_counts (deal_id, run_id, noun, entity, domain, category, grade, kind, change, count) ${gapCounts(ofRun(dealId, runId))}`);
}

/** Side, domain and category of the facts of some things: the totals that they count in. */
export interface CountCell {
  entity: string;
  domain: string;
  category: string;
}

/** Cells of the facts of some things, and whether one of them has no label yet. */
export async function countCells(
  tx: Tx,
  dealId: string,
  runId: string,
  identityIds: readonly string[],
): Promise<{ cells: CountCell[]; unlabelled: boolean }> {
  const rows = await tx.execute<CountCell & { unlabelled: boolean } & Record<string, unknown>>(sql`
    SELECT entity, domain, category, bool_or(label IS NULL AND deleted_at IS NULL) AS unlabelled FROM facts
    WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid AND identity_id = ANY(${sql.param([...identityIds])}::uuid[])
    GROUP BY 1, 2, 3`);
  const cells = rows.map(({ entity, domain, category }) => ({ entity, domain, category }));
  return { cells, unlabelled: rows.some((row) => row.unlabelled) };
}

/** Counts the facts of some cells again: the whole run would take seconds where it is large. */
export async function recountCells(tx: Tx, dealId: string, runId: string, cells: readonly CountCell[]): Promise<void> {
  const some = sql`(SELECT DISTINCT c.entity, c.domain, c.category FROM jsonb_to_recordset(${JSON.stringify(cells)}::jsonb)
    AS c(entity text, domain text, category text)) c`;
  const same = (table: SQL) =>
    sql`${table}.entity = c.entity AND ${table}.domain = c.domain AND ${table}.category = c.category`;
  await tx.execute(sql`DELETE FROM run_counts r USING ${some}
    WHERE r.deal_id = ${dealId}::uuid AND r.run_id = ${runId}::uuid AND r.noun = 'fact' AND ${same(sql`r`)}`);
  await tx.execute(sql`
    INSERT INTO run_counts (deal_id, run_id, noun, entity, domain, category, grade, kind, change, count)
    SELECT f.deal_id, f.run_id, 'fact', f.entity, f.domain, f.category, f.evidence_check, f.kind, f.change, count(*)
    FROM facts f JOIN ${some} ON ${same(sql`f`)}
    WHERE f.deal_id = ${dealId}::uuid AND f.run_id = ${runId}::uuid AND f.deleted_at IS NULL GROUP BY 1, 2, 4, 5, 6, 7, 8, 9`);
}

/** Facts, gaps and findings of a run, from its totals. */
export async function totalsOf(
  tx: Tx,
  dealId: string,
  runId: string,
): Promise<{ facts: number; gaps: number; findings: number }> {
  const [row] = await tx.execute<{ facts: number; gaps: number; findings: number }>(sql`
    SELECT coalesce(sum(count) FILTER (WHERE noun = 'fact'), 0)::int AS facts, coalesce(sum(count) FILTER (WHERE noun = 'gap'), 0)::int AS gaps,
           coalesce(sum(count) FILTER (WHERE noun = 'finding'), 0)::int AS findings
    FROM run_counts WHERE deal_id = ${dealId}::uuid AND run_id = ${runId}::uuid`);
  return row ?? { facts: 0, gaps: 0, findings: 0 };
}
