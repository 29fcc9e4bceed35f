// Small signs for rows: drawn by the server as plain SVG, because a row must not hydrate.
import { cx } from "./cx.ts";
import { Static } from "./static.tsx";

const SHAPES = {
  check: <path d="m3.5 8.5 3 3 6-7" />,
  cross: <path d="m4 4 8 8m0-8-8 8" />,
  scan: <path d="M2.5 5V2.5H5M11 2.5h2.5V5m0 6v2.5H11M5 13.5H2.5V11M5 8h6" />,
  octagon: <path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM8 4.9v3.6m0 2.4v.1" />,
  triangle: <path d="M8 2.2 14.3 13H1.7zM8 6.4v3m0 1.8v.1" />,
  diamond: <path d="m8 1.8 6.2 6.2L8 14.2 1.8 8z" />,
  dot: <circle cx="8" cy="8" r="4" />,
  ring: <circle cx="8" cy="8" r="5.2" />,
  half: <path d="M8 2.8a5.2 5.2 0 1 0 0 10.4zm0 0a5.2 5.2 0 0 1 0 10.4" />,
  clock: <path d="M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6zM8 5v3.2l2 1.4" />,
  arrow: <path d="M3 8h9.5M9 4.5 12.5 8 9 11.5" />,
  up: <path d="M8 13V3.5M4.5 7 8 3.5 11.5 7" />,
  down: <path d="M8 3v9.5M4.5 9 8 12.5 11.5 9" />,
  left: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  right: <path d="M6 3.5 10.5 8 6 12.5" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3.5 8h9" />,
  lock: <path d="M3.8 7.2h8.4v6H3.8zM5.4 7V5.2a2.6 2.6 0 0 1 5.2 0V7" />,
  pause: <path d="M5.5 3.5v9m5-9v9" />,
  book: <path d="M3 3h4.2L8 3.8l.8-.8H13v9H8.8l-.8.8-.8-.8H3zM8 4v8" />,
  search: <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm3.3 7.8 3.2 3.2" />,
  columns: <path d="M2.5 3h11v10h-11zM6.2 3v10m3.6-10v10" />,
  lines: <path d="M2.5 3.5h11M2.5 8h11M2.5 12.5h11" />,
  dense: <path d="M2.5 2.8h11M2.5 6.3h11M2.5 9.8h11M2.5 13.3h11" />,
  opposed: <path d="M2 5.5h8.5M8 2.5l3 3-3 3M14 10.5H5.5M8 7.5l-3 3 3 3" />,
  link: <path d="M9.5 3H13v3.5M13 3 7.5 8.5M11 9.5V13H3V5h3.5" />,
} as const;

export type MarkName = keyof typeof SHAPES;

/** @param filled paint the shape too (severity signs) */
export function Mark({ name, filled, className }: { name: MarkName; filled?: boolean; className?: string }) {
  return (
    <svg aria-hidden="true" className={cx("mark", filled && "mark-filled", className)}>
      <use href={`#m-${name}`} />
    </svg>
  );
}

/** All shapes, once in the root layout; a row only points at them, which halves the weight of a long table. */
export function MarkShapes() {
  return (
    <Static as="svg" aria-hidden="true" className="absolute size-0">
      {Object.entries(SHAPES).map(([name, shape]) => (
        <symbol key={name} id={`m-${name}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
    </Static>
  );
}
