import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#app/_components/form/action-button.tsx";
import { PersonFrame } from "#app/_components/frame/person-frame.tsx";
import { MODEL_PROVIDER_WORD } from "#app/_components/model-words.ts";
import { Badge } from "#app/_components/ui/badge.tsx";
import { PageHead, Section } from "#app/_components/ui/page.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import { requirePerson } from "#app/_request/session.ts";
import { models } from "#lib/reads/models.ts";
import type { AllowedView, OfferedModel } from "#lib/reads/views.ts";
import { disallowAddressAction, withdrawModelAction } from "./actions.ts";
import { OfferForm } from "./offer-form.tsx";
import { AllowForm, KeyForm } from "./small-forms.tsx";

export const metadata: Metadata = { title: "Language models" };

/** For administrators; to everybody else this page does not exist. */
export default async function ModelsPage() {
  const signedIn = await requirePerson();
  if (!signedIn.person.isAdmin) notFound();
  const { models: offered, allowed } = await models(signedIn);
  return (
    <PersonFrame person={signedIn.person} title="Language models">
      <PageHead
        title="Language models"
        lead="Plumbline works without one. What is offered here can be chosen by a lead, deal by deal; it is off until then."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <Section title="Offered">
          {offered.length === 0 ? (
            <EmptyState
              title="No model is offered"
              why="All analyses are made by the built-in rules, without network or key. Offer a model below: Anthropic, OpenAI, or a server of your own such as Ollama, vLLM or LM Studio."
            />
          ) : (
            <Offered models={offered} />
          )}
        </Section>
        <Section title="Offer a model">
          <OfferForm />
        </Section>
        <Section
          title="Allowed addresses"
          note="Addresses within your own network, without https or on another port are called only if they stand here. A deal with “no external processing” calls nothing else."
        >
          <Allowed rows={allowed} />
        </Section>
      </div>
    </PersonFrame>
  );
}

const KEY_WORD: Record<OfferedModel["key"], string> = {
  own: "Set",
  environment: "From the environment",
  none: "None",
};

function Offered({ models }: { models: readonly OfferedModel[] }) {
  return (
    <table className="dt">
      <caption className="sr-only">Offered models</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Model</th>
          <th scope="col">Address</th>
          <th scope="col">Key</th>
          <th scope="col" className="text-right">
            Price of a million tokens, sent / answered
          </th>
          <th scope="col">
            <span className="sr-only">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <ModelLine key={model.id} model={model} />
        ))}
      </tbody>
    </table>
  );
}

function ModelLine({ model }: { model: OfferedModel }) {
  return (
    <tr>
      <td data-heading="">{model.name}</td>
      <td data-title="Model" className="[overflow-wrap:anywhere]">
        {model.model}
        <span className="block text-xs text-ink-3">{MODEL_PROVIDER_WORD[model.provider]}</span>
      </td>
      <td data-title="Address" className="[overflow-wrap:anywhere]">
        <span className="flex flex-wrap items-center gap-x-2">
          {model.address}
          {model.local ? <Badge mark="lock">Allowed address</Badge> : null}
          {model.problem ? (
            <Badge tone="critical" mark="octagon" title={model.problem}>
              Not allowed yet
            </Badge>
          ) : null}
        </span>
      </td>
      <td data-title="Key">{KEY_WORD[model.key]}</td>
      <td data-title="Price" className="text-right tabular-nums">
        {model.currency} {model.priceIn} / {model.priceOut}
        <span className="block text-xs text-ink-3">
          {model.priceSource}, <DateText value={model.pricedOn} />
        </span>
      </td>
      <td className="text-right">
        <span className="inline-flex flex-wrap items-center justify-end gap-1">
          <KeyForm modelId={model.id} name={model.name} />
          <ActionButton action={withdrawModelAction} fields={{ modelId: model.id }} size="sm" look="danger">
            Withdraw<span className="sr-only"> {model.name}</span>
          </ActionButton>
        </span>
      </td>
    </tr>
  );
}

function Allowed({ rows }: { rows: readonly AllowedView[] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {rows.length === 0 ? (
        <p className="text-ink-2">None: only public https addresses can be called.</p>
      ) : (
        <table className="dt">
          <caption className="sr-only">Allowed addresses</caption>
          <thead>
            <tr>
              <th scope="col">Address</th>
              <th scope="col">What runs there</th>
              <th scope="col">
                <span className="sr-only">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, host, port, note }) => (
              <tr key={id}>
                <td data-heading="" className="font-mono text-sm">
                  {host}:{port}
                </td>
                <td data-title="What runs there">{note}</td>
                <td className="text-right">
                  <ActionButton action={disallowAddressAction} fields={{ addressId: id }} size="sm" look="danger">
                    Remove
                    <span className="sr-only">
                      {" "}
                      {host}:{port}
                    </span>
                  </ActionButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AllowForm />
    </div>
  );
}
