"use server";
// What can be done with the names of items: say that two are one, and take it back.
import { formAction } from "#app/_request/action.ts";
import { mergeFacts } from "#lib/writes/identities/merge.ts";
import { unmergeThing } from "#lib/writes/identities/unmerge.ts";

export const mergeFactsAction = formAction(mergeFacts, {
  deal: true,
  done: ({ item, into }) => `“${item}” and “${into}” are one item now.`,
});

export const unmergeThingAction = formAction(unmergeThing, {
  deal: true,
  done: ({ item, from }) => `“${item}” stands apart from “${from}” again, in every later run too.`,
});
