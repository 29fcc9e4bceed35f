import { DateText, DefinitionList, Known, Money } from "#app/_components/ui/value.tsx";
import { DEAL_FORM_WORD, DEAL_TYPE_WORD } from "#app/_components/words.ts";
import type { Frame } from "#lib/reads/views.ts";

/** The fields of a deal for those who may read them only. */
export function DealFacts({ deal }: { deal: Frame["deal"] }) {
  const money = (value: number | null) => <Money low={value} high={value} currency={deal.currency} />;
  return (
    <DefinitionList
      className="max-w-2xl"
      items={[
        { term: "Target", value: deal.targetName },
        { term: "Buyer", value: deal.buyerName },
        { term: "Deal type", value: DEAL_TYPE_WORD[deal.dealType] },
        { term: "Form", value: deal.dealForm ? DEAL_FORM_WORD[deal.dealForm] : null },
        { term: "Industry", value: deal.industry },
        { term: "Industry tags", value: deal.industryTags.join(", ") },
        { term: "Signing", value: <DateText value={deal.signingOn} /> },
        { term: "Closing", value: <DateText value={deal.closingOn} /> },
        { term: "Long stop", value: <DateText value={deal.longStopOn} /> },
        { term: "Revenue a year", value: money(deal.revenue) },
        { term: "EBITDA a year", value: money(deal.ebitda) },
        { term: "Employees", value: <Known value={deal.employees} /> },
        { term: "IT users", value: <Known value={deal.itUsers} /> },
        { term: "Sites", value: <Known value={deal.sites} /> },
        { term: "One-time cost from", value: money(deal.materialityOneTime) },
        { term: "Annual cost from", value: money(deal.materialityAnnual) },
        { term: "Owner", value: deal.ownerName },
      ]}
    />
  );
}
