// Under which account the embedded PostgreSQL runs: it refuses root, so root lends it an existing harmless account.
import { readFileSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { EmbeddedError } from "./embedded-error.ts";

/** Numeric user and group of the account that runs the server. */
export type Account = { uid: number; gid: number };

/** The account to switch to, or undefined when we are not root and simply stay who we are. */
export function serviceAccount(): Account | undefined {
  if (process.platform === "win32" || process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = accounts.find((line) => line.startsWith(`${name}:`))?.split(":");
    // macOS writes -2 for nobody; the system call wants it unsigned.
    if (fields) return { uid: Number(fields[2]) >>> 0, gid: Number(fields[3]) >>> 0 };
  }
  throw new EmbeddedError(
    'The embedded PostgreSQL cannot run as root and found no account "postgres" or "nobody"; start as another user or set DATABASE_URL.',
  );
}

/** May `account` enter this folder, coming from the root of the disk? Always true for our own account. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (!account) return true;
  for (let at = folder; ; at = dirname(at)) {
    if (!mayTraverse(statSync(at), account)) return false;
    if (dirname(at) === at) return true;
  }
}

function mayTraverse(stats: Stats, account: Account): boolean {
  if (stats.uid === account.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === account.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}
