// What a step found and how long it took, in words. Pure.
import { counted } from "#app/_components/format/count.ts";
import { durationShort } from "#app/_components/format/date.ts";
import type { StepView } from "#lib/reads/runs.ts";

/** In the order they are said. What is read are statements: those on one thing become one fact when names are joined. */
const NOUNS: Record<string, string> = {
  facts: "statement",
  findings: "finding",
  gaps: "gap",
  pages: "page",
  tables: "table",
};
/** Counts that read on without a plural; said only where there are any. */
const PHRASES: Record<string, string> = {
  carried: "taken over",
  reused: "answered before",
  refused: "refused",
};
const ORDER = [...Object.keys(NOUNS), "merged", ...Object.keys(PHRASES)];
/** Counts that nobody named here come last. */
const orderOf = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);

/** "12 statements", "3 pages, 2 tables"; while it works "4 of 12 documents"; empty when there is nothing to count. */
export function countWords(step: Pick<StepView, "counts" | "status" | "done" | "total" | "kind">): string {
  const { systems = 0, supportKnown = 0, ...counts } = step.counts;
  const keys = Object.keys(counts).sort((a, b) => orderOf(a) - orderOf(b));
  const found = keys.map((key) => {
    const value = counts[key] ?? 0;
    const phrase = PHRASES[key];
    if (phrase) return value > 0 ? `${value.toLocaleString("en-GB")} ${phrase}` : null;
    if (key === "merged") return value === 1 ? "1 name joined" : `${value.toLocaleString("en-GB")} names joined`;
    return counted(value, NOUNS[key] ?? key);
  });
  const at = step.status === "running" && step.total > 1 ? `${step.done} of ${step.total}` : null;
  const support = systems > 0 ? `support known for ${supportKnown} of ${counted(systems, "system")}` : null;
  return [at, ...found, support].filter(Boolean).join(", ");
}

/** How long it took or has been at work; null before it began. */
export function stepTook(step: Pick<StepView, "startedAt" | "completedAt" | "status">, now: number): string | null {
  if (!step.startedAt) return null;
  const end = step.completedAt ? Date.parse(step.completedAt) : step.status === "running" ? now : null;
  return end === null ? null : durationShort(end - Date.parse(step.startedAt));
}
