import type { ReactNode } from "react";
import { DOMAIN_WORD } from "#app/_components/words.ts";
import type { Assessment, Domain } from "#db/vocabulary.ts";
import { AssessmentMark } from "./badge.tsx";

/** A domain's verdict: the word, one sentence, and how much of the information was received, which is another matter. */
export function AssessmentCell({
  domain,
  assessment,
  sentence,
  received,
  of,
  href,
}: {
  domain: Domain;
  assessment: Assessment | null;
  sentence: ReactNode;
  /** Critical topics answered. */
  received: number;
  of: number;
  href: string;
}) {
  return (
    <article className="grid grid-rows-[auto_1fr_auto] gap-1 border-t-2 border-line-2 pt-2">
      <div className="flex items-baseline justify-between gap-2">
        <h2 className="font-semibold">
          <a href={href} className="hover:text-accent">
            {DOMAIN_WORD[domain]}
          </a>
        </h2>
        <AssessmentMark assessment={assessment} className="text-sm" />
      </div>
      <p className="text-sm text-ink-2">{sentence}</p>
      <p className="text-xs text-ink-3">
        Information received: {received} of {of} critical topics
      </p>
    </article>
  );
}
