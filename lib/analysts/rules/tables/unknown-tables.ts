// Tables of no known kind: which of them hold things all the same, and where those are filed.
import type { Category, Domain } from "#db/vocabulary.ts";
import type { GatheredTable } from "#lib/analysts/rules/tables/gather.ts";
import { ENOUGH, type RecognisedTable, type Sources } from "#lib/analysts/rules/tables/recognised.ts";
import { productCategory } from "#lib/analysts/rules/tables/row-category.ts";
import { categoryOfPassages } from "#lib/diligence/tables/category-words.ts";

/** Two tables of a document with the same columns are of one kind, though only one of their titles tells which. */
export function likeItsTwin(table: RecognisedTable, all: readonly RecognisedTable[]): RecognisedTable {
  if (table.kind !== "unrecognised") return table;
  const columns = table.table.columns.join("|");
  const twin = all.find((other) => other.givesFacts && other.sheet && other.table.columns.join("|") === columns);
  return twin ? { ...twin, table: table.table } : table;
}

/** An item-like table of no known kind keeps its rows in the best domain by words; anything else is layout. */
export function unknownKind(table: GatheredTable, sources: Sources): RecognisedTable {
  const base = { table, points: 0, domain: "organization" as Domain, category: "other" as Category };
  const named = table.heads.filter((head) => head.full).length;
  const told = table.keyValue || (named >= 2 && named * 2 >= table.heads.length);
  const figures = isCaptioned(table) && named >= 3 && named === table.heads.length;
  if (!told || !(hasNames(table) || figures)) return { ...base, kind: "layout", givesFacts: false };
  const found = categoryOfPassages([
    { text: table.title, weight: 4 },
    { text: table.pageName, weight: 3 },
    ...sources.outer.map((text) => ({ text, weight: 2 })),
    { text: sources.file[0] ?? "", weight: 2 },
    ...table.columns.map((text) => ({ text, weight: 2 })),
    ...table.rows.slice(0, 30).map((row) => ({ text: row.text, weight: 0.5 })),
  ]);
  // Two columns of an unknown kind are mostly lists of words; they need a title that speaks of IT.
  const enough = table.keyValue ? 0 : table.columns.length > 2 ? 1 : 5;
  if (isAddressBook(table)) return { ...base, kind: "unrecognised", givesFacts: false };
  if (isScale(table) || isExplained(table)) return { ...base, kind: "definitions", givesFacts: false };
  const speaks = found !== undefined && found.points >= enough;
  // A report numbers the tables that say something, and a list of known products is one whatever its headings mean.
  const kept = table.columns.length > 2 && !table.keyValue && (isCaptioned(table) || namesProducts(table));
  if (!speaks && !kept) return { ...base, kind: "unrecognised", givesFacts: false };
  if (!found) return { ...base, kind: "other_table", givesFacts: true };
  return {
    table,
    kind: "other_table",
    domain: found.domain,
    category: found.points >= 6 ? found.category : "other",
    points: Math.min(found.points, ENOUGH - 1),
    givesFacts: true,
  };
}

const LEVEL =
  /^\W*(?:(?:very |mission )?(?:extreme|critical|high|medium|moderate|low|minimal|standard|normal|public|internal|confidential|restricted|none|negligible|severe|major|minor)(?: (?:priority|risk|impact))?|(?:level|tier|class|p) ?\d)\W*$/i;

/** First name, last name, telephone: people to call, and nothing of IT. */
function isAddressBook(table: GatheredTable): boolean {
  const heads = table.heads.map((head) => head.full);
  const has = (words: RegExp) => heads.some((head) => words.test(head));
  return (
    has(/^(?:first|given) name$|^vorname$|^prenom$/) &&
    has(/^(?:last name|surname|family name|nachname|nom)$/) &&
    has(/phone|telefon|mobile|e ?mail/)
  );
}

/** Rows that are the steps of a scale define words; they are no things. */
function isScale(table: GatheredTable): boolean {
  const levels = table.rows.filter((row) => LEVEL.test(row.cells[0] ?? "")).length;
  return table.rows.length >= 3 && levels / table.rows.length >= 0.6;
}

/** "Role | Description": two columns that explain words. */
function isExplained(table: GatheredTable): boolean {
  const [first, second, ...more] = table.heads.map((head) => head.full);
  if (more.length > 0 || table.keyValue) return false;
  return (
    /^(?:[a-z]+ )?(?:roles?|terms?|part(?:y|ies)|participants?|concepts?|principles?|stages?|events?|levels?)$/.test(
      first ?? "",
    ) && /^(?:description|definition|meaning|explanation|purpose)$/.test(second ?? "")
  );
}

/** Some column holds words that differ from row to row: there are things to speak of. */
function hasNames(table: GatheredTable): boolean {
  return table.columns.some((_, column) => {
    const cells = table.rows.map((row) => row.cells[column]?.trim() ?? "").filter((cell) => /\p{L}{2}/u.test(cell));
    return (
      cells.length * 2 >= table.rows.length &&
      new Set(cells).size * 2 >= cells.length &&
      cells.some((cell) => cell.length <= 90)
    );
  });
}

/** "Table 4: Incidents by category". */
const isCaptioned = ({ title }: GatheredTable): boolean =>
  /^\W*(?:table|tabelle|tableau|tabel|tabla) [\dIVX]/iu.test(title);

const PRODUCTS = 0.3;

/** Some column holds the names of known products in a third of its rows. */
function namesProducts(table: GatheredTable): boolean {
  const rows = table.rows.slice(0, 40);
  return table.columns.some((_, column) => {
    const known = rows.filter((row) => productCategory(row.cells[column]?.slice(0, 60) ?? "") !== undefined).length;
    return known > 0 && known / rows.length >= PRODUCTS;
  });
}
