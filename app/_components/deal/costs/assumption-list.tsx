// What people assumed in place of stated values: from, to, who, when, why; live ones can be taken back.
import { type Action, ActionButton } from "#app/_components/form/action-button.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import type { CostsView } from "#lib/reads/views.ts";
import { valueWords } from "./factor-words.ts";

interface Props {
  costs: Pick<CostsView, "assumptions" | "factors">;
  dealId: string;
  changeHref?: (factor: string) => string;
  undoAction: Action;
}

export function AssumptionList({ costs, dealId, changeHref, undoAction }: Props) {
  const { assumptions, factors } = costs;
  if (assumptions.length === 0)
    return (
      <p className="text-sm text-ink-2">
        Nobody has changed a factor yet: all values are those of facts, of the rules' assumptions and of the rates.
      </p>
    );
  const spread = (value: Record<string, unknown>) => value as { low: number; base: number; high: number };
  return (
    <table className="dt">
      <caption className="sr-only">Assumptions that people made</caption>
      <thead>
        <tr>
          <th scope="col">Factor</th>
          <th scope="col" className="w-48">
            Without it
          </th>
          <th scope="col" className="w-48">
            Assumed
          </th>
          <th scope="col">Reason</th>
          <th scope="col" className="w-44">
            Who and when
          </th>
          <th scope="col" className="w-28">
            <span className="sr-only">Undo</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {assumptions.map(({ key, value, reason, by, at, undoneAt, undoneBy }) => {
          const factor = factors[key];
          const kind = factor?.kind ?? key.split(".")[0] ?? "";
          const title = factor?.title ?? `${key} (no line of this run has it)`;
          return (
            <tr key={`${key} ${at}`} data-undone={undoneAt ? "" : undefined}>
              <td data-heading="">
                {changeHref && factor && !undoneAt ? <a href={changeHref(key)}>{title}</a> : title}
              </td>
              <td data-title="Without it">{factor ? valueWords(kind, factor.stated, factor.unit) : null}</td>
              <td data-title="Assumed" className={undoneAt ? "text-ink-3 line-through" : "font-medium"}>
                {valueWords(kind, spread(value), factor?.unit ?? "")}
              </td>
              <td data-title="Reason">{reason}</td>
              <td data-title="Who and when" className="text-sm text-ink-2">
                {by ?? "somebody"}, <DateText value={at} time />
              </td>
              <td>
                {undoneAt ? (
                  <span className="text-xs text-ink-3">
                    Taken back or replaced{undoneBy ? ` by ${undoneBy}` : ""}, <DateText value={undoneAt} time />
                  </span>
                ) : changeHref ? (
                  <ActionButton action={undoAction} fields={{ dealId, key }} size="sm">
                    Undo
                  </ActionButton>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
