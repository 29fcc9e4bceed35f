// Dates as "18 Nov 2026", the same on server and browser whatever the machine's zone or language.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * @param value a Date, an ISO date or an ISO date-time; also "2026-11" and "2026", which say no more than they know
 * @returns "18 Nov 2026", "Nov 2026", "2026", or null when it is no date
 */
export function dateShort(value: Date | string | null | undefined): string | null {
  if (value === null || value === undefined || value === "") return null;
  const text = value instanceof Date ? isoDay(value) : value.trim();
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(text ?? "");
  if (!match) return null;
  const [, year, month, day] = match;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (month && !name) return null;
  return [day ? String(Number(day)) : null, name, year].filter(Boolean).join(" ");
}

/** "18 Nov 2026, 14:05 UTC". */
export function dateTimeShort(value: Date | string | null | undefined): string | null {
  const date = typeof value === "string" ? new Date(value) : value;
  if (!date || Number.isNaN(date.getTime())) return null;
  return `${dateShort(date)}, ${date.toISOString().slice(11, 16)} UTC`;
}

/** Machine form for <time dateTime>. */
export function dateMachine(value: Date | string): string | undefined {
  return (value instanceof Date ? value.toISOString?.() : value) || undefined;
}

/** "8 s", "3 min 20 s", "2 h 5 min": how long something took, from milliseconds. */
export function durationShort(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600)
    return [`${Math.floor(seconds / 60)} min`, seconds % 60 ? `${seconds % 60} s` : ""].join(" ").trim();
  const minutes = Math.floor((seconds % 3600) / 60);
  return `${Math.floor(seconds / 3600)} h${minutes ? ` ${minutes} min` : ""}`;
}

function isoDay(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
