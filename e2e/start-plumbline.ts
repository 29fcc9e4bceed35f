// Starts the whole product once for all journeys, with the real command, on a folder and a port of its own.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#db/embedded/server.ts";
import { childEnv, overrideEnv, projectRoot } from "#env.ts";

/** The administrator that journeys sign in as. */
export const administrator = { email: "admin@example.com", password: "correct horse battery" };

/** Called by Playwright once before all tests; what it returns is called after them. */
export default async function startPlumbline(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-e2e-"));
  const port = await freePort();
  const child = spawn(process.execPath, [join("bin", "plumbline.mjs"), "start"], {
    cwd: projectRoot,
    env: childEnv({
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: "127.0.0.1",
      DATABASE_URL: undefined,
      APP_DATABASE_URL: undefined,
      PUBLIC_URL: undefined,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
    }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await saysAddress(child.stdout, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  // Journeys read the address from the settings, as the product does.
  overrideEnv({ PUBLIC_URL: `http://127.0.0.1:${port}`, PORT: String(port), DATA_DIR: dataDir });
  return stop;
}

function saysAddress(output: NodeJS.ReadableStream, ended: Promise<void>): Promise<void> {
  return new Promise((done, fail) => {
    let said = "";
    output.on("data", (chunk: Buffer) => {
      said += chunk;
      if (said.includes("Plumbline is running at")) done();
    });
    ended.then(() => fail(new Error(`Plumbline did not start: ${said}`)));
  });
}
