// A name from outside as a path to show and to keep: folders stay, ways out and invisible signs do not. Pure.

const MOST = 400;
// Control signs, and marks that turn the reading direction or cannot be seen.
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** "C:\\x\\..\\y\u202e.pdf" becomes "x/y.pdf". Never empty: a name of nothing becomes "unnamed". */
export function filePath(name: string): string {
  const parts = name
    .replace(/^[a-z]:/i, "")
    .replaceAll("\\", "/")
    .replace(UNSEEN, "")
    .normalize("NFC")
    .split("/")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const path = parts.join("/");
  if (path.length <= MOST) return path || "unnamed";
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(path)?.[0] ?? "";
  return path.slice(0, MOST - ending.length) + ending;
}
