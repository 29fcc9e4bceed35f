// plumbline analyze: from a folder of documents to facts, gaps and findings, without a browser.
import { type Command, Option } from "commander";
import type { AnalyzeOptions } from "../analyze.ts";

export function register(program: Command): void {
  program
    .command("analyze")
    .description("add the documents of a folder (or one file) to a deal and analyse them")
    .argument("<folder>", "folder or file with documents of the target")
    .requiredOption("--deal <name>", "name or id of the deal; a new name makes a deal")
    .option("--target <name>", "the company that is looked at; needed for a new deal")
    .option("--buyer <name>", "the company that buys")
    .option("--buyer-dir <folder>", "folder or file with documents of the buyer")
    .addOption(
      new Option("--side <side>", "whose the documents of <folder> are").choices(["target", "buyer"]).default("target"),
    )
    .option("--type <type>", "acquisition, carve_out or divestiture; a new deal without it is an acquisition")
    .option("--full", "look at all documents again, not only at new and changed ones")
    .option("--wait", "wait until the analysis has ended")
    .option("--json <file>", 'write the finished deal as JSON ("-" is the standard output); needs --wait')
    .option("--as <email>", "act as this person instead of as the first administrator")
    .action(async (folder: string, options: AnalyzeOptions) =>
      (await import("../analyze.ts")).analyze(folder, options),
    );
}
