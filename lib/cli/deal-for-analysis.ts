// The deal that an analysis belongs to: the one that is there, or a new one.
import { dealRow } from "#db/repositories/deals.ts";
import { type Ctx, openDeal, type PersonCtx, reading } from "#lib/access/ctx.ts";
import { Refusal } from "#lib/errors.ts";
import { createDeal } from "#lib/writes/deals/create.ts";
import { dealFields } from "#lib/writes/deals/fields.ts";
import { updateDeal } from "#lib/writes/deals/update.ts";
import { parseInput } from "#lib/writes/write.ts";
import { findDeal } from "./find-deal.ts";

export interface WantedDeal {
  deal: string;
  target?: string;
  buyer?: string;
  type?: string;
  /** True when files of the buyer are to be added. */
  filesOfBuyer?: boolean;
}

export interface ReadyDeal {
  ctx: Ctx;
  name: string;
  targetName: string;
  buyerName: string | null;
  created: boolean;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Opens the deal, or creates it for the acting person. Refuses a target or buyer other than the deal's own: files
 * would be filed under the wrong company.
 */
export async function dealForAnalysis(person: PersonCtx, wanted: WantedDeal): Promise<ReadyDeal> {
  const found = await findDeal(person, wanted.deal);
  if (found) return openFound(found, wanted);
  if (!wanted.target)
    throw new Refusal(
      "invalid",
      `--target: the deal "${wanted.deal}" is new; say whom it is about with --target NAME.`,
    );
  if (wanted.filesOfBuyer && !wanted.buyer) throw buyerMissing();
  const { id } = await createDeal(person, {
    name: wanted.deal,
    targetName: wanted.target,
    buyerName: wanted.buyer,
    dealType: wanted.type ?? "acquisition",
  });
  const ctx = await openDeal(person, id);
  return { ctx, name: wanted.deal, targetName: wanted.target, buyerName: wanted.buyer ?? null, created: true };
}

const buyerMissing = () => new Refusal("invalid", "--buyer: say whose the buyer's documents are, with --buyer NAME.");

async function openFound(ctx: Ctx, { deal, target, buyer, type, filesOfBuyer }: WantedDeal): Promise<ReadyDeal> {
  const row = await reading(ctx, (tx) => dealRow(tx, ctx.dealId));
  if (!row) throw new Refusal("not_found", `The deal "${deal}" does not exist, or you have no access to it.`);
  const differs = (option: string, said: string | undefined, own: string | null) => {
    if (said === undefined || own === null || same(said, own)) return;
    throw new Refusal("invalid", `${option}: the deal "${row.name}" has ${own}, not ${said}. Choose another --deal.`);
  };
  differs("--target", target, row.targetName);
  differs("--buyer", buyer, row.buyerName);
  differs("--type", type, row.dealType);
  if (buyer !== undefined && row.buyerName === null) await nameBuyer(ctx, row, buyer);
  const buyerName = row.buyerName ?? buyer ?? null;
  if (filesOfBuyer && buyerName === null) throw buyerMissing();
  return { ctx, name: row.name, targetName: row.targetName, buyerName, created: false };
}

/** The write takes all fields at once, so those that stay are handed back as they are. */
async function nameBuyer(ctx: Ctx, row: Partial<Record<string, unknown>>, buyerName: string): Promise<void> {
  const kept = Object.keys(dealFields.shape).map((key) => [key, row[key] ?? undefined]);
  await updateDeal(ctx, parseInput(dealFields, { ...Object.fromEntries(kept), buyerName }));
}
