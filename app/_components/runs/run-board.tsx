// The run as a grid: documents and domains down, steps across; a cell says its state, its counts, its time and its cause.

import { basenameOf, folderOf } from "#app/_components/document/file-name.ts";
import type { Action } from "#app/_components/form/action-button.tsx";
import { counted } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { cx } from "#app/_components/ui/cx.ts";
import { Section } from "#app/_components/ui/page.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { DOMAIN_WORD, STEP_KIND_WORD } from "#app/_components/words.ts";
import type { StepKind, StepStatus } from "#db/vocabulary.ts";
import type { BoardRow, RunDetail } from "#lib/reads/runs.ts";
import { StepCell } from "./step-cell.tsx";
import "./run-board.css";

interface Board {
  run: RunDetail;
  dealId: string;
  /** null where the role does not allow it. */
  retry: Action | null;
  skip: Action | null;
}

/** Domains first: there are six of them, and of documents there may be hundreds. */
const PARTS = [
  { kind: "domain", title: "Domains", noun: "domain" },
  { kind: "run", title: "The run as a whole", noun: "step" },
  { kind: "document", title: "Documents", noun: "document" },
] as const;

const URGENCY: Record<StepStatus, number> = {
  failed: 0,
  running: 1,
  queued: 2,
  waiting: 2,
  skipped: 3,
  completed: 3,
  cancelled: 3,
};
const urgencyOf = (row: BoardRow) =>
  Math.min(
    ...Object.values(row.cells)
      .flat()
      .map((step) => URGENCY[step.status]),
  );

/** What failed and what is being done stands above what waits and what is done; otherwise the order stays. */
function sorted(rows: readonly BoardRow[]): BoardRow[] {
  return rows.toSorted((a, b) => (a.kind === "document" ? urgencyOf(a) - urgencyOf(b) : 0));
}

export function RunBoard(board: Board) {
  const { rows } = board.run.board;
  if (rows.length === 0)
    return (
      <EmptyState
        title="No steps of our own"
        why="This run is filled from outside; its facts, gaps and findings come in through the API."
      />
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {PARTS.map(({ kind, title, noun }) => {
        const own = rows.filter((row) => row.kind === kind);
        if (own.length === 0) return null;
        return (
          <Section key={kind} title={title} note={noteOf(own, noun)}>
            <Grid title={title} rows={sorted(own)} columns={columnsOf(own, board.run.board.columns)} board={board} />
          </Section>
        );
      })}
    </div>
  );
}

function columnsOf(rows: readonly BoardRow[], columns: readonly StepKind[]): StepKind[] {
  return columns.filter((kind) => rows.some((row) => row.cells[kind]));
}

/** "9 documents, 1 failed, 2 under way". */
function noteOf(rows: readonly BoardRow[], noun: string): string {
  const steps = rows.flatMap((row) => Object.values(row.cells).flat());
  const failed = steps.filter((step) => step.status === "failed").length;
  const running = steps.filter((step) => step.status === "running").length;
  return [counted(rows.length, noun), failed ? `${failed} failed` : null, running ? `${running} under way` : null]
    .filter(Boolean)
    .join(", ");
}

function Grid({
  title,
  rows,
  columns,
  board,
}: {
  title: string;
  rows: readonly BoardRow[];
  columns: readonly StepKind[];
  board: Board;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section tabIndex={0} aria-label={title} className="overflow-x-auto">
      <table className="board">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{title}</span>
            </th>
            {columns.map((kind) => (
              <th key={kind} scope="col">
                {STEP_KIND_WORD[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RowTitle row={row} dealId={board.dealId} />
              </th>
              {columns.map((kind) => (
                <td key={kind} className={cx(!row.cells[kind] && "board-none")}>
                  {(row.cells[kind] ?? []).map((step) => (
                    <StepCell key={step.id} step={step} board={board} sides={(row.cells[kind]?.length ?? 0) > 1} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RowTitle({ row, dealId }: { row: BoardRow; dealId: string }) {
  if (row.domain)
    return (
      <a href={paths.domain(dealId, row.domain)} className="hover:text-accent">
        {DOMAIN_WORD[row.domain]}
      </a>
    );
  if (!row.documentId) return row.title;
  const folder = folderOf(row.title);
  return (
    <a href={paths.document(dealId, row.documentId)} className="[overflow-wrap:anywhere] hover:text-accent">
      {basenameOf(row.title)}
      {folder ? <span className="block text-xs font-normal text-ink-3">{folder}</span> : null}
    </a>
  );
}
