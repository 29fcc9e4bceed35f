// A block's own words with its passages marked.
import { type Marked, segmentsOf } from "./passages.ts";

/** @param active the fact that was asked for; its passage is the one to land on */
export function MarkedText({
  text,
  marks,
  active,
}: {
  text: string;
  marks: readonly Marked[] | undefined;
  active: string | null;
}) {
  if (!marks || marks.length === 0) return text;
  let at = 0;
  return segmentsOf(text, marks).map((segment) => {
    const key = at;
    at += segment.text.length;
    if (segment.ids.length === 0) return <span key={key}>{segment.text}</span>;
    return (
      <mark
        key={key}
        data-marks={segment.ids.join(" ")}
        {...(active && segment.ids.includes(active) ? { "data-on": "" } : {})}
      >
        {segment.text}
      </mark>
    );
  });
}
