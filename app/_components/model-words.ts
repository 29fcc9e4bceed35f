// Words for what concerns language models.
import type { ModelProvider } from "#db/vocabulary.ts";
import type { RefusalReason } from "#lib/analysts/model/answer.ts";

export const MODEL_PROVIDER_WORD: Record<ModelProvider, string> = {
  anthropic: "Anthropic",
  openai: "OpenAI",
  compatible: "OpenAI-compatible server",
};
/** Why something that a language model said is not believed, to read on from a count. */
export const REFUSAL_WORD: Record<RefusalReason, string> = {
  shape: "not in the form that was asked for",
  passage: "about a passage that was not sent",
  quote: "with a quote that does not stand there",
  item: "about a thing that the page does not name",
  machine: "from text that speaks to a machine",
  detail: "that the page does not state",
};
