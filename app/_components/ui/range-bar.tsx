/**
 * Low to high on a common scale with a mark at the base value: for a figure beside text.
 * @param max right end of the scale, so that bars of one column compare
 */
export function RangeBar({
  low,
  base,
  high,
  max,
  label,
}: {
  low: number;
  base: number;
  high: number;
  max: number;
  label: string;
}) {
  const x = (value: number) => Math.round((Math.min(Math.max(value, 0), max) / (max || 1)) * 1000) / 10;
  return (
    <svg role="img" aria-label={label} viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-full">
      <title>{label}</title>
      <line x1="0" x2="100" y1="4" y2="4" className="stroke-line" vectorEffect="non-scaling-stroke" strokeWidth="1" />
      <rect x={x(low)} y="1.5" width={Math.max(x(high) - x(low), 0.8)} height="5" className="fill-chart-3" />
      <line
        x1={x(base)}
        x2={x(base)}
        y1="0"
        y2="8"
        className="stroke-chart-1"
        vectorEffect="non-scaling-stroke"
        strokeWidth="2.5"
      />
    </svg>
  );
}
