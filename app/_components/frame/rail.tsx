import { ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import { paths } from "#app/_components/paths.ts";
import { Menu } from "#app/_components/ui/menu.tsx";
import type { AppFrameProps } from "./frame-props.ts";
import { RailMenu } from "./rail-menu.tsx";
import { RailToggle } from "./rail-toggle.tsx";

/** Left rail from 900 px up. Its width comes from <html data-rail>, so the first byte already has it. */
export function Rail({
  deal,
  switcher,
  active,
  counts,
  personMenu,
  crumbs,
}: Pick<AppFrameProps, "deal" | "switcher" | "active" | "counts" | "personMenu" | "crumbs">) {
  return (
    <aside
      data-frame=""
      aria-label="Deal"
      className="fixed inset-y-0 left-0 z-30 hidden w-(--rail) flex-col border-r border-line bg-paper desk:flex"
    >
      <div className="flex h-(--bar) shrink-0 items-center border-b border-line px-2">
        {deal ? (
          <Menu
            entries={switcher}
            triggerClassName="flex h-9 w-full min-w-0 items-center gap-2 rounded-md px-1.5 text-left hover:bg-shade"
            trigger={
              <>
                <Plumb />
                <span className="min-w-0 flex-1 narrow:sr-only">
                  <span className="block truncate text-sm/4 font-semibold">{deal.name}</span>
                  {deal.note ? <span className="block truncate text-xs/4 text-ink-3">{deal.note}</span> : null}
                  <span className="sr-only">change deal</span>
                </span>
                <ChevronsUpDown aria-hidden="true" size={13} className="shrink-0 text-ink-3 narrow:hidden" />
              </>
            }
          />
        ) : (
          <Link href={paths.deals()} className="flex items-center gap-2 px-1.5 font-semibold">
            <Plumb />
            <span className="narrow:hidden">Plumbline</span>
          </Link>
        )}
      </div>
      <nav aria-label="Menu" className="flex-1 overflow-x-hidden overflow-y-auto px-2 py-2">
        {deal ? (
          <RailMenu dealId={deal.id} active={active} counts={counts} />
        ) : (
          <PersonMenu entries={[...OUTSIDE, ...personMenu]} here={crumbs?.at(-1)?.title} />
        )}
      </nav>
      <div className="shrink-0 border-t border-line p-2">
        <RailToggle />
      </div>
    </aside>
  );
}

const OUTSIDE = [{ label: "Deals", href: paths.deals() }];

/** Outside a deal: the deals, and the pages of the person's own menu. */
function PersonMenu({ entries, here }: { entries: AppFrameProps["personMenu"]; here?: string }) {
  return (
    <ul className="narrow:hidden">
      {entries.map(({ label, href }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            aria-current={label === here ? "page" : undefined}
            className="flex h-7 items-center rounded-md px-2 text-sm text-ink-2 hover:bg-shade hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent"
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The product's sign: a line that hangs true. */
export function Plumb({ size = 20 }: { size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" width={size} height={size} className="shrink-0 text-accent">
      <path d="M3 2.5h14M10 2.5v8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" fill="none" />
      <path d="M6.8 10.5h6.4L10 18z" fill="currentColor" />
    </svg>
  );
}
