"use server";
// What can be done with deals from their list.
import { paths } from "#app/_components/paths.ts";
import { formAction } from "#app/_request/action.ts";
import { archiveDeal } from "#lib/writes/deals/archive.ts";
import { createDeal } from "#lib/writes/deals/create.ts";
import { restoreDeal } from "#lib/writes/deals/restore.ts";
import { readDealForm } from "./read-deal-form.ts";

const stale = (dealId: string) => [paths.deals(), paths.deal(dealId)];

export const createDealAction = formAction(createDeal, {
  read: readDealForm,
  redirect: ({ id }) => paths.documents(id),
});

export const archiveDealAction = formAction(archiveDeal, {
  deal: true,
  read: () => ({}),
  done: "Archived. It stays readable and can be restored.",
  revalidate: stale,
});

export const restoreDealAction = formAction(restoreDeal, {
  deal: true,
  read: () => ({}),
  done: "Restored.",
  revalidate: stale,
});
