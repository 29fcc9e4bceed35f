// As which type of deal the first page is read; the deal itself stays what it is.
import type { DealLinks } from "#app/_components/deal/links.ts";
import { Switch } from "#app/_components/ui/page.tsx";
import { DEAL_TYPE_WORD } from "#app/_components/words.ts";
import { DEAL_TYPES, type DealType } from "#db/vocabulary.ts";
import type { LensView } from "#lib/reads/views.ts";

export function LensSwitch({ lens: { own, seenAs }, links }: { lens: LensView; links: DealLinks }) {
  const to = (type: DealType) => links.summary(type === own ? {} : { lens: type });
  return (
    <div className="flex items-center gap-2">
      <span className="text-sm text-ink-3" aria-hidden="true">
        Seen as
      </span>
      <Switch
        label="Seen as"
        active={to(seenAs ?? own)}
        options={DEAL_TYPES.map((type) => ({ title: DEAL_TYPE_WORD[type], href: to(type) }))}
      />
    </div>
  );
}
