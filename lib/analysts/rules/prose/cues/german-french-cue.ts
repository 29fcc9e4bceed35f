// The form of the German and French cue sheets: a cue with its domain, and words that begin where a word begins.
import type { Domain } from "#db/vocabulary.ts";
import type { Cue } from "#lib/analysts/rules/prose/cue.ts";

export type DomainCue = Cue & { domain: Domain };

/** Whole words, accents included: `\b` knows only plain letters. Compounds ("Serverraum") are wanted, so an end is not asked for. */
export const words = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})`, "iu");

/** A sheet in the order given. */
export const sheet = (entries: readonly [Domain, Cue][]): readonly DomainCue[] =>
  entries.map(([domain, entry]) => ({ ...entry, domain }));
