import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freePort, isAlive } from "#db/embedded/server.ts";
import { childEnv, projectRoot } from "#env.ts";

let dataDir: string;
let port: number;
let plumbline: Started | undefined;

const administrator = { email: "admin@example.com", password: "correct horse battery" };

type Started = { child: ChildProcess; said: () => string; ended: Promise<number | null> };

function launch(variables: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [join("bin", "plumbline.mjs"), "start"], {
    cwd: projectRoot,
    env: childEnv({
      NODE_ENV: undefined,
      DATA_DIR: dataDir,
      PORT: String(port),
      DATABASE_URL: undefined,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      ...variables,
    }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      said += chunk;
    });
  }
  return { child, said: () => said, ended: new Promise((done) => child.once("exit", done)) };
}

async function up(started: Started): Promise<Started> {
  await vi.waitFor(() => expect(started.said()).toContain("Plumbline is running at"), {
    timeout: 240_000,
    interval: 50,
  });
  return started;
}

/** Processes whose parent is this one, with their command; asked of /proc, since a small machine has no ps. */
function childrenOf(pid: number | undefined): { pid: number; command: string }[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1];
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        return Number(parent) === pid ? [{ pid: Number(name), command }] : [];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

const answers = async () => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/there-is-no-such-page`)).status;
  } catch {
    return 0;
  }
};

/** Cookies of the administrator, as a browser would keep them over a restart. */
async function signIn(): Promise<string> {
  const origin = `http://127.0.0.1:${port}`;
  const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map((line) => line.split(";")[0]);
  const first = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { origin, cookie: cookiesOf(first).join("; ") },
    body: new URLSearchParams({ csrfToken, ...administrator, json: "true" }),
  });
  const cookies = cookiesOf(answer);
  if (!cookies.some((one) => one?.includes(".session="))) throw new Error(`The sign-in was refused: ${answer.status}`);
  return cookies.join("; ");
}

/** The demo deal with its documents, as whoever signed in before a restart sees it. */
async function demoSeenBy(cookie: string): Promise<unknown> {
  const ask = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}/api/v1${path}`, { headers: { cookie } })).json();
  const { deals } = (await ask("/deals")) as { deals: { id: string }[] };
  const { id, name, documents } = (await ask(`/deals/${deals[0]?.id}`)) as Record<string, unknown>;
  return { id, name, documents };
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "plumbline-command-"));
  port = await freePort();
  plumbline = await up(launch());
}, 300_000);

afterAll(async () => {
  plumbline?.child.kill("SIGTERM");
  await plumbline?.ended;
  rmSync(dataDir, { recursive: true });
});

test("a second start on the same data, and another on the same port, are refused in one line", async () => {
  const same = launch({ PORT: String(await freePort()) });
  expect(await same.ended).toBe(1);
  expect(same.said()).toMatch(/^Plumbline already runs on .*\n$/);
  const other = mkdtempSync(join(tmpdir(), "plumbline-command-"));
  const taken = launch({ DATA_DIR: other });
  expect(await taken.ended).toBe(1);
  expect(taken.said()).toMatch(/^Port \d+ is in use; .*\n$/);
  rmSync(other, { recursive: true });
});

test("a database that is not there is one line and exit code 4", async () => {
  const other = mkdtempSync(join(tmpdir(), "plumbline-command-"));
  const away = launch({
    DATA_DIR: other,
    PORT: String(await freePort()),
    DATABASE_URL: "postgres://u:p@127.0.0.1:1/d",
  });
  expect(await away.ended).toBe(4);
  expect(away.said()).toMatch(/^The database cannot be reached .*\n$/);
  rmSync(other, { recursive: true });
});

test.runIf(process.platform === "linux")(
  "web comes back when it is killed, and both survive the database's death",
  async () => {
    const supervisor = plumbline?.child.pid;
    const before = childrenOf(supervisor);
    const web = before.find(({ command }) => command.includes("web.ts"));
    process.kill(web?.pid ?? 0, "SIGKILL");
    await expect.poll(answers, { timeout: 60_000 }).toBe(404);
    const after = childrenOf(supervisor);
    expect(after.filter(({ command }) => command.includes("web.ts")).map(({ pid }) => pid)).not.toContain(web?.pid);

    const pidFile = join(dataDir, "postgres-18", "postmaster.pid");
    const server = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
    process.kill(server, "SIGKILL");
    await expect.poll(() => plumbline?.said(), { timeout: 60_000 }).toContain("it is started again");
    await sleep(1_000);
    const survivors = childrenOf(supervisor).map(({ pid }) => pid);
    for (const { pid, command } of after) if (/(web|worker)\.ts/.test(command)) expect(survivors).toContain(pid);
  },
);

test.runIf(process.platform === "linux")(
  "killed with all its children, it starts again in ten seconds with all its data; killed alone, it leaves none",
  async () => {
    // The database was killed a moment ago; until it is back, answers are 503.
    const patience = { timeout: 60_000, interval: 300 };
    const cookie = await vi.waitFor(signIn, patience);
    const before = await vi.waitFor(() => demoSeenBy(cookie), patience);
    expect(before).toMatchObject({ name: expect.stringContaining("(demo)"), documents: expect.any(Number) });
    const orphans = childrenOf(plumbline?.child.pid).filter(({ command }) => /(web|worker)\.ts/.test(command));
    expect(orphans).toHaveLength(2);
    plumbline?.child.kill("SIGKILL");
    await expect.poll(() => orphans.filter(({ pid }) => isAlive(pid)), { timeout: 20_000 }).toEqual([]);

    plumbline = await up(launch());
    for (const { pid } of childrenOf(plumbline.child.pid)) process.kill(pid, "SIGKILL");
    plumbline.child.kill("SIGKILL");
    await plumbline.ended;
    plumbline = await up(launch());
    expect(await demoSeenBy(cookie)).toEqual(before);
  },
);

test("told to stop, it ends everything and gives the folder back", async () => {
  const pidFile = join(dataDir, "postgres-18", "postmaster.pid");
  const server = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  plumbline?.child.kill("SIGINT");
  expect(await plumbline?.ended).toBe(0);
  expect(isAlive(server)).toBe(false);
  expect(await answers()).toBe(0);
  expect(readdirSync(dataDir)).not.toContain("start.lock");
});
