// From what an administrator entered to a model of the AI SDK; the only file that knows the providers apart.
import { createAnthropic } from "@ai-sdk/anthropic";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModel } from "ai";
import type { ModelProvider } from "#db/vocabulary.ts";
import { USUAL_ADDRESS } from "./usual-address.ts";

export interface ModelAccess {
  provider: ModelProvider;
  model: string;
  /** Absent = the provider's own address. */
  baseUrl?: string;
  apiKey?: string;
}

/** `fetch` decides which addresses may be called at all; nothing here can go round it. */
export function languageModel(
  { provider, model, baseUrl, apiKey }: ModelAccess,
  fetch: typeof globalThis.fetch,
): LanguageModel {
  // Without a key of ours the SDK would look into the environment by itself.
  const key = apiKey ?? "none";
  if (provider === "anthropic")
    return createAnthropic({ baseURL: baseUrl ?? USUAL_ADDRESS.anthropic, apiKey: key, fetch })(model);
  if (provider === "openai")
    return createOpenAI({ baseURL: baseUrl ?? USUAL_ADDRESS.openai, apiKey: key, fetch }).chat(model);
  const settings = { name: "compatible", baseURL: baseUrl ?? "", fetch, supportsStructuredOutputs: true };
  return createOpenAICompatible({ ...settings, ...(apiKey ? { apiKey } : {}) })(model);
}
