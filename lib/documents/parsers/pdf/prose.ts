// Joins the lines of a passage to running text, and undoes the hyphens that only the line end asked for.

/** First parts of compounds that keep their hyphen even where the line ends. */
const keepsHyphen =
  /(?:^|[\s(])(?:self|non|multi|cross|well|third|high|low|long|short|real|end|co|post|pre|anti|e|on|off|up|in|out|read|role|state|risk|cloud|year|day|month|hour|user|system|case|step|by|of|to|and)-$/i;

/** "infor-" + "mation" gives "information"; "third-" + "party" keeps its hyphen; all else is joined by a blank. */
export function joinLines(lines: string[]): string {
  let text = "";
  for (const line of lines) {
    const next = line.trim();
    if (next === "") continue;
    if (text === "") text = next;
    else if (text.endsWith("\u00ad")) text = text.slice(0, -1) + next;
    else if (/\p{L}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next))
      text = keepsHyphen.test(text) || /-\p{L}+-$/u.test(text) ? text + next : text.slice(0, -1) + next;
    else if (/\p{L}[-\u2010]$/u.test(text) && /^\p{Lu}/u.test(next)) text += next;
    else if (/[\w]\/$/.test(text) && /^\S{6,}/.test(next) && /https?:\S*$|www\.\S*$/.test(text)) text += next;
    else if (unspaced.test(text.slice(-1)) && unspaced.test(next.slice(0, 1))) text += next;
    else text += ` ${next}`;
  }
  return text.replaceAll("\u00ad", "").replace(/ {2,}/g, " ");
}

/** Scripts that write no blanks between words. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u3000-\u303f]/;
