// A page of a deal opens it here: the only way from an address to a Ctx.
import { notFound } from "next/navigation";
import { cache } from "react";
import { type Ctx, openDeal } from "#lib/access/ctx.ts";
import { Refusal } from "#lib/errors.ts";
import { requirePerson } from "./session.ts";

const openOnce = cache(async (dealId: string): Promise<Ctx> => {
  const person = await requirePerson();
  try {
    return await openDeal(person, dealId);
  } catch (error) {
    if (error instanceof Refusal && error.code === "not_found") notFound();
    throw error;
  }
});

/** The deal of a page, for the person signed in. Foreign, deleted and never existing deals are all "not found". */
export async function openDealPage(params: Promise<{ dealId: string }>): Promise<Ctx> {
  return openOnce((await params).dealId);
}
