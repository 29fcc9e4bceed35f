// The frame around every page: rail, top bar, bottom bar on narrow screens, banner, content.

import { BottomBar } from "./bottom-bar.tsx";
import type { AppFrameProps } from "./frame-props.ts";
import { Rail } from "./rail.tsx";
import { OlderRunBanner } from "./run-menu.tsx";
import { TopBar } from "./top-bar.tsx";

export function AppFrame(props: AppFrameProps) {
  const { deal, runs = [], progress, banner, active, children } = props;
  return (
    <>
      <a
        href="#content"
        data-frame=""
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-1.5 text-sm text-on-accent focus:translate-y-0"
      >
        Skip to content
      </a>
      <Rail
        {...{ deal, active }}
        switcher={props.switcher}
        counts={props.counts}
        personMenu={props.personMenu}
        crumbs={props.crumbs}
      />
      <div className="desk:pl-(--rail) print:pl-0">
        <TopBar {...props} />
        {progress}
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto max-w-360 px-4 pt-4 pb-24 outline-none desk:px-6 desk:pb-10"
        >
          {deal ? <OlderRunBanner dealId={deal.id} runs={runs} /> : null}
          {banner ? <div className="mb-3">{banner}</div> : null}
          {children}
        </main>
      </div>
      {deal ? <BottomBar deal={deal} active={active} /> : null}
    </>
  );
}
