// Keeps secrets of others (keys of providers) in the database so that the database alone does not give them away.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { secret } from "#db/embedded/secret.ts";
import { env } from "#env.ts";

/** The sealing key lies in DATA_DIR/secrets, apart from the database and its backups. */
const sealingKey = (): Buffer => createHash("sha256").update(secret(env().DATA_DIR, "sealing-key")).digest();

/** AES-256-GCM; every seal of the same text is another. */
export function seal(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return ["v1", nonce, cipher.getAuthTag(), sealed]
    .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
    .join(".");
}

/** Undefined where it was sealed with another key (a restored database without its DATA_DIR) or was changed. */
export function unseal(sealed: string): string | undefined {
  const [version, nonce = "", tag = "", body = ""] = sealed.split(".");
  if (version !== "v1") return undefined;
  const bytes = (part: string) => Buffer.from(part, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", sealingKey(), bytes(nonce)).setAuthTag(bytes(tag));
    return Buffer.concat([decipher.update(bytes(body)), decipher.final()]).toString("utf8");
  } catch {
    // The only thing that fails here is the proof that key and text belong together.
    return undefined;
  }
}
