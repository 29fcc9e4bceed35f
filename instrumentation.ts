// What the web process tells the log about a request that failed; the person sees only a reference number.
import type { Instrumentation } from "next";

/** Called by Next.js for every error that left a page, route or action. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import("#lib/log.ts");
  // Paths carry ids only; query strings may carry what people searched for.
  const path = request.path.split("?")[0];
  log.error({ err: error, method: request.method, path, route: context.routePath }, "request failed");
};
