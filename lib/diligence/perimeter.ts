// Reads from the words whether a thing comes with the deal, and who provides it today.
import type { Perimeter, Provider } from "#db/vocabulary.ts";

export interface PerimeterReading {
  perimeter?: Perimeter;
  providedBy?: Provider;
}

const PARENT =
  "(?:(?:the |our |its |current )?(?:parent(?: company)?|seller|holding(?: company)?|corporate (?:IT|headquarters|parent)|group(?: IT| headquarters| holding)?|head office))";
const DOES =
  "(?:provided|operated|hosted|run|managed|supplied|owned|held|administered|delivered|maintained|paid|supported|licensed|contracted|controlled)";

const UNDECIDED =
  /\b(?:perimeter|transfer|ownership|separation|transaction scope|allocation)\b[^.]{0,60}\b(?:unclear|open|to be (?:decided|agreed|determined|confirmed|clarified)|not (?:yet )?(?:decided|agreed|determined|clear)|TBD|TBC)\b|\b(?:unclear|undecided|not (?:yet )?(?:decided|agreed))\b[^.]{0,40}\b(?:transfers?|perimeter|belongs?)\b/iu;
const STAYS = new RegExp(
  `\\b(?:remains?|stays?|retained|will remain|will stay)\\s+(?:with|by|at|in)\\s+${PARENT}|\\bexcluded from the (?:transaction|deal|perimeter|scope of the)|\\b(?:out of|outside the|not (?:in|part of) the) (?:transaction )?perimeter\\b|\\b(?:will|does|do|shall) not transfer\\b|\\bnot (?:be )?transferred\\b|\\bnot transferring\\b`,
  "iu",
);
const SHARED = new RegExp(
  `\\bshared (?:with|by|between|across|among|services?|instance|tenant|domain|forest|platform|infrastructure|contract)|\\bjointly used\\b|\\bcommon (?:instance|tenant|forest)\\b|\\bused (?:jointly|together) (?:by|with)\\b|\\b${PARENT}['’]s? (?:tenant|instance|forest|domain|data ?cent(?:er|re))|\\bTSA\\b|\\btransition(?:al)? services?\\b`,
  "iu",
);
const TRANSFERS =
  /\b(?:transfers?|moves?|goes|passes)\s+(?:with|to)\s+(?:the\s+)?(?:target|buyer|purchaser|newco|business|new owner|company)|\b(?:included in|in|within|part of) the (?:transaction )?perimeter\b|\bwill (?:transfer|be transferred)\b|\btransferred (?:to|with) (?:the )?(?:buyer|newco|purchaser|business)/iu;

const BY_PARENT = new RegExp(
  `\\b${DOES}\\s+(?:centrally\\s+)?(?:by|from|through|at)\\s+${PARENT}(?!\\p{L})|\\b${PARENT}(?:['’]s)?\\s+(?:provides|operates|hosts|runs|manages|owns|holds|administers|pays|tenant|instance|forest|data ?cent|agreement|contract|enterprise agreement)|\\b(?:contract|agreement|licen[cs]es?) (?:is |are )?(?:held|signed|concluded) by ${PARENT}|\\bgroup-wide (?:contract|agreement|licen[cs]e)`,
  "iu",
);
const BY_THIRD = new RegExp(
  `\\boutsourc(?:ed|ing)\\b|\\bmanaged service provider\\b|\\bMSP\\b|\\b${DOES}\\s+by\\s+(?:an? )?(?:external|third[- ]part|service provider|vendor|supplier|contractor|partner)|\\bco-?location (?:provider|contract|facility)`,
  "iu",
);
/** The same with a named company: capitals are part of the meaning here. */
const BY_NAMED = new RegExp(
  `\\b${DOES}\\s+by\\s+(?!the\\b|our\\b|IT\\b|Group\\b|Corporate\\b|Parent\\b|Holding\\b|CEO|CIO|CFO|CISO|CTO)\\p{Lu}[\\p{L}&.-]+`,
  "u",
);
const BY_TARGET =
  /\b(?:in-house|internally (?:operated|hosted|managed|run|developed)|(?:operated|hosted|managed|run|maintained|developed|supported) (?:internally|in-house|by (?:our|the) (?:own|internal|local))|own (?:data ?cent(?:er|re)|server room|IT team|tenant))\b/iu;

/** What a sentence says about perimeter and provider; silence leaves both out. */
export function readPerimeter(text: string): PerimeterReading {
  const reading: PerimeterReading = {};
  if (UNDECIDED.test(text)) reading.perimeter = "unclear";
  else if (STAYS.test(text)) reading.perimeter = "stays";
  else if (SHARED.test(text)) reading.perimeter = "shared";
  else if (TRANSFERS.test(text)) reading.perimeter = "transfers";
  if (BY_PARENT.test(text)) reading.providedBy = "parent";
  else if (BY_THIRD.test(text) || BY_NAMED.test(text)) reading.providedBy = "third_party";
  else if (BY_TARGET.test(text)) reading.providedBy = "target";
  return reading;
}
