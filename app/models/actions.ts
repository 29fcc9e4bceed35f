"use server";
// What an administrator decides about language models: which are offered, with which key, and which addresses may be called.
import { paths } from "#app/_components/paths.ts";
import { formAction } from "#app/_request/action.ts";
import { allowAddress } from "#lib/writes/models/allow-address.ts";
import { disallowAddress } from "#lib/writes/models/disallow-address.ts";
import { offerModel } from "#lib/writes/models/offer.ts";
import { setModelKey } from "#lib/writes/models/set-key.ts";
import { withdrawModel } from "#lib/writes/models/withdraw.ts";

const here = () => [paths.models()];

export const offerModelAction = formAction(offerModel, {
  revalidate: here,
  done: "Offered. Leads choose it in the settings of their deals.",
});
export const setKeyAction = formAction(setModelKey, {
  revalidate: here,
  done: "The key is set; it is not shown again.",
});
export const withdrawModelAction = formAction(withdrawModel, {
  revalidate: here,
  done: "Withdrawn. Its key is deleted; runs that use it end that step.",
});
export const allowAddressAction = formAction(allowAddress, {
  revalidate: here,
  done: ({ host, port }) => `${host}:${port} may be called now.`,
});
export const disallowAddressAction = formAction(disallowAddress, {
  revalidate: here,
  done: ({ host, port }) => `${host}:${port} is refused from the next connection on.`,
});
