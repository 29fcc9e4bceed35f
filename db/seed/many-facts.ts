// Deals of any size for the benchmark and for tests of lists: rows made by the database itself, the same every time.
import postgres from "postgres";
import { newId } from "../schema/columns.ts";
import { CATEGORIES, DOMAINS } from "../vocabulary.ts";

export interface SeededDeal {
  userId: string;
  dealId: string;
  runId: string;
  /** Completed run before it, with the same facts but the last tenth; only where asked for. */
  previousRunId: string | null;
  documents: number;
  facts: number;
}

export interface SeedOptions {
  facts: number;
  name?: string;
  factsADocument?: number;
  previousRun?: boolean;
}

type Sql = postgres.TransactionSql;

/** One fact in this many says the rare word, one in ten the common one. */
export const RARE_EVERY = 25_000;
const PAIRS = DOMAINS.flatMap((domain) => CATEGORIES[domain].map((category) => ({ domain, category })));

/** Below so many facts an index is faster kept than made anew. */
const MANY_FACTS = 5_000;
const LARGE_TABLES = ["facts", "statements", "identities", "document_blocks"];

/** Makes a person with one deal, one completed run and what belongs to it. Connect as the owner of the tables. */
export async function seedDeals(ownerUrl: string, deals: readonly SeedOptions[]): Promise<SeededDeal[]> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const many = deals.reduce((sum, { facts }) => sum + facts, 0) >= MANY_FACTS;
    const remake = many ? await dropIndexes(sql) : [];
    const seeded: SeededDeal[] = [];
    for (const options of deals) seeded.push((await sql.begin((tx) => seedDeal(tx, options))) as SeededDeal);
    for (const statement of remake) await sql.unsafe(statement);
    return seeded;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Drops what is no constraint and answers the statements that make it again, the same as before. */
async function dropIndexes(sql: postgres.Sql): Promise<string[]> {
  const found = await sql<{ name: string; definition: string }[]>`
    SELECT c.relname AS name, pg_get_indexdef(c.oid) AS definition FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid::regclass::text = ANY(${LARGE_TABLES}) AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = c.oid)
    ORDER BY 1`;
  for (const { name } of found) await sql`DROP INDEX ${sql(name)}`;
  return ["SET maintenance_work_mem = '256MB'", ...found.map(({ definition }) => definition)];
}

/** Statistics and visibility as a server has them after a while; pending full-text entries are worked in. */
export async function settle(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    for (const table of [
      "facts",
      "gaps",
      "findings",
      "documents",
      "document_blocks",
      "statements",
      "identities",
      "run_counts",
    ]) {
      await sql`VACUUM (ANALYZE) ${sql(table)}`;
    }
    await sql`CHECKPOINT`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function seedDeal(tx: Sql, options: SeedOptions): Promise<SeededDeal> {
  const [userId, dealId, runId] = [newId(), newId(), newId()];
  const previousRunId = options.previousRun ? newId() : null;
  const each = options.factsADocument ?? 500;
  const documents = Math.max(1, Math.ceil(options.facts / each));
  const deal = { userId, dealId, runId, previousRunId, documents, facts: options.facts };
  await tx`SELECT set_config('app.deal', ${dealId}, true), set_config('app.user', ${userId}, true)`;
  await tx`INSERT INTO users (id, email, name, password_hash) VALUES (${userId}, ${`${userId}@example.com`}, 'Sample Person', 'none')`;
  await tx`INSERT INTO deals (id, owner_id, name, target_name, buyer_name, deal_type, status, industry_tags)
    VALUES (${dealId}, ${userId}, ${options.name ?? `Deal of ${options.facts} facts`}, 'Target Ltd', 'Buyer Ltd', 'carve_out', 'active', '{}')`;
  await tx`INSERT INTO memberships (deal_id, user_id, role) VALUES (${dealId}, ${userId}, 'lead')`;
  await seedRuns(tx, deal);
  await seedDocuments(tx, deal);
  await seedFacts(tx, deal, each);
  await seedConclusions(tx, deal);
  if (previousRunId) await seedPrevious(tx, deal, previousRunId);
  await seedCounts(tx, deal);
  return deal;
}

async function seedRuns(tx: Sql, { dealId, runId, previousRunId }: SeededDeal): Promise<void> {
  const number = previousRunId ? 2 : 1;
  if (previousRunId) {
    await tx`INSERT INTO analysis_runs (id, deal_id, run_number, type, status, domains, analyst, cut_off, started_at, completed_at)
      VALUES (${previousRunId}, ${dealId}, 1, 'full', 'completed', ${[...DOMAINS]}, 'rules 1', '2026-11-01', now(), now())`;
  }
  await tx`INSERT INTO analysis_runs (id, deal_id, run_number, type, status, domains, analyst, cut_off, previous_run_id, started_at, completed_at)
    VALUES (${runId}, ${dealId}, ${number}, 'full', 'completed', ${[...DOMAINS]}, 'rules 1', '2026-11-20', ${previousRunId}, now(), now())`;
  await tx`INSERT INTO run_steps (id, deal_id, run_id, key, kind, domain, entity, position, status)
    SELECT gen_random_uuid(), ${dealId}, ${runId}, 'reason:' || d, 'reason', d, 'target', n, 'completed'
    FROM unnest(${[...DOMAINS]}::text[]) WITH ORDINALITY AS x(d, n)`;
}

async function seedDocuments(tx: Sql, { dealId, documents }: SeededDeal): Promise<void> {
  await tx`INSERT INTO documents (id, deal_id, label, entity, path, vdr_index, authority, sha256, bytes, media_type, storage_key, status, pages, reason, reason_words)
    SELECT gen_random_uuid(), ${dealId}, 'D-' || lpad(n::text, 7, '0'), CASE WHEN n % 10 = 0 THEN 'buyer' ELSE 'target' END,
      '04 IT/Register ' || lpad(n::text, 6, '0') || '.csv', '4.' || n, 2, md5(n::text), 10000 + n, 'text/csv', 'none/' || n,
      CASE WHEN n % 50 = 49 THEN 'failed' ELSE 'processed' END, 1, CASE WHEN n % 50 = 49 THEN 'password' END,
      CASE WHEN n % 50 = 49 THEN 'The file is locked with a password.' END
    FROM generate_series(1, ${documents}::int) n`;
  await tx`INSERT INTO document_pages (deal_id, document_id, number, kind, text) SELECT deal_id, id, 1, 'text', '' FROM documents WHERE deal_id = ${dealId}`;
}

async function seedFacts(tx: Sql, { dealId, runId, facts }: SeededDeal, each: number): Promise<void> {
  await tx`CREATE TEMP TABLE seed_facts ON COMMIT DROP AS SELECT s.*,
      'F-' || CASE entity WHEN 'buyer' THEN 'BYR' ELSE 'TGT' END || '-' || upper(left(domain, 3)) || '-' || lpad(n::text, 7, '0') AS label,
      item || ' | ' || (details ->> 'vendor') || ' | ' || (details ->> 'version') || ' | ' || (details ->> 'users')
        || CASE WHEN n % 10 = 0 THEN ' | used by all employees at the plant' ELSE ' | used in the office' END
        || CASE WHEN n % ${RARE_EVERY}::int = 1 THEN ' | zirconium' ELSE '' END
        || ' | renewed every year and described in the register of systems' AS quote
    FROM (SELECT n, gen_random_uuid() AS fact_id, gen_random_uuid() AS identity_id, gen_random_uuid() AS statement_id, d.id AS document_id,
        d.entity, p.domain, p.category, ((n - 1) % ${each}::int) + 2 AS row,
        (ARRAY['Ledger', 'Planner', 'Gateway', 'Archive', 'Cluster', 'Portal', 'Register', 'Desk', 'Café', 'Monitor'])[1 + (n * 7) % 10]
          || ' ' || (ARRAY['North', 'South', 'East', 'West', 'Central'])[1 + (n * 3) % 5] || ' ' || n AS item,
        jsonb_build_object('vendor', 'Vendor ' || (n * 11) % 97, 'version', ((n * 13) % 20) || '.' || (n % 10), 'users', (n * 17) % 2000, 'site', 'Site ' || n % 40) AS details
      FROM generate_series(1, ${facts}::int) n
      JOIN LATERAL (SELECT (${JSON.stringify(PAIRS)}::text::jsonb -> ((n * 31) % ${PAIRS.length}::int)) AS pair) x ON true
      JOIN LATERAL (SELECT x.pair ->> 'domain' AS domain, x.pair ->> 'category' AS category) p ON true
      JOIN documents d ON d.deal_id = ${dealId} AND d.label = 'D-' || lpad(((n - 1) / ${each}::int + 1)::text, 7, '0')) s`;
  await tx`INSERT INTO identities (id, deal_id, noun, key, label) SELECT identity_id, ${dealId}, 'fact', domain || '|' || category || '|' || n, label FROM seed_facts`;
  await tx`INSERT INTO statements (id, deal_id, run_id, identity_id, document_id, place_key, content_checksum, entity, domain, category, item, status, kind,
      details, quote, place, evidence_check, authority, confidence, origin)
    SELECT statement_id, ${dealId}, ${runId}, identity_id, document_id, 'row=' || row, md5(quote), entity, domain, category, item, 'documented', 'actual',
      details, quote, jsonb_build_object('row', row, 'line', row), 'verified', 2, 0.9, 'rules' FROM seed_facts`;
  await tx`INSERT INTO facts (id, deal_id, run_id, identity_id, label, entity, domain, category, item, status, kind, perimeter, details, statement_id, document_id,
      place, quote, evidence_check, confidence, source_count, origin, content_checksum, change)
    SELECT s.fact_id, ${dealId}, ${runId}, s.identity_id, s.label, s.entity, s.domain, s.category, s.item, CASE WHEN n % 8 = 0 THEN 'partial' ELSE 'documented' END,
      CASE WHEN n % 12 = 0 THEN 'policy' WHEN n % 31 = 0 THEN 'planned' ELSE 'actual' END, CASE WHEN n % 5 = 0 THEN 'shared' END, s.details, s.statement_id,
      s.document_id, jsonb_build_object('row', row, 'line', row), s.quote,
      CASE WHEN n % 100 = 0 THEN 'not_found' WHEN n % 77 = 0 THEN 'uncheckable' ELSE 'verified' END, 0.5 + (n % 50) / 100.0, 1, 'rules', md5(s.quote),
      CASE WHEN n % 9 = 0 THEN 'updated' ELSE 'new' END
    FROM seed_facts s`;
  // Passages for the text search: one block a fact up to 20,000, the rows of the registers.
  await tx`INSERT INTO document_blocks (deal_id, document_id, seq, page, kind, text, cells, place)
    SELECT ${dealId}, document_id, row, 1, 'row', quote, to_jsonb(string_to_array(quote, ' | ')), jsonb_build_object('row', row, 'line', row)
    FROM seed_facts WHERE n <= 20000`;
  await tx`UPDATE document_pages p SET text = b.text FROM (SELECT document_id, string_agg(text, E'\n' ORDER BY seq) AS text FROM document_blocks
    WHERE deal_id = ${dealId} GROUP BY 1) b WHERE p.deal_id = ${dealId} AND p.document_id = b.document_id`;
}

/** Gaps and findings are few whatever the number of facts: a checklist has so many topics. */
async function seedConclusions(tx: Sql, { dealId, runId }: SeededDeal): Promise<void> {
  await tx`INSERT INTO gaps (id, deal_id, run_id, identity_id, label, entity, domain, category, topic, description, importance, importance_rank, suggested_sources, origin, content_checksum)
    SELECT gen_random_uuid(), ${dealId}, ${runId}, gen_random_uuid(), 'G-TGT-' || upper(left(domain, 3)) || '-' || lpad(n::text, 7, '0'), 'target', domain, category,
      'topic_' || n, 'What is known of the ' || category || ' of the plant?', (ARRAY['critical', 'important', 'nice_to_have'])[1 + n % 3], n % 3,
      ARRAY['Register'], 'rules', md5(n::text)
    FROM (SELECT n, domain, category FROM seed_facts WHERE n <= 200) s`;
  await tx`INSERT INTO findings (id, deal_id, run_id, identity_id, label, type, domain, category, rule, title, description, severity, severity_rank, likelihood, reasoning,
      so_what, action, deal_treatment, lens, phase, phase_rank, cost_nature, one_time_low, one_time_high, annual_low, annual_high, currency, fact_count, origin, content_checksum)
    SELECT s.fact_id, ${dealId}, ${runId}, gen_random_uuid(), 'R-' || upper(left(domain, 3)) || '-' || lpad(n::text, 7, '0'),
      (ARRAY['risk', 'work_item', 'recommendation'])[1 + n % 3], domain, category, 'rule_' || n, 'Finding about ' || item, 'Described in the register.',
      (ARRAY['critical', 'high', 'medium', 'low'])[1 + n % 4], n % 4, 'medium', 'Because of the register.', 'It costs money at the plant.', 'Renew it.', 'price', 'cost_driver',
      (ARRAY['pre_close', 'day_1', 'day_100', 'post_100'])[1 + n % 4], n % 4, (ARRAY['remediation', 'separation', 'tsa_charge', 'synergy'])[1 + n % 4],
      CASE WHEN n % 4 < 2 THEN n * 1000 END, CASE WHEN n % 4 < 2 THEN n * 2000 END, CASE WHEN n % 4 >= 2 THEN n * 100 END, CASE WHEN n % 4 >= 2 THEN n * 300 END,
      'EUR', 1, 'rules', md5(n::text)
    FROM seed_facts s WHERE n <= 120`;
  await tx`INSERT INTO fact_finding_links (deal_id, run_id, finding_id, fact_id, link) SELECT ${dealId}, ${runId}, fact_id, fact_id, 'supports' FROM seed_facts WHERE n <= 120`;
  await tx`INSERT INTO finding_cost_lines (deal_id, run_id, finding_id, seq, text, quantity, unit, rate_low, rate_high, recurrence, fact_id)
    SELECT ${dealId}, ${runId}, fact_id, 0, 'Days of work', n, 'day', CASE WHEN n % 4 < 2 THEN 1000 ELSE 100 END, CASE WHEN n % 4 < 2 THEN 2000 ELSE 300 END,
      CASE WHEN n % 4 < 2 THEN 'one_time' ELSE 'annual' END, fact_id FROM seed_facts WHERE n <= 120`;
}

async function seedPrevious(tx: Sql, { dealId, facts }: SeededDeal, previousRunId: string): Promise<void> {
  await tx`INSERT INTO facts (id, deal_id, run_id, identity_id, label, entity, domain, category, item, status, kind, details, statement_id, document_id,
      place, quote, evidence_check, confidence, source_count, origin, content_checksum, change)
    SELECT gen_random_uuid(), ${dealId}, ${previousRunId}, identity_id, 'old', entity, domain, category, item, 'documented', 'actual', details, statement_id,
      document_id, jsonb_build_object('row', row), quote, 'verified', 0.9, 1, 'rules', md5(quote), 'new' FROM seed_facts WHERE n <= ${Math.floor(facts * 0.9)}::int`;
}

async function seedCounts(tx: Sql, { dealId, runId }: SeededDeal): Promise<void> {
  const of = (noun: string, table: string, entity: string, grade: string, more = "'', ''") =>
    tx.unsafe(
      `INSERT INTO run_counts (deal_id, run_id, noun, entity, domain, category, grade, kind, change, count)
        SELECT deal_id, run_id, '${noun}', ${entity}, domain, category, ${grade}, ${more}, count(*) FROM ${table} WHERE deal_id = $1 GROUP BY 1, 2, 4, 5, 6, 7, 8, 9`,
      [dealId],
    );
  await of("fact", "facts", "entity", "evidence_check", "kind, change");
  await of("gap", "gaps", "entity", "importance");
  await of("finding", "findings", "''", "severity");
  await tx`UPDATE analysis_runs r SET counts = (SELECT jsonb_build_object('documents', (SELECT count(*) FROM documents WHERE deal_id = ${dealId}),
      'facts', coalesce(sum(count) FILTER (WHERE noun = 'fact'), 0), 'gaps', coalesce(sum(count) FILTER (WHERE noun = 'gap'), 0),
      'findings', coalesce(sum(count) FILTER (WHERE noun = 'finding'), 0)) FROM run_counts c WHERE c.run_id = r.id)
    WHERE r.deal_id = ${dealId} AND r.id = ${runId}`;
}
