// Tags of a row: each says its state by word and sign, colour only helps.
import type { ReactNode } from "react";
import { ASSESSMENT_WORD, CHECK_WORD, KIND_WORD, SEVERITY_WORD, SIDE_WORD } from "#app/_components/words.ts";
import type {
  Assessment,
  EvidenceCheck as Check,
  ConflictState,
  Entity,
  Severity,
  StatementKind,
} from "#db/vocabulary.ts";
import { cx } from "./cx.ts";
import { Mark, type MarkName } from "./mark.tsx";

export type Tone = "neutral" | "accent" | "good" | "critical" | "high" | "medium" | "low";

export function Badge({
  tone = "neutral",
  mark,
  filled,
  title,
  className,
  children,
}: {
  tone?: Tone;
  mark?: MarkName;
  filled?: boolean;
  title?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span title={title} className={cx("tag", `tag-${tone}`, className)}>
      {mark ? <Mark name={mark} filled={filled} /> : null}
      {children}
    </span>
  );
}

const SEVERITY_MARK: Record<Severity, MarkName> = {
  critical: "octagon",
  high: "triangle",
  medium: "diamond",
  low: "dot",
};

export function SeverityBadge({ severity }: { severity: Severity }) {
  return (
    <Badge tone={severity} mark={SEVERITY_MARK[severity]} filled>
      {SEVERITY_WORD[severity]}
    </Badge>
  );
}

const CHECK_LOOK: Record<Check, { mark: MarkName; title: string }> = {
  verified: { mark: "check", title: "The quote stands at the stated place, word for word" },
  not_found: { mark: "cross", title: "The quote was not found at the stated place" },
  uncheckable: { mark: "scan", title: "The page has no text to check against, it is a scan" },
};

/** Whether the quote was found where it should stand, and how sure its letters are where they were read off a picture. */
export function EvidenceCheck({ check, recognised }: { check: Check; recognised?: number }) {
  const look = CHECK_LOOK[check];
  const unsure = check === "uncheckable" && recognised !== undefined;
  return (
    <>
      <span title={unsure ? UNSURE : look.title} className={`check check-${check}`}>
        <Mark name={look.mark} />
        {CHECK_WORD[check]}
      </span>
      {recognised === undefined ? null : (
        <span title="The file holds a picture; its words were recognised by the program" className="check">
          <Mark name="scan" />
          Read by text recognition, {recognised} %
        </span>
      )}
    </>
  );
}

const UNSURE = "The words were recognised in a picture with too little confidence: compare them with it";

/** Which company: T solid, B outlined, wherever a row appears. `long` writes the word out. */
export function SideTag({ side, long }: { side: Entity; long?: boolean }) {
  const name = SIDE_WORD[side];
  return (
    <span title={name} className={`side side-${side}`}>
      {long ? name : name.charAt(0)}
      {long ? null : <span className="sr-only">{name.slice(1)}</span>}
    </span>
  );
}

const KIND_LOOK: Record<Exclude<StatementKind, "actual">, { tone: Tone; mark: MarkName; title: string }> = {
  policy: { tone: "medium", mark: "book", title: "A rule on paper: it does not say what is" },
  planned: { tone: "low", mark: "clock", title: "Intended, not there yet" },
  past: { tone: "neutral", mark: "left", title: "Was so, is not so any more" },
};

/** Marks what is not today's reality; an actual statement needs no tag. */
export function KindTag({ kind }: { kind: StatementKind }) {
  if (kind === "actual") return null;
  const look = KIND_LOOK[kind];
  return (
    <Badge tone={look.tone} mark={look.mark} title={look.title}>
      {KIND_WORD[kind]}
    </Badge>
  );
}

/** Sources of a fact disagree, or a policy demands more than it reports; decided ones stay marked, quietly. */
export function ConflictTag({ conflict }: { conflict: ConflictState | null }) {
  if (!conflict) return null;
  return conflict === "open" ? (
    <Badge tone="medium" mark="opposed" title="Sources disagree, or a policy demands more: see the contradiction">
      Contradicted
    </Badge>
  ) : (
    <Badge mark="check" title="Sources disagreed; somebody decided which value stands">
      Decided
    </Badge>
  );
}

const ASSESSMENT_LOOK: Record<Assessment, { mark: MarkName; className: string }> = {
  red: { mark: "octagon", className: "text-critical" },
  amber: { mark: "triangle", className: "text-high" },
  green: { mark: "check", className: "text-good" },
};

/** Red, amber or green with its word; null reads "Not assessed". */
export function AssessmentMark({ assessment, className }: { assessment: Assessment | null; className?: string }) {
  if (!assessment)
    return (
      <span className={cx("inline-flex items-center gap-1 font-medium text-ink-3", className)}>
        <Mark name="ring" />
        Not assessed
      </span>
    );
  const look = ASSESSMENT_LOOK[assessment];
  return (
    <span className={cx("inline-flex items-center gap-1 font-semibold", look.className, className)}>
      <Mark name={look.mark} filled={assessment !== "green"} />
      {ASSESSMENT_WORD[assessment]}
    </span>
  );
}
