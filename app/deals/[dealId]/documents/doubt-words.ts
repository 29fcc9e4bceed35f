import { counted } from "#app/_components/format/count.ts";
import type { Entity } from "#db/vocabulary.ts";
import type { DocumentView } from "#lib/reads/views.ts";

const times = (mentions: number): string => (mentions === 0 ? "never" : counted(mentions, "time"));

/** "This document names Calder Group 14 times and Harrow Valves never: is it the buyer's?" */
export function doubtWords(side: Entity, { own, other }: NonNullable<DocumentView["sideDoubt"]>): string {
  const theirs = side === "target" ? "buyer" : "target";
  return `This document names ${other.name} ${times(other.mentions)} and ${own.name} ${times(own.mentions)}: is it the ${theirs}'s?`;
}
