// plumbline web, worker: one process each, for containers and machines where something else supervises.
import type { Command } from "commander";
import { env, overrideEnv } from "#env.ts";

export function register(program: Command): void {
  program
    .command("worker")
    .description("work the steps of all runs until told to end")
    .action(async () => {
      const { openDatabase } = await import("../supervise/database.ts");
      await openDatabase();
      await import("../worker.ts");
    });
  program
    .command("web")
    .description("serve the pages until told to end")
    .action(async () => {
      const [{ openDatabase }, { ensureBuild }, { secret }] = await Promise.all([
        import("../supervise/database.ts"),
        import("../supervise/build.ts"),
        import("#db/embedded/secret.ts"),
      ]);
      const { appUrl } = await openDatabase();
      const { NEXTAUTH_SECRET, SESSION_SECRET, DATA_DIR } = env();
      const session = NEXTAUTH_SECRET ?? SESSION_SECRET ?? secret(DATA_DIR, "session");
      const folder = await ensureBuild((line) => process.stderr.write(`${line}\n`));
      overrideEnv({
        NODE_ENV: "production",
        NEXT_DIST_DIR: folder,
        NEXTAUTH_SECRET: session,
        APP_DATABASE_URL: appUrl,
      });
      const { firstStart } = await import("#lib/setup/first-start.ts");
      for (const line of await firstStart(appUrl)) process.stdout.write(`${line}\n`);
      overrideEnv({ DATABASE_URL: undefined });
      await import("../web.ts");
    });
}
