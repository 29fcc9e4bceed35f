// Which rates count: the product's starting rates, or the version of the firm's card that a lead adopted.
import { type Action, ActionButton } from "#app/_components/form/action-button.tsx";
import { counted } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { Badge } from "#app/_components/ui/badge.tsx";
import { Section } from "#app/_components/ui/page.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import type { RatesView } from "#lib/reads/views.ts";
import { ratesNote } from "../summary/money-numbers.tsx";
import { RateCardUpload } from "./rate-card-upload.tsx";

interface Props {
  rates: RatesView;
  dealId: string;
  mayUpload: boolean;
  mayAdopt: boolean;
  adoptAction: Action;
  undoAction: Action;
}

export function RatesSection({ rates, dealId, mayUpload, mayAdopt, adoptAction, undoAction }: Props) {
  const { adopted, cards } = rates;
  return (
    <Section title="Rate card" note={ratesNote(rates)} id="rates">
      <div className="grid gap-4">
        <p className="max-w-prose text-sm text-ink-2">
          {adopted ? (
            <>
              {adopted.adoptedBy ?? "A lead"} adopted version {adopted.version} on{" "}
              <DateText value={adopted.adoptedAt} time />; every line with such a rate counts by it.
            </>
          ) : (
            "The starting rates are orders of magnitude of the product. Download them, fill in the firm's own, upload the file, and let a lead adopt it for this deal."
          )}{" "}
          <a href={paths.rateCard(dealId)} className="text-accent underline underline-offset-2">
            {adopted ? "Download the adopted card" : "Download the template"}
          </a>
        </p>
        {cards.length > 0 ? (
          <ul className="grid max-w-3xl divide-y divide-line border-y border-line text-sm">
            {cards.map((card) => (
              <li key={card.version} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
                <span className="min-w-0">
                  <span className="font-medium">Version {card.version}</span>, {card.fileName}:{" "}
                  {counted(card.rates, "rate")} in {card.currency}, uploaded by {card.by ?? "somebody"} on{" "}
                  <DateText value={card.createdAt} time />
                </span>
                <CardState {...{ card, adopted, dealId, mayAdopt, adoptAction, undoAction }} />
              </li>
            ))}
          </ul>
        ) : null}
        {mayUpload ? <RateCardUpload address={paths.rateCard(dealId)} /> : null}
      </div>
    </Section>
  );
}

function CardState({
  card,
  adopted,
  dealId,
  mayAdopt,
  adoptAction,
  undoAction,
}: Omit<Props, "rates" | "mayUpload"> & { card: RatesView["cards"][number]; adopted: RatesView["adopted"] }) {
  if (adopted?.version === card.version)
    return (
      <span className="flex items-center gap-2">
        <Badge tone="good" mark="check">
          Adopted
        </Badge>
        {mayAdopt ? (
          <ActionButton action={undoAction} fields={{ dealId }} size="sm">
            Undo
          </ActionButton>
        ) : null}
      </span>
    );
  if (!mayAdopt) return <span className="text-ink-3">not adopted</span>;
  return (
    <ActionButton action={adoptAction} fields={{ dealId, version: String(card.version) }} size="sm">
      Adopt version {card.version}
    </ActionButton>
  );
}
