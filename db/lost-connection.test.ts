import { EventEmitter, once } from "node:events";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

// What the driver does when its connection goes at the worst moment; patches/ holds what it needs for that.
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresFolder"));
  const sql = postgres(database.ownerUrl, { max: 1 });
  await sql`create table noted (word text)`;
  await sql.end();
});
afterAll(() => database?.drop());

/** A pool of one connection whose socket can be cut at a chosen moment. */
function pool({ fetchTypes = false } = {}) {
  const { hostname, port } = new URL(database.ownerUrl);
  let socket = new net.Socket();
  const sockets: net.Socket[] = [];
  const open = async () => {
    socket = net.connect(Number(port), hostname);
    sockets.push(socket);
    await new Promise((done, failed) => socket.once("connect", done).once("error", failed));
    return socket;
  };
  const sql = postgres(database.ownerUrl, {
    max: 1,
    connect_timeout: 2,
    backoff: () => 0.05,
    fetch_types: fetchTypes,
    onnotice: () => {},
    ...{ socket: open },
  });
  onTestFinished(async () => {
    for (const each of sockets) each.destroy();
    await sql.end({ timeout: 1 });
  });
  return { sql, cut: (reason?: Error) => socket.destroy(reason), sockets };
}

const closed = { code: "CONNECTION_CLOSED" };
const within = <T>(milliseconds: number, work: Promise<T>): Promise<T | "still waiting"> =>
  Promise.race([work, sleep(milliseconds, "still waiting" as const)]);

test("a transaction that lost its connection writes nothing more, not even into the transaction that came after", async () => {
  const { sql, cut } = pool();
  const gate = new EventEmitter();
  const begun = once(gate, "begun");
  const goOn = once(gate, "goOn");
  let late: Promise<unknown> | undefined;
  const first = sql.begin(async (tx) => {
    await tx`select 1`;
    gate.emit("begun");
    await goOn;
    late = within(2_000, Promise.resolve(tx`insert into noted values ('late')`)).catch((error) => error);
    await late;
  });
  await begun;
  cut();
  await expect(first).rejects.toMatchObject(closed);

  await sql.begin(async (tx) => {
    await tx`insert into noted values ('second')`;
    gate.emit("goOn");
    await sleep(100);
    await tx`select 1`;
  });
  expect(await late).toMatchObject(closed);
  expect(await sql`select word from noted`).toEqual([{ word: "second" }]);
});

test("statements that wait inside a transaction are refused when its connection goes", async () => {
  const { sql, cut } = pool();
  const outcomes: Promise<unknown>[] = [];
  const work = sql.begin(async (tx) => {
    await tx`select 1`;
    for (let n = 0; n < 5; n += 1) {
      const statement = Promise.resolve(tx`select pg_sleep(${n + 5})`);
      outcomes.push(within(3_000, statement).catch((error) => error));
    }
    setTimeout(() => cut(), 50);
    await Promise.all(outcomes);
  });
  await expect(work).rejects.toMatchObject(closed);
  for (const outcome of await Promise.all(outcomes)) expect(outcome).toMatchObject(closed);
});

test("a pool ends at once after a lost connection", async () => {
  const { sql, cut } = pool();
  const waiting = Promise.resolve(sql`select pg_sleep(20)`).catch((error) => error);
  await sleep(100);
  cut(new Error("read ECONNRESET"));
  await expect(waiting).resolves.toBeInstanceOf(Error);
  expect(await within(3_000, sql.end())).not.toBe("still waiting");
});

test("a connection that goes before its words were sent is replaced by one that works", async () => {
  const { sql, cut } = pool();
  await sql`select 1`;
  const unsent = Promise.resolve(sql`select 2`.execute()).catch((error) => error);
  // The driver sends in the next turn of the loop; the socket goes before that.
  for (let turn = 0; turn < 10; turn += 1) await null;
  cut();
  expect(await within(3_000, unsent)).toMatchObject(closed);
  expect(await within(3_000, Promise.resolve(sql`select 3 as n`))).toEqual([{ n: 3 }]);
});

test("what the old server said last is not the answer to the first question to the new one", async () => {
  const { sql, sockets } = pool();
  const [{ pid } = { pid: 0 }] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const admin = postgres(database.ownerUrl, { max: 1 });
  const asleep = Promise.resolve(sql`select pg_sleep(20)`).catch((error) => error);
  await sleep(100);
  await admin`select pg_terminate_backend(${pid})`;
  await admin.end();
  expect(await asleep).toBeInstanceOf(Error);
  expect(await sql`select 4 as n`).toEqual([{ n: 4 }]);
  expect(sockets).toHaveLength(2);
});

test("a connection that goes while it is being made harms nobody", async () => {
  const lost: unknown[] = [];
  const hear = (error: unknown) => lost.push(error);
  process.on("unhandledRejection", hear);
  onTestFinished(() => void process.off("unhandledRejection", hear));
  const { sql, sockets } = pool({ fetchTypes: true });
  const asked = Promise.resolve(sql`select 5 as n`).catch((error) => error);
  while (!sockets[0]?.writable) await sleep(0);
  const first = sockets[0];
  const write = first.write.bind(first);
  first.write = ((words: Buffer, ...rest: []) => {
    if (words.includes("pg_catalog.pg_type")) setImmediate(() => first.destroy(new Error("read ECONNRESET")));
    return write(words, ...rest);
  }) as typeof first.write;
  await within(3_000, asked);
  expect(first.destroyed).toBe(true);
  expect(await within(3_000, Promise.resolve(sql`select 6 as n`))).toEqual([{ n: 6 }]);
  expect(lost).toEqual([]);
});
