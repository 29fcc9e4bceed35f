// The web process: Next.js behind a server of our own, so that slow clients are cut off and a stop is graceful.
import { createServer, type Server } from "node:http";
import compression from "compression";
import next from "next";
import { assertDriverGuarded } from "#db/postgres-guard.ts";
import { env, projectRoot } from "#env.ts";
import { admit } from "./supervise/admit.ts";
import { endWithParent, reportReady } from "./supervise/as-child.ts";
import { whenMigrated } from "./supervise/migrated.ts";
import { tellAndFail } from "./supervise/operator-error.ts";

const { HOST, PORT, NODE_ENV, APP_DATABASE_URL, DATABASE_URL } = env();

const server: Server = createServer({
  // Headers within 20 s; 100 MB over a slow line may take ten minutes.
  headersTimeout: 20_000,
  requestTimeout: 600_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
});
endWithParent(close);

try {
  assertDriverGuarded();
  await whenMigrated(APP_DATABASE_URL ?? DATABASE_URL ?? "");
} catch (error) {
  tellAndFail(error);
  process.exit();
}
const app = next({ dev: NODE_ENV === "development", dir: projectRoot, hostname: HOST, port: PORT, httpServer: server });
await app.prepare();
const handle = app.getRequestHandler();
// The quickest level: a page is a few per cent larger on the wire than at the usual one, and made in half the time.
const compress = compression({ level: 1 });
server.on("request", (request, response) => {
  if (!admit(request, response)) return;
  compress(request as never, response as never, () => undefined);
  handle(request, response).catch((error: unknown) => {
    process.stderr.write(`A request failed: ${error instanceof Error ? error.message : String(error)}\n`);
    if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain" });
    response.end("Something went wrong.\n");
  });
});
server.on("error", (error: NodeJS.ErrnoException) => {
  process.stderr.write(
    error.code === "EADDRINUSE" ? `Port ${PORT} of ${HOST} is in use; set PORT to another.\n` : `${error.message}\n`,
  );
  process.exit(1);
});
server.listen(PORT, HOST, reportReady);

/** Takes no new connections, lets answers in progress finish, then drops what is left. */
async function close(): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  const drop = setTimeout(() => server.closeAllConnections(), 8_000);
  await closed;
  clearTimeout(drop);
}
