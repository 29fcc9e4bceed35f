// A worker that is killed around a paid call: the run ends all the same, nothing is paid twice, and the budget holds.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { childEnv, env, projectRoot } from "#env.ts";
import { rows } from "#lib/api/sample-deal.ts";
import { watchRun } from "#lib/cli/watch-run.ts";
import { startRun } from "#lib/writes/runs/start.ts";
import { modelStepOf, type SampleRoom, sampleRoom } from "./sample-room.ts";

let room: SampleRoom;
beforeAll(async () => {
  room = await sampleRoom(inject("postgresFolder"), (passages) =>
    passages.flatMap(({ id, text }) =>
      text.includes("hums")
        ? [
            {
              ...{ passage: id, quote: text, item: "cabinet", category: "infrastructure.ot", status: "documented" },
              ...{ kind: "actual", perimeter: null, providedBy: null, details: [], confidence: 0.5 },
            },
          ]
        : [],
    ),
  );
});
afterAll(() => room?.drop());

/** A worker of its own process that ends at this place as if it had lost its power. */
const dyingWorker = (place: string) =>
  new Promise<NodeJS.Signals | null>((done) => {
    const child = spawn(process.execPath, [join(projectRoot, "bin", "worker.ts")], {
      cwd: projectRoot,
      env: childEnv({
        APP_DATABASE_URL: room.appUrl,
        DATABASE_URL: room.ownerUrl,
        DATA_DIR: env().DATA_DIR,
        CRASH_AT: place,
      }),
      stdio: "ignore",
    });
    child.once("exit", (_code, signal) => done(signal));
  });

test.each([
  // Nothing had gone out yet, but who could know: the reservation counts in full.
  ["model-reserved", { calls: 1, lost: 1 }],
  // The answer was on its way back: it is asked for again, and the lost one counts in full.
  ["model-asked", { calls: 2, lost: 1 }],
  // Stored and not used yet: the next worker uses it.
  ["model-settled", { calls: 1, lost: 0 }],
])("killed at %s", async (place, { calls, lost }) => {
  room.standIn.calls.length = 0;
  const ctx = await room.dealWith({ "plant.md": `# Plant\n\nThe cabinet of ${place} hums beside the press.\n` }, 0.5);
  const { id } = await startRun(ctx, { type: "full" });
  expect(await dyingWorker(place)).toBe("SIGKILL");
  await room.work();
  const { run } = await watchRun(ctx, id, { onProgress: () => undefined, onNoWorker: () => undefined });
  await room.rest();
  expect(run.status).toBe("completed");
  expect(await modelStepOf(ctx, id)).toMatchObject({ status: "completed", counts: { facts: 1 } });
  expect(room.standIn.calls).toHaveLength(calls);
  const made = await rows(ctx, "SELECT status, cost::int, reserved::int FROM model_calls");
  expect(made.filter(({ status }) => status === "answered")).toHaveLength(1);
  expect(made.filter(({ status, cost, reserved }) => status === "lost" && cost === reserved)).toHaveLength(lost);
  expect(made).toHaveLength(1 + lost);
  expect(made.reduce((sum, { cost }) => sum + Number(cost), 0)).toBeLessThanOrEqual(500_000);
  expect(await rows(ctx, "SELECT id FROM statements WHERE origin = 'model'")).toHaveLength(1);
});
