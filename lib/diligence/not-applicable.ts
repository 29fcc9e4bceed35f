// Which questions people said do not apply to a deal: named by side, domain, category and topic, or a whole category.
import type { Category, Domain, Entity } from "#db/vocabulary.ts";

export interface Excluded {
  /** As `subjectOf` writes it. */
  subject: string;
  reason: string;
}

/** "target|network|voice|voice_platform"; with an empty topic the whole category. Kept with decisions, never changed. */
export const subjectOf = (topic: { entity: string; domain: string; category: string; topic: string }): string =>
  [topic.entity, topic.domain, topic.category, topic.topic].join("|");

/** Why a topic does not apply; `whole`: its category does not. */
export interface Exclusion {
  reason: string;
  whole: boolean;
}

/** Looks up why a topic does not apply; undefined where it does. The topic's own word goes before the category's. */
export function exclusions(said: readonly Excluded[]) {
  const reasons = new Map(said.map(({ subject, reason }) => [subject, reason]));
  return {
    topic: (at: { entity: Entity; domain: Domain; category: Category }, topic: string): Exclusion | undefined => {
      const [own, whole] = [reasons.get(subjectOf({ ...at, topic })), reasons.get(subjectOf({ ...at, topic: "" }))];
      const reason = own ?? whole;
      return reason === undefined ? undefined : { reason, whole: own === undefined };
    },
    category: (at: { entity: Entity; domain: Domain; category: Category }): string | undefined =>
      reasons.get(subjectOf({ ...at, topic: "" })),
  };
}
export type Exclusions = ReturnType<typeof exclusions>;
