// plumbline export: one deal and run as a JSON file.
import { type Command, InvalidArgumentError, Option } from "commander";

interface ExportOptions {
  deal: string;
  run?: number;
  out?: string;
  as?: string;
}

export function register(program: Command): void {
  program
    .command("export")
    .description("write a deal as JSON")
    .requiredOption("--deal <name>", "name or id of the deal")
    .addOption(new Option("--format <format>", "format of the file").choices(["json"]).default("json"))
    .option("--run <n>", "number of the run; without it the one that is shown", wholeNumber)
    .option("--out <file>", "file to write; without it the standard output")
    .option("--as <email>", "act as this person instead of as the first administrator")
    .action(exportCommand);
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("must be a whole number from 1");
  return number;
}

async function exportCommand({ deal, run, out, as }: ExportOptions): Promise<void> {
  const [{ withSession }, { writeOut }, { OperatorError, exitCode }, { actingPerson }, { findDeal }, { exportDeal }] =
    await Promise.all([
      import("../supervise/session.ts"),
      import("../supervise/write-out.ts"),
      import("../supervise/operator-error.ts"),
      import("#lib/cli/acting-person.ts"),
      import("#lib/cli/find-deal.ts"),
      import("#lib/export/export-deal.ts"),
    ]);
  await withSession(async (db) => {
    const ctx = await findDeal(await actingPerson(db, as), deal);
    if (!ctx) throw new OperatorError(`--deal: no deal is called "${deal}".`, exitCode.usage);
    await writeOut(out ?? "-", exportDeal(ctx, { run, exportedAt: new Date() }));
  });
}
