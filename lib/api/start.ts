// Starts a run for an API caller: one of its own to fill, or the built-in analysis.
import type { z } from "zod";
import type { Ctx } from "#lib/access/ctx.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import type { startBody } from "./bodies.ts";
import { runHref } from "./views.ts";

export async function startFromOutside(ctx: Ctx, { analyst, ...body }: z.output<typeof startBody>) {
  const { id, runNumber } = await startRun(ctx, { ...body, external: analyst === "external" });
  return { runNumber, id, status: "running" as const, href: runHref(ctx.dealId, runNumber) };
}
