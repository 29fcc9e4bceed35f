// Web servers for the benchmark: the product's own and the minimal page, each a process of its own as people run them.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "#db/embedded/server.ts";
import { childEnv, projectRoot } from "#env.ts";

export interface WebServer {
  address: string;
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";

/** Starts `script` (a path below the project) on a free port; it must send "ready" to its parent. */
export async function startServer(script: string, variables: Record<string, string>): Promise<WebServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(projectRoot, script)], {
    cwd: projectRoot,
    env: childEnv({
      DATABASE_URL: undefined,
      PUBLIC_URL: undefined,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      HOST,
      PORT: String(port),
      ...variables,
    }),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  await Promise.race([
    isReady(child),
    ended.then(() => Promise.reject(new Error(`${script} ended before it was ready`))),
  ]);
  return {
    address: `http://${HOST}:${port}`,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

async function isReady(child: ChildProcess): Promise<void> {
  for (;;) {
    const [message] = await once(child, "message");
    if (message === "ready") return;
  }
}

/** The text of an answer, read to its end on a kept connection; throws where it is not the one that is measured. */
export async function fetchText(address: string, expected: string, init?: RequestInit): Promise<string> {
  const answer = await fetch(address, { ...init, redirect: "manual" });
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes(expected))
    throw new Error(`${address} answered ${answer.status} without "${expected}": ${text.slice(0, 300)}`);
  return text;
}
