// Serves the minimal page in the way of bin/web.ts: one server of our own, ready when it says so.
import { createServer } from "node:http";
import next from "next";
import { env } from "#env.ts";

const { HOST: hostname, PORT: port } = env();
const httpServer = createServer({ keepAliveTimeout: 65_000 });
const app = next({ dev: false, dir: import.meta.dirname, hostname, port, httpServer });
await app.prepare();
const handle = app.getRequestHandler();
httpServer.on("request", (request, response) => void handle(request, response));
httpServer.listen(port, hostname, () => process.send?.("ready"));
process.on("disconnect", () => process.exit());
