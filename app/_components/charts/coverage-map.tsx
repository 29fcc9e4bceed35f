import { counted } from "#app/_components/format/count.ts";
import { cx } from "#app/_components/ui/cx.ts";
import { ChartFigure } from "./figure.tsx";

export interface CoverageCell {
  key: string;
  /** "Backup & recovery" */
  label: string;
  covered: number;
  /** Partly answered: a policy, a plan, a quote not found. */
  partial: number;
  /** Topics that apply. */
  of: number;
  facts?: number;
  documents?: number;
  /** Why the whole category does not apply. */
  excluded?: string | null;
  href?: string;
  active?: boolean;
}
export interface CoverageRow {
  label: string;
  covered: number;
  of: number;
  cells: readonly CoverageCell[];
}

/** Which part of a category's topics is answered; the figure stands in the cell, so colour is not needed to read it. */
export function CoverageMap({ title, note, rows }: { title: string; note?: string; rows: readonly CoverageRow[] }) {
  return (
    <ChartFigure
      title={title}
      note={note}
      head={["Category", "Answered", "Partly", "Topics", "Facts", "Documents"]}
      rows={rows.flatMap((row) =>
        row.cells.map((cell) => ({
          key: `${row.label} ${cell.key}`,
          cells: [
            `${row.label}: ${cell.label}${cell.excluded ? ", does not apply" : ""}`,
            ...[cell.covered, cell.partial, cell.of, cell.facts ?? 0, cell.documents ?? 0],
          ],
        })),
      )}
    >
      <div className="grid gap-1.5">
        {rows.map((row) => (
          <div key={row.label} className="grid gap-x-3 gap-y-1 desk:grid-cols-[7.5rem_minmax(0,1fr)]">
            <p className="flex items-baseline gap-2 pt-1 text-sm desk:block">
              <span className="font-medium">{row.label}</span>
              <span className="text-ink-3 desk:block">
                {row.covered} of {row.of}
              </span>
            </p>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.4rem,1fr))] gap-0.5">
              {row.cells.map((cell) => (
                <li key={cell.key} className="grid">
                  <Cell cell={cell} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

function look({ covered, partial, of, excluded }: CoverageCell): string {
  if (excluded || of === 0) return "border border-dashed border-line-2 text-ink-3";
  const share = (covered + partial / 2) / of;
  if (covered === of) return "bg-chart-1 text-paper";
  if (share >= 0.5) return "bg-chart-3 text-ink";
  return share > 0 ? "bg-chart-4 text-ink" : "bg-shade text-ink-2";
}

function Cell({ cell }: { cell: CoverageCell }) {
  const { label, covered, partial, of, facts, documents, excluded, href, active } = cell;
  const out = Boolean(excluded) || of === 0;
  const answered = out
    ? `does not apply${excluded ? `: ${excluded}` : ""}`
    : `${covered} of ${of} answered${partial ? `, ${partial} partly` : ""}`;
  const rests =
    facts === undefined || documents === undefined
      ? ""
      : `; ${counted(facts, "fact")} from ${counted(documents, "document")}`;
  const content = (
    <>
      <span className="line-clamp-2 leading-tight">{label}</span>
      <span className="self-end">
        {out ? (
          <span>does not apply</span>
        ) : (
          <span className="text-sm font-medium tabular-nums">
            {covered}/{of}
            {partial ? ` +${partial}` : ""}
          </span>
        )}
        {facts ? (
          <span className="block leading-tight tabular-nums">
            {counted(facts, "fact")}
            {documents ? `, ${counted(documents, "file")}` : ""}
          </span>
        ) : null}
      </span>
    </>
  );
  const shape = cx(
    "grid min-h-17 content-between gap-1 rounded-sm px-1.5 py-1 text-xs",
    look(cell),
    active && "outline-2 outline-offset-1 outline-accent",
  );
  const words = `${label}: ${answered}${rests}`;
  return href ? (
    <a href={href} title={words} aria-current={active ? "true" : undefined} className={shape}>
      {content}
    </a>
  ) : (
    <div title={words} className={shape}>
      {content}
    </div>
  );
}
