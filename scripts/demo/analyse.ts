// For the test of the demo: what the built-in analyst makes of a folder of files, without a database.
import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { DOMAINS, ENTITIES, type Entity } from "#db/vocabulary.ts";
import type { DealFrame, Details, FactView, FindingDraft, GapDraft, StatementDraft } from "#lib/analysts/analyst.ts";
import { rulesAnalyst } from "#lib/analysts/rules/rules-analyst.ts";
import { checksumOf } from "#lib/diligence/checksum.ts";
import { pageTextOf } from "#lib/diligence/evidence.ts";
import { identityKey } from "#lib/diligence/identity.ts";
import { policyConflicts } from "#lib/diligence/policy-actual/find.ts";
import { type Conflict, resolve, type Source } from "#lib/diligence/resolve.ts";
import { parseDocument } from "#lib/documents/parse.ts";
import type { ParsedDocument } from "#lib/documents/parsed.ts";
import { comparePlaces } from "#lib/documents/place.ts";
import { evidenceChecker } from "#lib/writes/facts/check-evidence.ts";

export interface SeenTable {
  path: string;
  title: string;
  kind: string | undefined;
  rows: number;
}

export interface Analysed {
  unreadable: { path: string; reason: string; words: string }[];
  tables: SeenTable[];
  facts: FactView[];
  gaps: GapDraft[];
  findings: FindingDraft[];
  conflicts: (Conflict & { item: string })[];
  /** Policies against reality, in words. */
  policies: string[];
}

interface Heard extends Source {
  perimeter: StatementDraft["perimeter"];
  providedBy: StatementDraft["providedBy"];
  draft: StatementDraft;
  entity: Entity;
  check: FactView["check"];
  tableTitle?: string;
}

/** Reads `target/` and `buyer/` below the root and asks the rules analyst everything it can answer. */
export async function analyseFolder(root: string, deal: DealFrame): Promise<Analysed> {
  const answer: Analysed = {
    unreadable: [],
    tables: [],
    facts: [],
    gaps: [],
    findings: [],
    conflicts: [],
    policies: [],
  };
  const heard: Heard[] = [];
  for (const entity of ENTITIES) {
    const files = globSync("**/*", { cwd: join(root, entity) }).sort();
    for (const path of files) {
      const file = join(root, entity, path);
      if (!statSync(file).isFile()) continue;
      const result = await parseDocument({ file, name: path.split("/").at(-1) ?? path });
      if ("unreadable" in result) answer.unreadable.push({ path, reason: result.unreadable, words: result.words });
      else heard.push(...read(result, path, entity, deal, answer));
    }
  }
  answer.facts = factsOf(heard, answer);
  answer.policies = policyConflicts(answer.facts, deal.asOf).map(({ words }) => words);
  const sides = ENTITIES.flatMap((entity) => DOMAINS.map((domain) => ({ entity, domain })));
  answer.gaps = sides.flatMap(({ entity, domain }) => rulesAnalyst.gaps(answer.facts, domain, entity, deal));
  answer.findings = [
    ...DOMAINS.flatMap((domain) => rulesAnalyst.findings(answer.facts, domain, deal)),
    ...rulesAnalyst.overlaps(answer.facts, deal),
  ];
  return answer;
}

function read(parsed: ParsedDocument, path: string, entity: Entity, deal: DealFrame, answer: Analysed): Heard[] {
  const document = { ...parsed, path };
  const kinds = rulesAnalyst.tableKinds(document);
  const titles = new Map<number, string>();
  for (const page of parsed.pages) {
    for (const { number, title, rowCount } of page.tables) {
      titles.set(number, title ?? page.name ?? "");
      answer.tables.push({ path, title: title ?? page.name ?? "", kind: kinds[number]?.kind, rows: rowCount });
    }
  }
  const check = evidenceChecker(
    parsed.pages.map(({ number, kind, name, recognised, blocks }) => ({
      number,
      kind,
      name: name ?? null,
      text: pageTextOf(blocks),
      recognised: recognised ?? null,
    })),
  );
  return DOMAINS.flatMap((domain) => rulesAnalyst.discover(document, domain, entity, deal)).map((draft) => ({
    id: `${path} ${JSON.stringify(draft.place)} ${draft.item}`,
    path,
    place: draft.place,
    asOf: parsed.asOf ?? null,
    authority: 2,
    contentChecksum: checksumOf(draft),
    category: draft.category,
    kind: draft.kind,
    details: draft.details,
    status: draft.status,
    perimeter: draft.perimeter,
    providedBy: draft.providedBy,
    draft,
    entity,
    check: check(draft.quote, draft.place),
    tableTitle: draft.table === undefined ? undefined : titles.get(draft.table),
  }));
}

/** One fact a thing and kind of statement, in the order in which the product gives them to the rules. */
function factsOf(heard: readonly Heard[], answer: Pick<Analysed, "conflicts">): FactView[] {
  const groups = Map.groupBy(heard, ({ draft, entity }) => `${identityKey({ ...draft, entity })}|${draft.kind}`);
  const facts = [...groups].map(([id, sources]): FactView => {
    const { primary, details, status, conflicts } = resolve(sources);
    const { draft, entity, check, path, tableTitle, perimeter, providedBy } = primary;
    answer.conflicts.push(...conflicts.map((conflict) => ({ ...conflict, item: draft.item })));
    return {
      ...draft,
      perimeter,
      providedBy,
      id,
      entity,
      status,
      details: details as Details,
      check,
      documentPath: path,
      tableTitle,
    };
  });
  return facts.sort(
    (a, b) =>
      (a.documentPath < b.documentPath ? -1 : a.documentPath > b.documentPath ? 1 : 0) ||
      comparePlaces(a.place, b.place) ||
      (a.item < b.item ? -1 : a.item > b.item ? 1 : 0),
  );
}
