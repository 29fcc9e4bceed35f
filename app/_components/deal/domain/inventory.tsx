// The register of a domain: one table a category, one thing once, with the details that decide in this category.
import Link from "next/link";
import type { DealLinks } from "#app/_components/deal/links.ts";
import { count } from "#app/_components/format/count.ts";
import type { Params } from "#app/_components/table/url-state.ts";
import { Section } from "#app/_components/ui/page.tsx";
import { CATEGORY_WORD } from "#app/_components/words.ts";
import type { Entity } from "#db/vocabulary.ts";
import type { DealData, DomainView } from "#lib/reads/views.ts";
import { decidingColumns } from "./deciding-columns.ts";
import { RegisterTable } from "./register-table.tsx";

/** Rows of a category on this page; the rest is one click away, so that the whole domain stays readable. */
const FIRST = 12;

interface InventoryProps {
  data: DealData;
  view: DomainView;
  side: Entity | undefined;
  links: DealLinks;
  params: Params;
  path: string;
}

export async function Inventory({ data, view, side, links, params, path }: InventoryProps) {
  const { domain } = view;
  const filled = view.inventory.filter((entry) => (side ? entry[side] : entry.target + entry.buyer) > 0);
  const empty = view.inventory.filter((entry) => !filled.includes(entry) && entry.category !== "other");
  const tables = await Promise.all(
    filled.map(async ({ category }) => {
      const asked = decidingColumns.asked(domain, category);
      return {
        category,
        page: await data.facts({
          domain,
          category,
          entity: side,
          sort: "item",
          limit: FIRST,
          fields: asked,
          support: true,
        }),
      };
    }),
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-7">
      <CategoryJumps entries={filled} side={side} />
      {tables.map(({ category, page }) => (
        <Section
          key={category}
          id={category}
          title={CATEGORY_WORD[category]}
          note={
            page.total.count > page.rows.length
              ? `first ${page.rows.length} of ${count(page.total.count)}`
              : count(page.total.count)
          }
          actions={
            page.total.count > page.rows.length ? (
              <Link
                href={links.domain(domain, { tab: "facts", category, ...(side ? { side } : {}) })}
                prefetch={false}
                className="text-sm text-accent underline-offset-2 hover:underline"
              >
                All {count(page.total.count)}
              </Link>
            ) : null
          }
        >
          <RegisterTable rows={page.rows} both={side === undefined} {...{ domain, category, links, params, path }} />
        </Section>
      ))}
      {empty.length > 0 ? (
        <p className="text-sm text-ink-3">
          Nothing stated on {empty.map(({ category }) => CATEGORY_WORD[category]).join(", ")}. What is asked about them
          stands under{" "}
          <Link
            href={links.domain(domain, { tab: "checklist", ...(side ? { side } : {}) })}
            prefetch={false}
            className="text-accent underline underline-offset-2"
          >
            Checklist
          </Link>
          .
        </p>
      ) : null}
    </div>
  );
}

/** The categories as a line of links to their tables, with how many things each has. */
function CategoryJumps({ entries, side }: { entries: DomainView["inventory"]; side: Entity | undefined }) {
  if (entries.length < 4) return null;
  return (
    <nav aria-label="Categories" className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {entries.map((entry) => (
        <a key={entry.category} href={`#${entry.category}`} className="text-accent underline-offset-2 hover:underline">
          {CATEGORY_WORD[entry.category]}{" "}
          <span className="text-ink-3">{count(side ? entry[side] : entry.target + entry.buyer)}</span>
        </a>
      ))}
    </nav>
  );
}
