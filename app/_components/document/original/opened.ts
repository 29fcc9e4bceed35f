// What a view of an original needs of any format: pages that can be drawn into their holders.
import type { PageClaim } from "../pdf/draw-page.ts";

export interface Opened {
  pages: number;
  /** Fills a holder, whose size is that of the page on screen. Answers how to stop. */
  draw(number: number, holder: HTMLElement, claims: readonly PageClaim[]): Promise<() => void>;
}

export interface Opening {
  opened: Promise<Opened>;
  /** Stops whatever is still loading and frees what was loaded. */
  close(): void;
}
