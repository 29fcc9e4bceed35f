// plumbline start, dev, build: the whole product, from a build or from source.
import type { Command } from "commander";

export function register(program: Command): void {
  program
    .command("start")
    .description("build if needed, start database, web and worker, print one address")
    .action(async () => (await import("../start.ts")).start());
  program
    .command("dev")
    .description("the same from source, pages change as you edit")
    .action(async () => (await import("../start.ts")).start({ development: true }));
  program
    .command("build")
    .description("build the pages, if their sources have changed")
    .action(async () => {
      const { ensureBuild } = await import("../supervise/build.ts");
      process.stdout.write(`Built: ${await ensureBuild((line) => process.stdout.write(`${line}\n`))}\n`);
    });
}
