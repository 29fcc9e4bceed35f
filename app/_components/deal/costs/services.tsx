// Services shared with the parent: what a transitional services agreement must cover, as far as documents state it.
import { decidingColumns } from "#app/_components/deal/domain/deciding-columns.ts";
import { RegisterTable } from "#app/_components/deal/domain/register-table.tsx";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { counted } from "#app/_components/format/count.ts";
import type { Params } from "#app/_components/table/url-state.ts";
import { LinkButton } from "#app/_components/ui/button.tsx";
import { Section } from "#app/_components/ui/page.tsx";
import { EmptyState } from "#app/_components/ui/state.tsx";
import type { DealType } from "#db/vocabulary.ts";
import type { DealData } from "#lib/reads/views.ts";

interface Props {
  data: DealData;
  links: DealLinks;
  params: Params;
  path: string;
  dealType: DealType;
}

const PLACE = { domain: "organization", category: "shared_services" } as const;

/** An acquisition has no such section unless a document speaks of shared services. */
export async function SharedServices({ data, links, params, path, dealType }: Props) {
  const page = await data.facts({
    ...PLACE,
    entity: "target",
    sort: "item",
    limit: 200,
    fields: decidingColumns.asked(PLACE.domain, PLACE.category),
  });
  if (page.rows.length === 0 && dealType === "acquisition") return null;
  return (
    <Section title="Services shared with the parent" note={counted(page.total.count, "service")} id="tsa">
      {page.rows.length === 0 ? (
        <EmptyState
          title="No shared service is stated"
          why="No document says which services the target receives from its parent or gives back. In a carve-out that is a question, not an answer."
          action={
            <LinkButton href={links.gaps({ domain: PLACE.domain, category: PLACE.category })}>
              See what to ask for
            </LinkButton>
          }
        />
      ) : (
        <RegisterTable rows={page.rows} both={false} {...PLACE} {...{ links, params, path }} />
      )}
    </Section>
  );
}
