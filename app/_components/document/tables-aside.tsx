// Tables beside the document: what each was taken for, how much of it was understood, and what was left out.
import { counted } from "#app/_components/format/count.ts";
import { columnWords, kindWords, type ReadTable, rowWords } from "./table-reading-words.ts";

export interface AsideTable extends ReadTable {
  number: number;
  title: string | null;
  placeWords: string;
  href: string;
}

export function TablesAside({ tables }: { tables: readonly AsideTable[] }) {
  if (tables.length === 0) return null;
  const kept = tables.reduce((sum, { reading }) => sum + reading.columns.of - reading.columns.understood, 0);
  return (
    <details className="mb-3 border-b border-line-2 pb-2 text-sm" data-no-print>
      <summary className="cursor-pointer font-semibold">
        {counted(tables.length, "table")}
        <span className="font-normal text-ink-2">
          {kept > 0 ? `, ${counted(kept, "column")} kept as text` : ", all columns understood"}
        </span>
      </summary>
      <ul aria-label="Tables" className="max-h-80 overflow-y-auto">
        {tables.map((table) => (
          <li key={table.number} className="border-t border-line py-1.5 pl-2">
            <a href={table.href} className="font-medium text-ink hover:underline [overflow-wrap:anywhere]">
              {table.title ?? kindWords(table.kind)}
            </a>
            <p className="text-xs text-ink-3">
              {table.title ? `${kindWords(table.kind)}, ` : ""}
              {table.placeWords}
            </p>
            <p className="text-ink-2">{columnWords(table)}</p>
            <p className="text-ink-2">{rowWords(table)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
