// Says whether two stated values of one attribute agree within its tolerance, differ, or cannot be compared.
import { type AttributeClass, classOf, TOLERANCES } from "./attributes.ts";
import { countOf, daysOf, hoursOf, moneyOf, percentOf, type Span, sizeOf, yesOf } from "./measures.ts";
import { isPhrase, isRole, sameList, sameName, sameVersion } from "./names.ts";

/** A value with what its statement says beside it. */
export interface Stated {
  value: unknown;
  details: Record<string, unknown>;
}

export type Agreement = "same" | "different" | "incomparable";

const agreed = (same: boolean | undefined): Agreement =>
  same === undefined ? "incomparable" : same ? "same" : "different";

/** Ends in at least so many zeros: somebody rounded. */
const isRound = (value: number, zeros: number): boolean =>
  value !== 0 && Number.isInteger(value) && value % 10 ** zeros === 0;

function near(
  a: Span,
  b: Span,
  { relative, round, zeros }: { relative: number; round: number; zeros: number },
): boolean {
  if (a.low <= b.high && b.low <= a.high) return true;
  const [low, high] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  const share = isRound(low, zeros) || isRound(high, zeros) ? round : relative;
  return high - low <= Math.abs(high) * share;
}

/** Units that are both stated and not the same make two values, whatever the figures. */
const otherUnit = (a: Span, b: Span): boolean => a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;

function spans(a: Span | undefined, b: Span | undefined, tolerance: Parameters<typeof near>[2]): Agreement {
  if (!a || !b) return "incomparable";
  return agreed(!otherUnit(a, b) && near(a, b, tolerance));
}

function apart(a: Span | undefined, b: Span | undefined, most: number): Agreement {
  if (!a || !b) return "incomparable";
  return agreed(Math.max(a.low, b.low) - Math.min(a.high, b.high) <= most);
}

/** Only between two days may one lie beside the other; a month or a year has wide enough borders. */
const dates = (a: Span | undefined, b: Span | undefined): Agreement =>
  apart(a, b, a?.exact && b?.exact ? TOLERANCES.days : 0);

function amounts(attribute: string, a: Stated, b: Stated): Agreement {
  const read = ({ value, details }: Stated) =>
    moneyOf(value, {
      monthly: attribute.startsWith("monthly"),
      currency: typeof details.currency === "string" ? details.currency : undefined,
    });
  return spans(read(a), read(b), TOLERANCES.money);
}

function names(attribute: string, a: string, b: string): Agreement {
  if (isPhrase(a) || isPhrase(b)) return "incomparable";
  if (attribute === "owner" && isRole(a) !== isRole(b)) return "incomparable";
  if (/^hybrid$/iu.test(a.trim()) || /^hybrid$/iu.test(b.trim())) return "incomparable";
  return agreed(sameName(a, b) || sameList(a, b));
}

/** A system with its version: the version decides where both name one, else the name. */
function platforms(a: string, b: string): Agreement {
  if (isPhrase(a) || isPhrase(b)) return "incomparable";
  const same = sameVersion(a, b);
  return same === undefined ? agreed(sameName(a, b)) : agreed(same || sameList(a, b));
}

const RATINGS: readonly RegExp[] = [
  /^(?:(?:very )?low|niedrig|gering|minor|nice to have)$/iu,
  /^(?:medium|moderate|mittel|normal)$/iu,
  /^(?:high|hoch|major|important|wichtig)$/iu,
  /^(?:very high|critical|kritisch|extreme|sehr hoch|mission[- ]critical|business[- ]critical)$/iu,
];

function ratings(a: string, b: string): Agreement {
  const [x, y] = [a, b].map((text) => RATINGS.findIndex((words) => words.test(text.trim()))) as [number, number];
  return x < 0 || y < 0 ? "incomparable" : agreed(Math.abs(x - y) <= TOLERANCES.ratingSteps);
}

function lists(a: unknown, b: unknown): Agreement {
  const [x, y] = [String(a), String(b)];
  // A number of modules beside their names says nothing against them.
  if (countOf(a) || countOf(b) || isPhrase(x) || isPhrase(y)) return "incomparable";
  return agreed(sameList(x, y));
}

const COMPARE: Record<AttributeClass, (attribute: string, a: Stated, b: Stated) => Agreement> = {
  count: (_, a, b) => spans(countOf(a.value), countOf(b.value), TOLERANCES.count),
  money: amounts,
  size: (_, a, b) => spans(sizeOf(a.value), sizeOf(b.value), TOLERANCES.size),
  percent: (_, a, b) => apart(percentOf(a.value), percentOf(b.value), TOLERANCES.percent),
  duration: (_, a, b) => spans(hoursOf(a.value), hoursOf(b.value), TOLERANCES.duration),
  date: (_, a, b) => dates(daysOf(a.value), daysOf(b.value)),
  version: (_, a, b) => agreed(sameVersion(String(a.value), String(b.value))),
  platform: (_, a, b) => platforms(String(a.value), String(b.value)),
  name: (attribute, a, b) => names(attribute, String(a.value), String(b.value)),
  list: (_, a, b) => lists(a.value, b.value),
  count_or_list: (_, a, b) => {
    const counted = spans(countOf(a.value), countOf(b.value), TOLERANCES.count);
    return counted === "incomparable" ? lists(a.value, b.value) : counted;
  },
  yes_no: (_, a, b) => {
    const [x, y] = [yesOf(a.value), yesOf(b.value)];
    return x === undefined || y === undefined ? "incomparable" : agreed(x === y);
  },
  rating: (_, a, b) => ratings(String(a.value), String(b.value)),
};

/** Compares two stated values of an attribute of a category. Free text, ids and states are always incomparable. */
export function compareValues(category: string, attribute: string, a: Stated, b: Stated): Agreement {
  const name = classOf(category, attribute);
  if (!name) return "incomparable";
  if (a.value === b.value) return "same";
  return COMPARE[name](attribute, a, b);
}
