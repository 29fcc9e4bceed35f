// Named places where a test may kill the process, to prove that nothing is lost there.
import { env } from "#env.ts";

/** Ends this process as SIGKILL would when CRASH_AT names this place; otherwise does nothing. */
export function crashPoint(name: string): void {
  if (env().CRASH_AT === name) process.kill(process.pid, "SIGKILL");
}
