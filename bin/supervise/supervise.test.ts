import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EnvError, parseEnv, projectRoot } from "#env.ts";
import { packagedNode, runsTypeScript } from "../node24.mjs";
import { pauseAfter } from "./child.ts";
import { takeLock } from "./lock.ts";
import { explain, OperatorError } from "./operator-error.ts";
import { assertPortFree } from "./port.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-supervise-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["20.9.0", false],
  ["22.17.1", false],
  ["22.18.0", true],
  ["23.5.0", false],
  ["23.6.0", true],
  ["24.0.0", true],
  ["26.1.0", true],
])("Node %s runs TypeScript: %s", (version, expected) => {
  expect(runsTypeScript(version)).toBe(expected);
});

test("on Linux the packaged Node is found, elsewhere none is looked for", () => {
  expect(packagedNode("darwin", "arm64")).toBeUndefined();
  if (process.platform === "linux") expect(packagedNode()).toMatch(/node-linux-\w+\/bin\/node$/);
});

test("the launcher hands over arguments and the exit code", () => {
  const script = join(folder, "said.ts");
  writeFileSync(
    script,
    "const words: string[] = process.argv.slice(2);\nconsole.log(words.join('+'));\nprocess.exitCode = 7;\n",
  );
  const ran = spawnSync("node", [join(projectRoot, "bin", "with-node.mjs"), script, "a", "b c"], { encoding: "utf8" });
  expect(ran).toMatchObject({ status: 7, stdout: "a+b c\n" });
});

test("a wrong command is a usage error", () => {
  const launcher = join(projectRoot, "bin", "plumbline.mjs");
  expect(spawnSync("node", [launcher, "nonsense"]).status).toBe(2);
  expect(spawnSync("node", [launcher, "--help"]).status).toBe(0);
});

test("a lock is held once, given back, and taken over from the dead", () => {
  const file = join(folder, "lock");
  const release = takeLock(file);
  expect(release).toBeTypeOf("function");
  expect(takeLock(file)).toBe(process.pid);
  (release as () => void)();
  // Our own id with another birth: a process that had our id before us.
  writeFileSync(file, JSON.stringify({ pid: process.pid, since: "1" }));
  const again = process.platform === "linux" ? takeLock(file) : undefined;
  if (again) expect(again).toBeTypeOf("function");
  writeFileSync(file, "torn");
  expect(takeLock(file)).toBeTypeOf("function");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ pid: process.pid });
});

test("a port in use is one clear line", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const { port } = other.address() as { port: number };
  await expect(assertPortFree("127.0.0.1", port)).rejects.toThrow(`Port ${port} is in use`);
  await new Promise((done) => other.close(done));
  await assertPortFree("127.0.0.1", port);
});

test("errors become one line and an exit code", () => {
  expect(explain(new OperatorError("No.", 3))).toEqual({ line: "No.", code: 3 });
  expect(explain(Object.assign(new Error("connect"), { code: "ECONNREFUSED" })).code).toBe(4);
  expect(explain(Object.assign(new Error("auth"), { code: "28P01" })).line).toMatch(/password is wrong/);
  expect(explain(new Error("first\nsecond")).line).toBe("first");
});

test("restarts wait longer each time, at most five seconds", () => {
  expect([1, 2, 3, 9].map(pauseAfter)).toEqual([200, 400, 800, 5_000]);
});

test("one error lists every wrong setting; blank ones count as unset", () => {
  expect(parseEnv({ PORT: "", DATABASE_URL: "" })).toMatchObject({
    PORT: 3000,
    HOST: "127.0.0.1",
    DATABASE_URL: undefined,
  });
  const wrong = () => parseEnv({ PORT: "70000", ADMIN_EMAIL: "x", DATABASE_URL: "mysql://h/d" });
  expect(wrong).toThrow(EnvError);
  expect(wrong).toThrow(/DATABASE_URL.*PORT.*ADMIN_EMAIL/);
});
