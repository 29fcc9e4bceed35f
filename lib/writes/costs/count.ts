// Works out which values of a run's cost lines count, and the totals of their findings: after a decision and at the end of a run.
import type { Tx } from "#db/client.ts";
import {
  type CostLine,
  linesOfRun,
  lockCosts,
  writeFindingTotals,
  writeLineValues,
} from "#db/repositories/cost-lines.ts";
import { effectiveFactors, type StatedFactors } from "#lib/diligence/assumptions.ts";
import { canonicalJson } from "#lib/diligence/checksum.ts";
import { findingTotals, valuesOf } from "./line-rows.ts";
import { type CostOverrides, costOverrides } from "./overrides.ts";

/**
 * Idempotent: values that count are always worked out from the stated ones, so a decision taken back leaves no trace in
 * them. Rows whose values stay are not written.
 */
export async function countCosts(tx: Tx, dealId: string, runIds: readonly string[]): Promise<void> {
  await lockCosts(tx, dealId);
  const overrides = await costOverrides(tx, dealId);
  for (const runId of runIds) await countRun(tx, dealId, runId, overrides);
}

async function countRun(tx: Tx, dealId: string, runId: string, overrides: CostOverrides): Promise<void> {
  const rows = (await linesOfRun(tx, dealId, runId)).map(({ line, currency }) => {
    const values = countingValues(line, currency, overrides);
    const changed = values !== undefined && canonicalJson(values) !== canonicalJson(valuesNow(line));
    return { line: { ...line, ...values }, currency, changed };
  });
  await writeLineValues(
    tx,
    dealId,
    rows.filter(({ changed }) => changed).map(({ line }) => line),
  );
  const totals = [...Map.groupBy(rows, ({ line }) => line.findingId)].flatMap(([findingId, own]) => {
    const [first] = own;
    // Findings of others, whose lines nothing can change, keep the totals that came with them.
    if (!first || own.every(({ line }) => line.stated === null)) return [];
    return [
      {
        findingId,
        ...findingTotals(
          own.map(({ line }) => line),
          first.currency,
        ),
      },
    ];
  });
  await writeFindingTotals(tx, dealId, totals);
}

/** Values that count for a line of its own keys; undefined where nothing can change it. */
export function countingValues(
  line: Pick<CostLine, "stated" | "quantityKey" | "rateKey" | "complexityKey" | "currency">,
  currency: string,
  { decided, card }: CostOverrides,
) {
  if (line.stated === null) return undefined;
  const { quantityKey, rateKey, complexityKey, stated } = line;
  // A card in another currency than the finding's says nothing of it.
  const rates = card?.currency === (line.currency ?? currency) ? card.rates : [];
  const factors: StatedFactors = { quantityKey, rateKey, complexityKey, ...stated };
  return valuesOf(effectiveFactors(factors, { decided, card: new Map(rates.map((rate) => [rate.key, rate])) }));
}

function valuesNow(line: CostLine): ReturnType<typeof valuesOf> {
  const { quantity, quantityLow, quantityHigh, quantityFrom, rateLow, rateHigh, rateFrom } = line;
  const { complexity, complexityLow, complexityHigh, complexityFrom } = line;
  return {
    ...{ quantity, quantityLow: quantityLow ?? quantity, quantityHigh: quantityHigh ?? quantity, quantityFrom },
    ...{ rateLow, rateHigh, rateFrom },
    ...{ complexity, complexityLow: complexityLow ?? complexity, complexityHigh: complexityHigh ?? complexity },
    complexityFrom,
  };
}
