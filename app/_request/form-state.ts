// What a form hears back from its action; plain data, so that islands can import it.

export interface FormState<R = unknown> {
  /** null before the first answer. */
  ok: boolean | null;
  /** One sentence for people. */
  message?: string;
  /** What is wrong with single fields, by field name. */
  fields?: Record<string, string>;
  /** What was typed, to be shown again; never a password. */
  values?: Record<string, string>;
  /** What the write answered. */
  result?: R;
}

export const untouched: FormState<never> = { ok: null };
