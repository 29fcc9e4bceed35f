// plumbline user add: lets a person in.
import { text } from "node:stream/consumers";
import type { Command } from "commander";

interface AddOptions {
  email: string;
  name: string;
  admin?: boolean;
  passwordStdin?: boolean;
}

export function register(program: Command): void {
  program
    .command("user")
    .description("people who may sign in")
    .command("add")
    .description("let a person in; without a password of its own a one-time password is printed")
    .requiredOption("--email <address>", "address to sign in with")
    .requiredOption("--name <name>", "name as others see it")
    .option("--admin", "may add, disable and reset people")
    .option("--password-stdin", "read the password from the standard input")
    .action(add);
}

async function add({ email, name, admin, passwordStdin }: AddOptions): Promise<void> {
  const [{ withSession }, { operator }, { createPerson }] = await Promise.all([
    import("../supervise/session.ts"),
    import("#lib/cli/acting-person.ts"),
    import("#lib/writes/people/create.ts"),
  ]);
  // The line end belongs to the terminal or to echo, not to the password.
  const password = passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, "") : undefined;
  await withSession(async (db) => {
    const added = await createPerson(await operator(db), { email, name, isAdmin: admin ?? false, password });
    process.stdout.write(`${added.email} may sign in.\n`);
    if (added.oneTimePassword) process.stdout.write(`One-time password (shown once): ${added.oneTimePassword}\n`);
  });
}
