// The thread that recognises text: tesseract.js with its language data from disk, and nothing it could fetch with.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";

const require = createRequire(import.meta.url);
const engine = require("tesseract.js/src/worker-script/index.js") as {
  dispatchHandlers(packet: unknown, send: (reply: unknown) => void): void;
  setAdapter(adapter: Record<string, unknown>): void;
};

/** The engine asks for "<folder>/deu.traineddata.gz"; each language is a package of its own. */
async function languageData(path: string): Promise<Buffer> {
  const language = /([a-z_]+)\.traineddata\.gz$/.exec(path)?.[1];
  if (!language) throw new Error(`No language data is called ${path}.`);
  const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
  // The smaller of the two sets: made for the newer engine alone, and as good for print.
  return readFile(join(folder, "4.0.0_best_int", `${language}.traineddata.gz`));
}

const refuse = (): never => {
  throw new Error("Readers have no network.");
};

engine.setAdapter({
  getCore: require("tesseract.js/src/worker-script/node/getCore.js"),
  gunzip: require("tesseract.js/src/worker-script/node/gunzip.js"),
  readCache: languageData,
  writeCache: refuse,
  deleteCache: refuse,
  checkCache: refuse,
  fetch: refuse,
});
parentPort?.on("message", (packet: unknown) => {
  engine.dispatchHandlers(packet, (reply) => parentPort?.postMessage(reply));
});
