import { expect, test } from "vitest";
import { hashPassword, oneTimePassword, passwordFits } from "./password.ts";
import { passwordProblem } from "./password-rules.ts";

test.each([
  "short",
  "elevensigns",
  "password1234",
  "Password12345!",
  "P@ssw0rd2026!!",
  "passwordpassword",
  "123456789012",
  "111111111111",
  "aaaaaaaaaaaa",
  "abcabcabcabc",
  "abcdefghijkl",
  "qwertyuiop123",
  "qwertzuiopasdf",
  "administrator1",
  "Welcome2026!!",
  "letmeinletmein",
  "Sommer2026Sommer",
  "changeme123456",
  "iloveyou123456",
  "trustno1trustno1",
  "Plumbline2026!",
  "0987654321098",
  "a".repeat(129),
])("refuses %s", (password) => {
  expect(passwordProblem(password)).toBeDefined();
});

test.each([
  "correct horse battery",
  "a long walk by the river",
  "tR7!kd92Lq#x",
  "Grüße aus der Küche 5",
  "🦜🦜 parrots over Lisbon",
  "x7f-93k-mmq-2zv",
  `${"pass ".repeat(10)}over the mountain pass`,
  "the tax office smells of paper",
])("accepts %s", (password) => {
  expect(passwordProblem(password)).toBeUndefined();
});

test("refuses what is made of the person's own name or address", () => {
  expect(passwordProblem("mariasklodowska1", ["maria@example.com", "Maria Sklodowska"])).toMatch(/name/);
});

test("one-time passwords pass their own rules and differ", async () => {
  const [one, two] = [oneTimePassword(), oneTimePassword()];
  expect(one).not.toBe(two);
  expect(one).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  expect(passwordProblem(one)).toBeUndefined();
});

test("a hash costs at least 100 ms, fits only its password, and nothing fits no account", async () => {
  const started = performance.now();
  const hash = await hashPassword("a long walk by the river");
  expect(performance.now() - started).toBeGreaterThan(100);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=6/);
  expect(await passwordFits(hash, "a long walk by the river")).toBe(true);
  expect(await passwordFits(hash, "a long walk by the lake")).toBe(false);
  expect(await passwordFits(undefined, "a long walk by the river")).toBe(false);
});
