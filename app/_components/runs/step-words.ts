// What a step found and how long it took, in words. Pure.
import { counted } from "#app/_components/format/count.ts";
import { durationShort } from "#app/_components/format/date.ts";
import type { StepView } from "#lib/reads/runs.ts";

const NOUNS: Record<string, string> = {
  facts: "fact",
  gaps: "gap",
  findings: "finding",
  pages: "page",
  tables: "table",
  systems: "system",
};
/** Counts that read on without a plural; said only where there are any. */
const PHRASES: Record<string, string> = {
  carried: "taken over",
  reused: "answered before",
  refused: "refused",
  supportKnown: "of known support",
};

/** "12 facts", "3 pages, 2 tables"; while it works "4 of 12 documents"; empty when there is nothing to count. */
export function countWords(step: Pick<StepView, "counts" | "status" | "done" | "total" | "kind">): string {
  const found = Object.entries(step.counts).map(([key, value]) => {
    const phrase = PHRASES[key];
    if (phrase) return value > 0 ? `${value.toLocaleString("en-GB")} ${phrase}` : null;
    if (key === "merged") return value === 1 ? "1 name joined" : `${value.toLocaleString("en-GB")} names joined`;
    return counted(value, NOUNS[key] ?? key);
  });
  const at = step.status === "running" && step.total > 1 ? `${step.done} of ${step.total}` : null;
  return [at, ...found].filter(Boolean).join(", ");
}

/** How long it took or has been at work; null before it began. */
export function stepTook(step: Pick<StepView, "startedAt" | "completedAt" | "status">, now: number): string | null {
  if (!step.startedAt) return null;
  const end = step.completedAt ? Date.parse(step.completedAt) : step.status === "running" ? now : null;
  return end === null ? null : durationShort(end - Date.parse(step.startedAt));
}
