// Where a provider is called when nobody says otherwise.
import type { ModelProvider } from "#db/vocabulary.ts";

export const USUAL_ADDRESS: Record<ModelProvider, string | undefined> = {
  anthropic: "https://api.anthropic.com/v1",
  openai: "https://api.openai.com/v1",
  compatible: undefined,
};
