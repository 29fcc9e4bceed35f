// An information gap in full: the question, why it matters, whom and what to ask for, what touches it already.
import { Badge, SideTag } from "#app/_components/ui/badge.tsx";
import { Banner } from "#app/_components/ui/state.tsx";
import { StatusBadge } from "#app/_components/ui/status-badge.tsx";
import { DefinitionList, NotKnown } from "#app/_components/ui/value.tsx";
import { CATEGORY_WORD, CHANGE_WORD, DOMAIN_WORD, ORIGIN_WORD } from "#app/_components/words.ts";
import type { GapDetail } from "#lib/reads/gaps.ts";
import { Part } from "./fact-detail.tsx";
import { FactList } from "./fact-list-short.tsx";
import { ImportanceBadge } from "./gap-columns.tsx";
import { GapWorth } from "./gap-worth.tsx";
import type { DealLinks } from "./links.ts";
import { TopicActions } from "./topic-actions.tsx";

export function GapTags({ gap }: { gap: GapDetail }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SideTag side={gap.entity} long />
      <ImportanceBadge importance={gap.importance} />
      <StatusBadge of="gap" status={gap.status} />
      <Badge>{`${DOMAIN_WORD[gap.domain]}: ${CATEGORY_WORD[gap.category]}`}</Badge>
    </div>
  );
}

/** @param decides the deal's id where the person may say that it does not apply */
export function GapBody({ gap, links, decides }: { gap: GapDetail; links: DealLinks; decides: string | undefined }) {
  const { entity, domain, category, topic } = gap;
  return (
    <div className="grid gap-5">
      {gap.statusReason ? <Banner>Does not apply: {gap.statusReason}</Banner> : null}
      <Part title="What the answer could change">
        <GapWorth worth={gap.worth} />
        {gap.worth.why ? (
          <p className="mt-1 text-xs text-ink-3">
            By rules and starting rates, not adopted; what is not known is not zero.
          </p>
        ) : null}
      </Part>
      <Part title="Documents to ask for">
        {gap.suggestedSources.length === 0 ? (
          <NotKnown>none named</NotKnown>
        ) : (
          <ul className="grid gap-1">
            {gap.suggestedSources.map((source) => (
              <li key={source} className="flex gap-2 before:text-ink-3 before:content-['–']">
                {source}
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title="Partly answered by">
        {gap.partialFacts.length === 0 ? (
          <p className="text-sm text-ink-3">No fact of this run touches the question.</p>
        ) : (
          <FactList facts={gap.partialFacts} links={links} />
        )}
      </Part>
      <DefinitionList
        items={[
          { term: "Asked of", value: gap.entity === "buyer" ? "The client's own IT" : "The seller" },
          { term: "Found by", value: ORIGIN_WORD[gap.origin] },
          { term: "In this run", value: CHANGE_WORD[gap.change] },
        ]}
      />
      {decides ? (
        <div>
          <TopicActions
            name={{ entity, domain, category, topic }}
            title={gap.topicText}
            excluded={gap.excluded}
            dealId={decides}
          />
        </div>
      ) : null}
    </div>
  );
}
