// Keys that an administrator put into the environment instead of the database.
import type { ModelProvider } from "#db/vocabulary.ts";
import { env } from "#env.ts";

/** The key for models of this provider that have none of their own. */
export function environmentKey(provider: ModelProvider): string | undefined {
  const { ANTHROPIC_API_KEY, OPENAI_API_KEY } = env();
  return { anthropic: ANTHROPIC_API_KEY, openai: OPENAI_API_KEY, compatible: undefined }[provider];
}
