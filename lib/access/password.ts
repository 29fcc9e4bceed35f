// Passwords: kept as argon2id, checked in the same time whether the account exists or not.
import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// argon2id (the library's default), 64 MB and six passes: 170 ms measured, and more than 100 ms on a faster machine.
const COST = { memoryCost: 65_536, timeCost: 6, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), COST);

let decoy: Promise<string> | undefined;

/** True when the password fits. Without a hash (no such account) the same work is done for nothing. */
export async function passwordFits(known: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString("hex"));
  const against = known ?? (await decoy);
  await decoy;
  const fits = await verify(against, password.normalize("NFKC"));
  return fits && known !== undefined;
}

// Without signs that look alike, so that it can be read out and typed.
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to hand over once: four groups of five signs, 99 bits. */
export function oneTimePassword(): string {
  const signs: string[] = [];
  while (signs.length < 20) {
    for (const byte of randomBytes(32)) {
      // Bytes beyond the last whole multiple would make the first signs likelier.
      if (byte < SIGNS.length * 8 && signs.length < 20) signs.push(SIGNS.charAt(byte % SIGNS.length));
    }
  }
  return [0, 5, 10, 15].map((at) => signs.slice(at, at + 5).join("")).join("-");
}
