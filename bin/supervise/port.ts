// Asks before anything else is started whether our port is free, because that answer should come at once.
import { createServer } from "node:net";
import { OperatorError } from "./operator-error.ts";

/** Throws one clear line when nobody can listen there. */
export async function assertPortFree(host: string, port: number): Promise<void> {
  await new Promise<void>((done, fail) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      fail(new OperatorError(reason(error, host, port), 1, { cause: error })),
    );
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

function reason(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE") return `Port ${port} is in use; set PORT to another, for example PORT=${port + 1}.`;
  if (error.code === "EACCES") return `Port ${port} may not be used by this account; set PORT to one above 1023.`;
  return `Nobody can listen on ${host}:${port} (${error.code}); check HOST and PORT.`;
}
