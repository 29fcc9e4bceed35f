// The command line: every command is a file of bin/commands that registers itself here.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Command, CommanderError } from "commander";
import { exitCode, explain } from "./supervise/operator-error.ts";

/** What each file of bin/commands exports. An action reports failure by throwing, or sets process.exitCode. */
export type Registration = { register: (program: Command) => void };

const program = new Command("plumbline")
  .description("Evidence-first IT due diligence")
  .showHelpAfterError("(plumbline --help lists the commands)")
  .exitOverride();

const folder = join(import.meta.dirname, "commands");
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith(".ts") || file.endsWith(".test.ts")) continue;
  const { register } = (await import(pathToFileURL(join(folder, file)).href)) as Registration;
  register(program);
}

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed its own text; help and version are no failures.
    process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage;
  } else {
    const { line, code } = explain(error);
    process.stderr.write(`${line}\n`);
    process.exitCode = code;
  }
}
