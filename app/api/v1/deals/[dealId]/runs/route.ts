import { dataAnswer } from "#app/_request/answer.ts";
import { dealRoute } from "#app/_request/route.ts";
import { startBody } from "#lib/api/bodies.ts";
import { startFromOutside } from "#lib/api/start.ts";
import { runsView } from "#lib/api/views.ts";

export const GET = dealRoute({ answer: ({ ctx }) => runsView(ctx) });

export const POST = dealRoute({
  body: startBody,
  async answer({ ctx, body }) {
    const run = await startFromOutside(ctx, body);
    const answer = dataAnswer(run, 201);
    answer.headers.set("Location", run.href);
    return answer;
  },
});
