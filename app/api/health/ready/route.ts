import { dataAnswer } from "#app/_request/answer.ts";
import { publicRoute } from "#app/_request/route.ts";
import { readiness } from "#lib/setup/readiness.ts";

/** Whether work can be done: database, migrations, worker. 503 with words while something is missing. */
export const GET = publicRoute({
  async answer() {
    const { ready, ...checks } = await readiness();
    const answer = dataAnswer({ status: ready ? "ready" : "not ready", ...checks }, ready ? 200 : 503);
    if (!ready) answer.headers.set("Retry-After", "5");
    return answer;
  },
});
