// One factor beside the table: what is stated, what counts, which findings hang on it, and the form to change it.
import type { DealLinks } from "#app/_components/deal/links.ts";
import { type Action, ActionButton } from "#app/_components/form/action-button.tsx";
import { counted } from "#app/_components/format/count.ts";
import { Drawer } from "#app/_components/ui/drawer.tsx";
import { DateText, DefinitionList } from "#app/_components/ui/value.tsx";
import type { CostsView, FactorView } from "#lib/reads/views.ts";
import { type AssumeField, AssumeForm } from "./assume-form.tsx";
import { SOURCE_WORD, valueWords } from "./factor-words.ts";

interface Props {
  factor: FactorView;
  assumptions: CostsView["assumptions"];
  dealId: string;
  links: DealLinks;
  closeHref: string;
  assumeAction: Action;
  undoAction: Action;
}

export function AssumeDrawer({ factor, assumptions, dealId, links, closeHref, assumeAction, undoAction }: Props) {
  const { key, kind, title, unit, words, stated, now, findings } = factor;
  const live = assumptions.find((one) => one.key === key && one.undoneAt === null);
  return (
    <Drawer title={key} closeHref={closeHref}>
      <div className="grid gap-5">
        <h2 className="text-xl font-semibold">{title}</h2>
        <DefinitionList
          items={[
            {
              term: "Without assumption",
              value: `${valueWords(kind, stated, unit)} (${sourceOf(kind, stated.from)}${words ? `: ${words}` : ""})`,
            },
            { term: "Counts now", value: `${valueWords(kind, now, unit)} (${sourceOf(kind, now.from)})` },
            ...(live
              ? [
                  {
                    term: "Assumed",
                    value: (
                      <>
                        {live.by ?? "somebody"}, <DateText value={live.at} time />: {live.reason}
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {live ? (
          <div>
            <ActionButton action={undoAction} fields={{ dealId, key }}>
              Undo, back to {valueWords(kind, stated, unit)}
            </ActionButton>
          </div>
        ) : null}
        <AssumeForm
          // New values make a new form; what was typed for the old ones is done with.
          key={`${key} ${now.low} ${now.base} ${now.high}`}
          action={assumeAction}
          fields={fieldsOf(factor)}
          {...{ dealId, factor: key }}
        />
        {findings.length > 0 ? (
          <section className="grid gap-1 text-sm">
            <h3 className="font-medium">Changes the cost of {counted(findings.length, "finding")}</h3>
            <ul className="grid gap-0.5">
              {findings.map((finding) => (
                <li key={finding.id}>
                  <a href={links.finding(finding.id)} className="text-accent underline-offset-2 hover:underline">
                    {finding.title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Drawer>
  );
}

/** "Standard" for a complexity that no fact changes; otherwise the word of the source. */
function sourceOf(kind: FactorView["kind"], from: FactorView["now"]["from"]): string {
  return (kind === "complexity" && from === "sheet" ? "standard" : SOURCE_WORD[from]).toLowerCase();
}

function fieldsOf({ kind, now }: FactorView): AssumeField[] {
  const low = { name: "low", label: "Low", value: String(now.low) } as const;
  const high = { name: "high", label: "High", value: String(now.high) } as const;
  if (kind === "contingency") return [{ name: "base", label: "Percent", value: String(now.base) }];
  if (kind === "rate") return [low, high];
  return [low, { name: "base", label: "Likely", value: String(now.base) }, high];
}
