// The frame around every page: rail, top bar, bottom bar on narrow screens, banner, content.

import { Banner } from "#app/_components/ui/state.tsx";
import { DateText } from "#app/_components/ui/value.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import type { AppFrameProps, FrameRun } from "./frame-props.ts";
import { Rail } from "./rail.tsx";
import { RunProgressLine } from "./run-progress-line.tsx";
import { TopBar } from "./top-bar.tsx";

export function AppFrame(props: AppFrameProps) {
  const { deal, shownRun, runs = [], progress, banner, active, children } = props;
  return (
    <>
      <a
        href="#content"
        data-frame=""
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-1.5 text-sm text-on-accent focus:translate-y-0"
      >
        Skip to content
      </a>
      <Rail deal={deal} switcher={props.switcher} active={active} />
      <div className="desk:pl-(--rail) print:pl-0">
        <TopBar {...props} />
        {progress ? <RunProgressLine progress={progress} /> : null}
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto max-w-360 px-4 pt-4 pb-24 outline-none desk:px-6 desk:pb-10"
        >
          {shownRun && !shownRun.latest ? <OlderRun shown={shownRun} latest={runs.find((run) => run.latest)} /> : null}
          {banner ? <div className="mb-3">{banner}</div> : null}
          {children}
        </main>
      </div>
      {deal ? <BottomBar deal={deal} active={active} /> : null}
    </>
  );
}

function OlderRun({ shown, latest }: { shown: FrameRun; latest?: FrameRun }) {
  return (
    <div className="mb-3">
      <Banner
        tone="warning"
        action={
          latest ? (
            <a href={latest.href} className="font-medium text-accent underline-offset-2 hover:underline">
              Show run {latest.number}, the latest
            </a>
          ) : null
        }
      >
        You are looking at an older state: run {shown.number} of <DateText value={shown.date} />.
      </Banner>
    </div>
  );
}
