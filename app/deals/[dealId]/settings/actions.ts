"use server";
// What a lead changes about a deal: its fields and who may see it.
import { paths } from "#app/_components/paths.ts";
import { formAction } from "#app/_request/action.ts";
import { addMember } from "#lib/writes/deals/add-member.ts";
import { changeRole } from "#lib/writes/deals/change-role.ts";
import { changeDealType } from "#lib/writes/deals/change-type.ts";
import { removeMember } from "#lib/writes/deals/remove-member.ts";
import { updateDeal } from "#lib/writes/deals/update.ts";
import { chooseModel } from "#lib/writes/models/choose.ts";
import { readDealForm } from "../../read-deal-form.ts";

const stale = (dealId: string) => [paths.settings(dealId)];

export const updateDealAction = formAction(updateDeal, { deal: true, read: readDealForm, done: "Saved." });
/** Leads to the run that weighs the facts anew; without one back to the first page. */
export const changeDealTypeAction = formAction(changeDealType, {
  deal: true,
  redirect: ({ runNumber }, dealId) => (runNumber === null ? paths.deal(dealId) : paths.run(dealId, runNumber)),
});
export const chooseModelAction = formAction(chooseModel, {
  deal: true,
  done: "Saved. It counts from the next run on.",
  revalidate: stale,
});
export const addMemberAction = formAction(addMember, { deal: true, done: "Added to the deal.", revalidate: stale });
export const changeRoleAction = formAction(changeRole, {
  deal: true,
  done: "The role counts from the next page they open.",
  revalidate: stale,
});
export const removeMemberAction = formAction(removeMember, {
  deal: true,
  done: "Removed. The deal is gone from their list.",
  revalidate: stale,
});
