"use client";
// The thin line of an analysis under way. It asks every two seconds while one runs, and redraws the page when it ends.
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { RunProgressLine } from "#app/_components/frame/run-progress-line.tsx";
import { paths } from "#app/_components/paths.ts";
import { toast } from "#app/_components/ui/toast.tsx";
import type { RunProgress } from "#lib/reads/views.ts";

const EVERY = 2_000;

export function RunWatch({ dealId, initial }: { dealId: string; initial: RunProgress | null }) {
  const [progress, setProgress] = useState(initial);
  const router = useRouter();
  const path = usePathname();
  const number = progress?.number;

  // A run that was started on another page or by a colleague shows with the next page that is drawn.
  useEffect(() => setProgress(initial), [initial]);

  useEffect(() => {
    if (number === undefined) return;
    let ended = false;
    const ask = async () => {
      if (document.hidden) return;
      // A missed answer is no news: the next one comes in two seconds.
      const answer = await fetch(`/api/deals/${dealId}/progress`, { cache: "no-store" }).catch(() => null);
      if (!answer?.ok || ended) return;
      const { progress: now } = (await answer.json()) as { progress: RunProgress | null };
      if (ended) return;
      setProgress(now);
      if (now === null) {
        toast({ title: `Run ${number} has ended`, description: "The pages show its results if it was completed." });
        router.refresh();
      }
    };
    const timer = setInterval(() => void ask(), EVERY);
    return () => {
      ended = true;
      clearInterval(timer);
    };
  }, [dealId, number, router]);

  if (!progress) return null;
  const href = paths.run(dealId, progress.number);
  return (
    <RunProgressLine
      progress={{
        runNumber: progress.number,
        href,
        done: progress.stepsDone,
        of: progress.stepsTotal,
        words: wordsOf(progress),
        here: path === href,
      }}
    />
  );
}

function wordsOf({ activity, status, facts, gaps, findings, stepsFailed }: RunProgress): string {
  const found = [
    facts ? `${facts.toLocaleString("en-GB")} facts` : null,
    gaps ? `${gaps.toLocaleString("en-GB")} gaps` : null,
    findings ? `${findings.toLocaleString("en-GB")} findings` : null,
  ].filter(Boolean);
  const doing = activity ?? (status === "paused" ? "paused" : status === "queued" ? "waiting to start" : "at work");
  return [doing, found.length ? `${found.join(", ")} so far` : null, stepsFailed ? `${stepsFailed} steps failed` : null]
    .filter(Boolean)
    .join("; ");
}
