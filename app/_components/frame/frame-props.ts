// What a page hands to the frame. The frame reads nothing itself.
import type { ReactNode } from "react";
import type { MenuEntry } from "#app/_components/ui/menu.tsx";
import type { Crumb } from "./crumbs.tsx";
import type { DealPage } from "./menu-entries.ts";
import type { MenuCounts } from "./rail-menu.tsx";

export interface FrameRun {
  number: number;
  /** When it was completed. */
  date: Date | string | null;
  latest: boolean;
}

export interface FramePerson {
  name: string;
  email: string;
}

/** An analysis under way, as a thin line below the top bar. */
export interface FrameProgress {
  runNumber: number;
  href: string;
  done: number;
  of: number;
  /** What is being done now: "reading tables of 12 workbooks". */
  words: string;
  /** The page of the run is on screen: no link to it. */
  here?: boolean;
}

export interface FrameDeal {
  id: string;
  name: string;
  /** "Carve-out, target Alpenwerk" */
  note?: string;
}

export interface AppFrameProps {
  /** Without a deal (list of deals, account) the rail shows no menu. */
  deal: FrameDeal | null;
  /** Deals to switch to, and the way to all of them. */
  switcher: readonly MenuEntry[];
  /** Completed runs, newest first. Which one is shown stands in the address. */
  runs?: readonly FrameRun[];
  /** Line of an analysis under way: RunProgressLine, or an island that draws it. */
  progress?: ReactNode;
  /** How many facts, findings and so on stand behind a menu entry. */
  counts?: MenuCounts;
  person: FramePerson;
  personMenu: readonly MenuEntry[];
  /** A form that signs out, drawn by who knows the action. */
  signOut?: ReactNode;
  /** Left out in a deal: read from the address. */
  active?: DealPage | null;
  /** Way to this page; the last one is the page itself and no link. Left out in a deal: read from the address. */
  crumbs?: readonly Crumb[];
  /** Anything the page must be read with; an older run's banner comes by itself. */
  banner?: ReactNode;
  children: ReactNode;
}
