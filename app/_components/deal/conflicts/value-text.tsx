// One value of a contradiction as it is read: dates as dates, figures with their marks.
import { detailText, isIsoDate } from "#app/_components/deal/detail-words.ts";
import { DateText, NotKnown } from "#app/_components/ui/value.tsx";

export function ValueText({ name, value }: { name: string; value: string | number | boolean | null }) {
  if (isIsoDate(value)) return <DateText value={value} />;
  return detailText(name, value) ?? <NotKnown />;
}
