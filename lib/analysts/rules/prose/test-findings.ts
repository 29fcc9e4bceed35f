// Findings of a test that stand as titles, list items or entries of a scanner, each with its severity.
import type { Details } from "#lib/analysts/analyst.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import type { SpecialFact } from "#lib/analysts/rules/prose/written-documents.ts";

const SEVERITY = "critical|high|medium|moderate|low|info(?:rmational)?|none";
/** "IVP-06-001 WP2: Query parameters unsanitised (Low)". */
const TITLED = new RegExp(
  `^\\W*([A-Z]{1,6}(?:-[A-Z0-9]{1,6}){0,2}-\\d{1,4})\\b[:\\s–-]*(?:WP\\d+(?:[-–/]\\d+)?\\s*:?\\s*)?(\\S.{4,140}?)\\s*\\((${SEVERITY})\\)\\W*$`,
  "iu",
);
/** "Cross-site scripting – Medium – Owing to insufficient escaping …". */
const LISTED = new RegExp(`^[\\s—–•*-]*(\\p{Lu}[^–—:]{4,90}?)\\s[–—-]\\s(${SEVERITY})(?:\\s[–—-]\\s|\\W*$)`, "iu");
/** "CVE-2014-0114" above "Severity: High, CVSS score: 7.5". */
const CVE = /^\W*(CVE-\d{4}-\d{4,7})\b/u;
const RATED = /\bseverity\s*[:：]\s*(critical|high|medium|low)\b/iu;
const SCORE = /\bCVSS(?:v?\d(?:\.\d)?)?(?: base)?(?: score)?\s*[:：]\s*(\d{1,2}(?:\.\d)?)/iu;

const SHORT = 6;
const words = (text: string): number => text.split(/\s+/u).length;

/** One fact a finding, in reading order. */
export function testFindings(passages: readonly Passage[]): SpecialFact[] {
  const facts: SpecialFact[] = [];
  for (const [at, passage] of passages.entries()) {
    const [, id, title, severity] = TITLED.exec(passage.text) ?? [];
    if (title && severity) facts.push(finding(passage, passage.text, title, { id: id ?? "", severity }));
    const [, name, degree] = (passage.kind === "list_item" && LISTED.exec(passage.text)) || [];
    if (name && degree) facts.push(finding(passage, passage.text, name, { severity: degree }));
    const next = passages[at + 1];
    const entry = words(passage.text) <= SHORT ? CVE.exec(passage.text)?.[1] : undefined;
    if (!entry || !next || next.page !== passage.page) continue;
    const rated = RATED.exec(next.text)?.[1];
    const score = SCORE.exec(next.text)?.[1];
    if (!rated && !score) continue;
    const of = passage.headings.find((heading) => /\.(?:jar|dll|whl|js|gem|tgz|exe)\b/iu.test(heading));
    facts.push(
      finding(passage, `${passage.text}\n${next.text}`, entry, {
        ...(rated ? { severity: rated } : {}),
        ...(score ? { cvss: Number(score) } : {}),
        ...(of ? { component: of } : {}),
      }),
    );
  }
  return facts;
}

function finding(passage: Passage, quote: string, item: string, details: Details): SpecialFact {
  const severity: Details = typeof details.severity === "string" ? { severity: details.severity.toLowerCase() } : {};
  return {
    passage,
    draft: {
      domain: "cybersecurity",
      category: "vulnerability",
      item: item.trim(),
      status: "documented",
      kind: "actual",
      details: { ...details, ...severity },
      quote,
      place: passage.place,
      confidence: 0.85,
    },
  };
}
