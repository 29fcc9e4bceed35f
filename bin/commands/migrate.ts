// plumbline migrate: brings the database to this version, or goes back.
import { type Command, InvalidArgumentError } from "commander";

export function register(program: Command): void {
  program
    .command("migrate")
    .description("apply missing migrations")
    .option("--down <n>", "revert the newest n instead", (value: string) => {
      const count = Number(value);
      if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("must be a whole number from 1");
      return count;
    })
    .action(async ({ down }: { down?: number }) => {
      const { applied, reverted } = await (down ? goBack(down) : goForward());
      for (const name of applied) process.stdout.write(`applied ${name}\n`);
      for (const name of reverted) process.stdout.write(`reverted ${name}\n`);
      if (applied.length + reverted.length === 0) process.stdout.write("Nothing to do.\n");
    });
}

async function goForward() {
  const { openDatabase } = await import("../supervise/database.ts");
  const database = await openDatabase();
  await database.close();
  return database.migrated;
}

async function goBack(down: number) {
  const { withOwner } = await import("../supervise/database.ts");
  const { migrate } = await import("#db/migrate.ts");
  return withOwner((ownerUrl) => migrate(ownerUrl, { down }));
}
