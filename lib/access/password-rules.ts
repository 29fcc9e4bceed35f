// Which passwords are accepted: long ones that are not on everybody's list. Pure.
import { z } from "zod";

export const LEAST = 12;
export const MOST = 128;

// What people build passwords from; a password that is one of these with digits, signs or repetition around it is refused.
const COMMON = new Set(
  `password passwort passw kennwort geheim secret letmein welcome willkommen admin administrator root superuser login
  master changeme change qwerty qwertyuiop qwertz qwertzuiop azerty asdf asdfgh asdfghjkl zxcvbnm yxcvbnm qazwsx
  qazwsxedc abc abcd abcdef abcdefghijkl iloveyou loveyou love monkey dragon sunshine princess football baseball
  basketball superman batman starwars pokemon shadow michael jordan hunter trustno whatever freedom computer internet
  summer winter spring autumn fall sommer herbst fruehling january february march april june july august september
  october november december monday tuesday wednesday thursday friday saturday sunday company firma default guest user
  test testing demo hello hallo google microsoft windows apple samsung server database temp temporary access security
  passphrase mypassword newpassword oldpassword mein meinpasswort passwordpassword adminadmin welcomewelcome
  diligence duediligence plumbline deal dealroom dataroom`.split(/\s+/),
);
const LOOKALIKES: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
const ROWS = [
  "0123456789".repeat(4),
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
];

/** The shortest piece that the text repeats: "abcabc" -> "abc". */
function unit(text: string): string {
  for (let size = 1; size <= text.length / 2; size++) {
    if (
      text ===
      text
        .slice(0, size)
        .repeat(Math.ceil(text.length / size))
        .slice(0, text.length)
    )
      return text.slice(0, size);
  }
  return text;
}

const isRow = (text: string): boolean =>
  ROWS.some((row) => row.includes(text) || [...row].reverse().join("").includes(text));

function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  const plain = [...lower].map((sign) => LOOKALIKES[sign] ?? sign).join("");
  return [lower, plain].some((text) => {
    const words = text.split(/[^a-z]+/).filter((word) => word.length > 2);
    const letters = words.join("");
    if (letters.length < 4) return new Set(text).size < 6 || isRow(unit(text));
    return isRow(letters) || unit(text).length < 4 || words.every((word) => COMMON.has(unit(word)) || isRow(word));
  });
}

/**
 * What is wrong with a password, in words, or undefined.
 * @param about words that must not be most of it: address and name of the person
 */
export function passwordProblem(password: string, about: readonly string[] = []): string | undefined {
  const length = [...password].length;
  if (length < LEAST) return `must have at least ${LEAST} characters`;
  if (length > MOST) return `must have at most ${MOST} characters`;
  if (isCommon(password)) return "is on the list of common passwords; choose another";
  const lower = password.toLowerCase();
  const own = about.flatMap((text) => [text, ...text.split(/[@.\s_-]+/)]).filter((text) => text.length > 3);
  if (own.some((text) => lower.includes(text.toLowerCase()) && length - text.length < 8))
    return "must not be made of your name or address";
  return undefined;
}

export const newPassword = z.string("is missing").superRefine((password, issue) => {
  const problem = passwordProblem(password);
  if (problem) issue.addIssue({ code: "custom", message: problem });
});
