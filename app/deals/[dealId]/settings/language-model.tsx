import { MODEL_PROVIDER_WORD } from "#app/_components/model-words.ts";
import { Badge } from "#app/_components/ui/badge.tsx";
import { DefinitionList } from "#app/_components/ui/value.tsx";
import type { DealData } from "#lib/reads/deal-data.ts";
import type { ModelSettings } from "#lib/reads/views.ts";
import { chooseModelAction } from "./actions.ts";
import { LanguageModelForm } from "./language-model-form.tsx";

/** Whether a language model reads along: a lead chooses, everybody else can see it. */
export async function LanguageModel({ data, dealId, mayEdit }: { data: DealData; dealId: string; mayEdit: boolean }) {
  const settings = await data.modelSettings();
  if (!mayEdit) return <ModelFacts settings={settings} />;
  const options = settings.offered.map(({ id, name, provider, model, local }) => ({
    value: id,
    label: `${name} (${MODEL_PROVIDER_WORD[provider]}, ${model}${local ? ", own network" : ""})`,
  }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="max-w-prose text-ink-2">
        The rules read every document in any case. A language model is asked afterwards about what stands in prose; a
        fact of its is kept only if its quote stands on that very page, and says who found it. The text of the documents
        is sent to the model's address.
      </p>
      {options.length === 0 ? (
        <p className="text-ink-2">No model is offered yet. An administrator offers one under “Language models”.</p>
      ) : null}
      <LanguageModelForm
        action={chooseModelAction}
        dealId={dealId}
        options={options}
        stored={{
          languageModelId: settings.chosen?.id ?? "",
          noExternal: settings.noExternal,
          budget: String(settings.budget),
        }}
        currency={settings.chosen?.currency ?? settings.offered[0]?.currency ?? "USD"}
      />
    </div>
  );
}

function ModelFacts({ settings: { chosen, noExternal, budget } }: { settings: ModelSettings }) {
  return (
    <DefinitionList
      className="max-w-2xl"
      items={[
        {
          term: "Language model",
          value: chosen ? (
            `${chosen.name} (${MODEL_PROVIDER_WORD[chosen.provider]}, ${chosen.model})`
          ) : (
            <Badge>Off</Badge>
          ),
        },
        { term: "No external processing", value: noExternal ? "Yes" : "No" },
        { term: "Budget of a run", value: chosen ? `${chosen.currency} ${budget}` : null },
      ]}
    />
  );
}
