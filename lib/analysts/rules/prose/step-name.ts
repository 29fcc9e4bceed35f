// Names a step of a roadmap: by what it does, without what it is done for.
import { DANGLING, tidy, wordCount } from "#lib/analysts/rules/prose/names.ts";

const TOGETHER =
  /^\W*(?:continue to )?(?:coordinate|collaborate|work|engage|partner|liaise)(?: closely)? with [^.]{3,90}? (?:to|on|in) (?=\p{Ll})/iu;

/** A step is called what it does, without what it is done for. */
export function stepName(written: string): string {
  // "Coordinate with the agency to develop a playbook" is the playbook's development.
  const text = written.replace(TOGETHER, "").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const short =
    text.split(
      /\s(?:to (?:better|support|ensure|enable|allow|help|assist|share|facilitate)|in order to|by \p{L}+ing|that|which|so that|as required)\b|[,;.](?:\s|$)/u,
    )[0] ?? text;
  const bare = wordCount(short) <= 3 ? text : short;
  const brief =
    wordCount(bare) > 9
      ? ((bare === text
          ? text.split(/[,;]|\.(?:\s|$)/u)[0]
          : short.split(/\s(?:to \p{L}+|for|by|using|through|within)\s/u)[0]) ?? bare)
      : bare;
  const told = wordCount(brief) <= 3 ? bare : brief;
  return tidy(told.split(/\s+/u).slice(0, 10).join(" ")).replace(DANGLING, "").trim();
}
