// The bridge from the reported IT cost to the pro-forma run-rate: the chart, and each step with the facts it rests on.
import { Waterfall, type WaterfallStep } from "#app/_components/charts/waterfall.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { Section } from "#app/_components/ui/page.tsx";
import { Money, NotKnown } from "#app/_components/ui/value.tsx";
import type { CostsView } from "#lib/reads/views.ts";

type Bridge = CostsView["bridge"];

const STEP_TITLE: Record<Bridge["steps"][number]["key"], string> = {
  reported: "Reported IT cost",
  recharges: "Parent recharges out",
  standalone: "Stand-alone cost in",
  one_offs: "One-offs normalised",
};
const MOST_FACTS = 8;

export function BridgeSection({
  costs,
  links,
}: {
  costs: Pick<CostsView, "bridge" | "bridgeFacts" | "currency">;
  links: DealLinks;
}) {
  const { bridge, currency } = costs;
  const end = bridge.proForma ?? bridge.soFar;
  const endTitle = bridge.proForma ? "Pro-forma run-rate" : "Known so far";
  return (
    <Section
      title="Run-rate bridge"
      note={`A year, in ${currency}${bridge.year ? `; reported cost of ${bridge.year}` : ""}`}
      id="bridge"
    >
      <div className="grid gap-6">
        {bridge.soFar ? (
          <Waterfall
            title="From reported IT cost to the run-rate"
            note={
              bridge.proForma ? "Base values; the line on the last bar runs from low to high" : missingWords(bridge)
            }
            currency={currency}
            steps={[
              ...bridge.steps.map(
                ({ key, range }): WaterfallStep => ({
                  label: STEP_TITLE[key],
                  kind: key === "reported" ? "total" : "change",
                  base: range?.base ?? null,
                  low: range?.low,
                  high: range?.high,
                }),
              ),
              { label: endTitle, kind: "total", base: end?.base ?? null, low: end?.low, high: end?.high },
            ]}
          />
        ) : (
          <p className="max-w-prose text-sm text-ink-2">{missingWords(bridge)}</p>
        )}
        <div className="min-w-0">
          <StepTable {...{ costs, links, end, endTitle }} />
          {bridge.notes.map((note) => (
            <p key={note} className="mt-2 text-sm text-ink-3">
              {note}
            </p>
          ))}
        </div>
      </div>
    </Section>
  );
}

function missingWords({ missing }: Bridge): string {
  return `The pro-forma run-rate is not known: ${missing.map((key) => STEP_TITLE[key].toLowerCase()).join(", ")} not stated.`;
}

function StepTable({
  costs: { bridge, bridgeFacts, currency },
  links,
  end,
  endTitle,
}: {
  costs: Pick<CostsView, "bridge" | "bridgeFacts" | "currency">;
  links: DealLinks;
  end: Bridge["soFar"];
  endTitle: string;
}) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">Steps of the bridge with their sources</caption>
      <tbody>
        {bridge.steps.map(({ key, range, words, factIds, lines }) => (
          <tr key={key} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-4 text-left font-medium whitespace-nowrap">
              {STEP_TITLE[key]}
            </th>
            <td className="py-1.5 pr-4 text-right whitespace-nowrap">
              {range ? <Money low={range.low} high={range.high} currency={currency} /> : <NotKnown />}
            </td>
            <td className="py-1.5 text-ink-2">
              {words}
              <span className="flex flex-wrap gap-x-2">
                {factIds.slice(0, MOST_FACTS).map((id) => (
                  <a key={id} href={links.fact(id)} className="text-accent underline-offset-2 hover:underline">
                    {bridgeFacts[id] ?? "Fact"}
                  </a>
                ))}
                {factIds.length > MOST_FACTS ? <span>and {factIds.length - MOST_FACTS} more</span> : null}
                {lines.length > 0 ? (
                  <a
                    href={`${links.costs({ total: "runRateChange" })}#lines`}
                    className="text-accent underline-offset-2 hover:underline"
                  >
                    Yearly cost lines
                  </a>
                ) : null}
              </span>
            </td>
          </tr>
        ))}
        <tr className="font-semibold">
          <th scope="row" className="py-1.5 pr-4 text-left">
            {endTitle}
          </th>
          <td className="py-1.5 pr-4 text-right whitespace-nowrap">
            {end ? <Money low={end.low} high={end.high} currency={currency} /> : <NotKnown />}
          </td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}
