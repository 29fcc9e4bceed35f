// The register of transitional services: what must be agreed for each, and whether its exit comes before its end.
import { FactPlace } from "#app/_components/deal/fact-columns.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { counted } from "#app/_components/format/count.ts";
import { paths } from "#app/_components/paths.ts";
import { openHref, type Params } from "#app/_components/table/url-state.ts";
import { Badge, KindTag } from "#app/_components/ui/badge.tsx";
import { buttonClass, LinkButton } from "#app/_components/ui/button.tsx";
import { Mark } from "#app/_components/ui/mark.tsx";
import { Section } from "#app/_components/ui/page.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { DateText, Known, Money } from "#app/_components/ui/value.tsx";
import type { DealType } from "#db/vocabulary.ts";
import { TSA_CHECK_WORD } from "#lib/diligence/separation/tsa-words.ts";
import type { DealData, TsaView } from "#lib/reads/views.ts";

interface Props {
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
  dealId: string;
  run: number | undefined;
  dealType: DealType;
}

/** An acquisition has no such section unless a document speaks of shared services. */
export async function SharedServices({ data, links, params, path, dealId, run, dealType }: Props) {
  const register = await data.tsa();
  if (!register || (register.services.length === 0 && dealType === "acquisition")) return null;
  const file = `${paths.tsaRegister(dealId)}${run === undefined ? "" : `?run=${run}`}`;
  return (
    <Section
      title="Transitional services (TSA)"
      note={noteOf(register)}
      id="tsa"
      actions={
        register.services.length > 0 ? (
          <a href={file} download className={buttonClass({ size: "sm" })}>
            <Mark name="down" />
            Excel for the lawyers
          </a>
        ) : null
      }
    >
      {register.services.length === 0 ? (
        <EmptyState
          title="No shared service is stated"
          why="No document says which services the target receives from its parent or gives back. In a carve-out that is a question, not an answer."
          action={
            <LinkButton href={links.gaps({ domain: "organization", category: "shared_services" })}>
              See what to ask for
            </LinkButton>
          }
        />
      ) : (
        <>
          <Charges register={register} />
          <Register register={register} {...{ links, params, path }} />
        </>
      )}
    </Section>
  );
}

const noteOf = ({ services, open }: TsaView): string =>
  services.length === 0
    ? "none stated"
    : `${counted(services.length, "service")}, ${open === 0 ? "all in time" : `${open} to settle`}`;

/** Charges as stated today; what has no price is not free. */
function Charges({ register: { totals, closingOn } }: { register: TsaView }) {
  return (
    <p className="mb-2 text-sm text-ink-2">
      Stated charges a month:{" "}
      {totals.byCurrency.length === 0
        ? "none"
        : totals.byCurrency.map(({ currency, amount }, at) => (
            <span key={currency}>
              {at > 0 ? " and " : null}
              <Money low={amount} high={amount} currency={currency} />
            </span>
          ))}
      {totals.unpriced > 0 ? `; ${totals.unpriced} of ${totals.of} received without a stated charge` : null}. Terms in
      months run from closing
      {closingOn ? (
        <>
          {" "}
          on <DateText value={closingOn} />
        </>
      ) : (
        ", which has no date yet (settings of the deal)"
      )}
      .
    </p>
  );
}

const HEADS = ["Service", "From and to", "Term", "Price basis", "A month", "Exit project", "Check", "Passage"];

function Register({ register, links, params, path }: { register: TsaView } & Pick<Props, "links" | "params" | "path">) {
  return (
    <table className="dt">
      <caption className="sr-only">Transitional services</caption>
      <thead>
        <tr>
          {HEADS.map((title) => (
            <th key={title} scope="col" data-align={title === "A month" ? "right" : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {register.services.map(({ fact, ...service }) => (
          <tr key={fact.id}>
            <td data-heading="">
              <a href={openHref(path, params, fact.id)}>{service.service}</a>{" "}
              {service.direction === "reverse" ? <Badge mark="left">Given back</Badge> : null}{" "}
              <KindTag kind={fact.kind} />
            </td>
            <td data-title="From and to">
              <Known value={service.provider} />
              <span className="block text-ink-3">
                to <Known value={service.recipient} />
              </span>
            </td>
            <td data-title="Term">
              <Known value={service.duration} />
              {service.extension ? (
                <span className="block text-xs text-ink-3">
                  {/^(?:none|no|keine?)$/i.test(service.extension) ? "no extension" : `extension: ${service.extension}`}
                </span>
              ) : null}
              {service.end ? (
                <span className="block text-xs text-ink-3">
                  ends <DateText value={service.end} />
                </span>
              ) : null}
            </td>
            <td data-title="Price basis">
              <Known value={service.priceBasis} />
            </td>
            <td data-title="A month" data-align="right">
              <Money
                low={service.monthly?.amount ?? null}
                high={service.monthly?.amount ?? null}
                currency={service.monthly?.currency ?? register.currency}
              />
            </td>
            <td data-title="Exit project">
              <Known value={service.exit?.name} />
              {service.exit?.end ? (
                <span className="block text-xs text-ink-3">
                  ends <DateText value={service.exit.end} />
                </span>
              ) : null}
            </td>
            <td data-title="Check">
              <Check check={service.check} />
            </td>
            <td data-title="Passage">
              <FactPlace fact={fact} links={links} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Check({ check }: { check: TsaView["services"][number]["check"] }) {
  const { short, words, tone } = TSA_CHECK_WORD[check];
  return (
    <Badge tone={tone} mark={tone === "good" ? "check" : tone === "critical" ? "octagon" : "ring"} title={words}>
      {short}
    </Badge>
  );
}
