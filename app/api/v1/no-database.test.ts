// With the database away every route that needs it says so at once and when to come again.
import { expect, test } from "vitest";
import { overrideEnv } from "#env.ts";
import { POST as facts } from "./deals/[dealId]/runs/[runNumber]/facts/route.ts";
import { GET as deals } from "./deals/route.ts";

test("503 with Retry-After, and no word of where the database is", async () => {
  overrideEnv({ APP_DATABASE_URL: "postgres://nobody:secret@127.0.0.1:1/none" });
  const params = Promise.resolve({ dealId: "3f2b8c1e-0000-4000-8000-000000000000", runNumber: "1" });
  const headers = { authorization: "Bearer plb_any", "content-type": "application/json" };
  const url = "http://localhost/api/v1/deals";
  for (const answer of [
    await deals(new Request(url, { headers }), { params }),
    await facts(new Request(url, { method: "POST", headers, body: '{"items":[{}]}' }), { params }),
  ]) {
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.text()).not.toMatch(/127\.0\.0\.1|secret|postgres/i);
  }
});
