// A whole installation of its own, started as people start it, whose processes can be found and killed.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { appRole, withUser } from "#db/app-role.ts";
import { secret } from "#db/embedded/secret.ts";
import { startEmbedded } from "#db/embedded/start.ts";
import { childEnv, overrideEnv, projectRoot } from "#env.ts";

export type Victim = "web" | "worker" | "database" | "supervisor";

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

export class Installation {
  readonly dataDir = mkdtempSync(join(tmpdir(), "plumbline-durability-"));
  /** Starts that were needed; the first included. */
  starts = 0;
  appUrl = "";
  #port = 0;
  #supervisor: ChildProcess | undefined;
  #output = "";

  /** Starts everything and waits for the address line. Returns the seconds it took. */
  async start(): Promise<number> {
    const began = performance.now();
    this.#port ||= await freePort();
    this.starts += 1;
    this.#output = "";
    overrideEnv({ DATA_DIR: this.dataDir });
    const child = spawn(process.execPath, [join(projectRoot, "bin/plumbline.mjs"), "start"], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "pipe"],
      env: childEnv({
        DATA_DIR: this.dataDir,
        PORT: String(this.#port),
        PLUMBLINE_NO_DEMO: "1",
        ADMIN_EMAIL: "admin@example.com",
        ADMIN_PASSWORD: "durability-check-1",
        NODE_ENV: undefined,
        LOG_LEVEL: "warn",
        DATABASE_URL: undefined,
        APP_DATABASE_URL: undefined,
      }),
    });
    this.#supervisor = child;
    const hear = (chunk: Buffer) => {
      this.#output += chunk.toString();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    while (!this.#output.includes("is running at")) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The start ended: ${this.#output}`);
      if (performance.now() - began > 240_000) throw new Error(`No address after four minutes: ${this.#output}`);
      await pause(50);
    }
    const { ownerUrl } = await startEmbedded({ dataDir: this.dataDir });
    this.appUrl = withUser(ownerUrl, appRole, secret(this.dataDir, "postgres-app", 24));
    return (performance.now() - began) / 1000;
  }

  /** Process ids of web, worker and supervisor, and of the database's first process. */
  pids(): Record<Victim, number | undefined> {
    const rows = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8", maxBuffer: 1 << 26 })
      .split("\n")
      .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
      .flatMap((match) => (match ? [{ pid: Number(match[1]), parent: Number(match[2]), args: match[3] ?? "" }] : []));
    const supervisor = this.#supervisor?.pid;
    const child = (name: string) =>
      rows.find(({ parent, args }) => parent === supervisor && args.includes(`bin/${name}.ts`))?.pid;
    return { web: child("web"), worker: child("worker"), supervisor, database: this.#databasePid() };
  }

  #databasePid(): number | undefined {
    const folder = readdirSync(this.dataDir).find((name) => /^(postgres|pg)/.test(name));
    if (!folder) return undefined;
    try {
      return Number(readFileSync(join(this.dataDir, folder, "postmaster.pid"), "utf8").split("\n")[0]);
    } catch {
      return undefined;
    }
  }

  /** kill -9; a dead supervisor is waited for (its children must end by themselves) and everything is started again. */
  async kill(victim: Victim): Promise<boolean> {
    const pid = this.pids()[victim];
    if (!pid) return false;
    // The database's processes are one group.
    process.kill(victim === "database" ? -pid : pid, "SIGKILL");
    if (victim !== "supervisor") return true;
    for (let waited = 0; this.orphans().length > 0; waited += 100) {
      if (waited > 6_000) throw new Error(`Still alive 6 s after the supervisor's death: ${this.orphans().join(", ")}`);
      await pause(100);
    }
    await this.start();
    return true;
  }

  /** Web or worker processes of this installation whose supervisor is gone. */
  orphans(): string[] {
    const listing = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8", maxBuffer: 1 << 26 }).split(
      "\n",
    );
    return listing.filter((line) => {
      const pid = /^\s*(\d+)\s+1\s+.*bin\/(web|worker)\.ts/.exec(line)?.[1];
      return pid !== undefined && this.#ours(pid);
    });
  }

  #ours(pid: string): boolean {
    try {
      return readFileSync(`/proc/${pid}/environ`, "utf8").includes(`DATA_DIR=${this.dataDir}`);
    } catch {
      return false;
    }
  }

  async stop(): Promise<void> {
    const child = this.#supervisor;
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
    }
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
