// plumbline reference update: renews support dates and known exploited vulnerabilities from a folder.
import { resolve } from "node:path";
import type { Command } from "commander";

const NAMES = { lifecycles: "support dates", exploited: "known exploited vulnerabilities" };

export function register(program: Command): void {
  const reference = program.command("reference").description("support dates and known exploited vulnerabilities");
  reference
    .command("update")
    .description("renew them from product-lifecycles.json and kev.json; the next run of every deal uses them")
    .requiredOption("--from <folder>", "folder with one or both of the files")
    .action(update);
  reference.command("show").description("say which snapshots are in use").action(show);
}

async function update({ from }: { from: string }): Promise<void> {
  const [{ withSession }, { operator }, { readReferenceFolder }, { updateReference }] = await Promise.all([
    import("../supervise/session.ts"),
    import("#lib/cli/acting-person.ts"),
    import("#lib/reference/read-folder.ts"),
    import("#lib/writes/reference/update.ts"),
  ]);
  await withSession(async (db) => {
    // Read and checked before the database is asked for anything: a wrong file leaves all as it was.
    const renewed = await updateReference(await operator(db), await readReferenceFolder(resolve(from)));
    for (const { kind, before, after } of renewed)
      process.stdout.write(
        `${NAMES[kind]}: ${before.snapshot} (${before.records} entries) -> ${after.snapshot} (${after.records} entries)\n`,
      );
    process.stdout.write("The next run of every deal is judged by them.\n");
  });
}

async function show(): Promise<void> {
  const [{ withSession }, { inScope }, { pinnedNow }] = await Promise.all([
    import("../supervise/session.ts"),
    import("#db/client.ts"),
    import("#lib/reference/current.ts"),
  ]);
  await withSession(async (db) => {
    const { lifecycles, exploited } = await inScope(db, {}, pinnedNow, true);
    for (const [kind, version] of Object.entries({ lifecycles, exploited }))
      process.stdout.write(
        `${NAMES[kind as keyof typeof NAMES]}: ${version.snapshot} (${version.records} entries), ${version.checksum ? "renewed" : "as delivered"}\n`,
      );
  });
}
