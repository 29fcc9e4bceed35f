import { personRoute } from "#app/_request/route.ts";
import { pageQuery } from "#lib/api/bodies.ts";
import { dealsView } from "#lib/api/views.ts";

export const GET = personRoute({
  query: pageQuery,
  answer: ({ person, query }) => dealsView(person, query),
});
