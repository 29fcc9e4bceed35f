// Support status in words: ended, supported until, or not known; always with the day of the data, never coloured as fine.
import { count } from "#app/_components/format/count.ts";
import { Badge } from "#app/_components/ui/badge.tsx";
import { DateText, NotKnown } from "#app/_components/ui/value.tsx";
import type { SupportTally, SupportView } from "#lib/reads/views.ts";

/** One thing. `long` also says where the date comes from. */
export function Support({ support, long }: { support: SupportView; long?: boolean }) {
  const { ended, until, source, snapshot } = support;
  const asOf = (
    <span className="text-ink-3">
      {source === "document" ? (
        "stated in the document"
      ) : (
        <>
          support dates as of <DateText value={snapshot} />
        </>
      )}
    </span>
  );
  if (ended === null)
    return (
      <span>
        <NotKnown>not known</NotKnown>
        {long ? <> ({asOf})</> : null}
      </span>
    );
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {ended ? (
        <Badge tone="high" mark="cross">
          ended
        </Badge>
      ) : null}
      {until ? (
        <span>
          {ended ? null : "until "}
          <DateText value={until} />
        </span>
      ) : ended ? null : (
        "no end announced"
      )}
      {long ? asOf : null}
    </span>
  );
}

/** "Support status known for 31 of 48 systems (support dates as of 22 Aug 2026)." */
export function SupportKnown({ tally }: { tally: SupportTally }) {
  return (
    <>
      Support status known for {count(tally.known)} of {count(tally.of)} {tally.of === 1 ? "system" : "systems"}{" "}
      (support dates as of <DateText value={tally.snapshot} />
      ).
    </>
  );
}
