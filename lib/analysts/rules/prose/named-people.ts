// People whose name stands beside their office: on a slide, in a signature, in the form of a project.
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import type { SpecialFact } from "#lib/analysts/rules/prose/written-documents.ts";
import { findProducts } from "#lib/diligence/products.ts";

const OFFICE =
  /\b(?:chief [\p{L} ]{3,30} officer|C[ITSD]O|CISO|officer|director|manager|sponsor|owner|head of \p{L}+|team lead|lead(?:er)?|architect|engineer|administrator|analyst|coordinator|president|consultant|developer|leiter(?:in)?|directeur|responsable)\b/iu;
const HEADS = /\b(?:chief|C[ITSD]O|CISO|director|head of|president|sponsor|leiter|directeur)\b/iu;
const NAME =
  /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)?(?: \p{Lu}\.)?(?: (?:van|von|de|der|den|la|Mc|Mac|O['’])){0,2} \p{Lu}\p{L}+(?:[-’']\p{Lu}?\p{L}+)?$/u;
/** Words that begin with a capital on slides and name nobody. */
const NO_NAME =
  /\b(?:Information|Security|Technology|Projects?|Program(?:me)?|Business|Data|Cloud|Networks?|Executive|Steering|Working|Services?|Systems?|Management|Federal|Policy|Operations|Infrastructure|Development|Customers?|Human|Resources|General|Digital|Technical|Chief|Group|Team|Board|Committee|Office|Department|Support|Design|Architecture|Software|Access|Control|Risk|Audit|Internal|External|Public|Private|Key|Main|New|Next|First|Document|Version|Status|Date|Approved|Prepared|Reviewed|Enterprise|Global|National|Solutions?|Delivery|Quality|Change|Incident|Problem|Release|Asset|Vendor|Contract|Finance|Legal|Marketing|Sales|Product|Application|Applications|Identity|Credential|Shared|Central|Regional|Local|Senior|Junior|Deputy|Acting|Interim|Lead|Manager|Director|Officer|Owner|Sponsor|Engineer|Architect|Analyst)\b/u;
const LONGEST_OFFICE = 9;

/** The office ends with its noun where the line runs on into the next. */
const roleOf = (text: string): string =>
  text.split(/\s+/u).length > 5
    ? (/^.*?\b(?:Manager|Director|Officer|Auditor|Sponsor|Owner|Architect|Engineer|Analyst|Lead|Coordinator|President)\b/u.exec(
        text,
      )?.[0] ?? text)
    : text;
const isName = (text: string): boolean =>
  NAME.test(text) && !NO_NAME.test(text) && !OFFICE.test(text) && findProducts(text).length === 0;
const isOffice = (text: string): boolean =>
  OFFICE.test(text) && text.split(/\s+/u).length <= LONGEST_OFFICE && /^\p{Lu}/u.test(text) && !/[.:;?]$/u.test(text);
const bare = (text: string): string =>
  text
    .replace(/[*_`]+/gu, "")
    .replace(/,.*$/u, "")
    .trim();

/** Two lines that stand together, a name and an office in either order; one fact a person. */
export function namedPeople(passages: readonly Passage[]): SpecialFact[] {
  const facts: SpecialFact[] = [];
  for (let at = 0; at + 1 < passages.length; at++) {
    const [first, second] = [passages[at], passages[at + 1]];
    if (!first || !second || first.page !== second.page || first.kind === "row" || second.kind === "row") continue;
    if (first.pageKind === "sheet" || first.hidden || second.hidden) continue;
    const [above, below] = [bare(first.text), bare(second.text)];
    const name = isName(above) && isOffice(below) ? above : isOffice(above) && isName(below) ? below : undefined;
    if (!name) continue;
    const role = roleOf(name === above ? below : above);
    facts.push({
      passage: first,
      draft: {
        domain: "organization",
        category: HEADS.test(role) ? "leadership" : "staffing",
        item: name,
        status: "documented",
        kind: "actual",
        details: { name, role },
        quote: `${first.text}\n${second.text}`,
        place: first.place,
        confidence: 0.7,
      },
    });
    at++;
  }
  return facts;
}
