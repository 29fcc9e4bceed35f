// plumbline resolve: weighs the shown run of a deal anew, after a rule has changed; reads no document.
import type { Command } from "commander";

interface ResolveOptions {
  deal: string;
  as?: string;
}

export function register(program: Command): void {
  program
    .command("resolve")
    .description("weigh the facts of a deal anew from what was read, after an update changed a rule; reads no document")
    .requiredOption("--deal <name>", "name or id of the deal")
    .option("--as <email>", "act as this person instead of as the first administrator")
    .action(resolveCommand);
}

async function resolveCommand({ deal, as }: ResolveOptions): Promise<void> {
  const [
    { withSession },
    { OperatorError, exitCode },
    { actingPerson },
    { findDeal },
    { resolveRun },
    { rulesAnalyst },
  ] = await Promise.all([
    import("../supervise/session.ts"),
    import("../supervise/operator-error.ts"),
    import("#lib/cli/acting-person.ts"),
    import("#lib/cli/find-deal.ts"),
    import("#lib/pipeline/resolve-run.ts"),
    import("#lib/analysts/rules/rules-analyst.ts"),
  ]);
  await withSession(async (db) => {
    const ctx = await findDeal(await actingPerson(db, as), deal);
    if (!ctx) throw new OperatorError(`--deal: no deal is called "${deal}".`, exitCode.usage);
    const { runNumber, things } = await resolveRun(ctx, rulesAnalyst);
    process.stdout.write(`Run ${runNumber} of "${deal}": ${things} things weighed anew, no document read.\n`);
  });
}
