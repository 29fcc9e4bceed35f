"use server";
// What can be done with costs: assume a factor, adopt the firm's rates, and take either back.
import { fieldsOf, formAction } from "#app/_request/action.ts";
import { assume } from "#lib/writes/costs/assume.ts";
import { undoAssumption } from "#lib/writes/costs/undo-assumption.ts";
import { adoptRates } from "#lib/writes/rates/adopt.ts";
import { undoAdoption } from "#lib/writes/rates/undo-adoption.ts";

export const assumeAction = formAction(assume, {
  deal: true,
  read: (data) => fieldsOf(data) as Parameters<typeof assume>[1],
  done: "Counted. Every total that hangs on it has changed.",
});

export const undoAssumptionAction = formAction(undoAssumption, {
  deal: true,
  done: "Taken back. The totals are as they were without it.",
});

export const adoptRatesAction = formAction(adoptRates, {
  deal: true,
  done: ({ version }) => `Version ${version} of the rate card counts now.`,
});

export const undoAdoptionAction = formAction(undoAdoption, {
  deal: true,
  done: ({ version }) => (version === null ? "Starting rates count again." : `Version ${version} counts again.`),
});
