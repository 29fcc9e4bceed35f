// Products that are only named: by their maker, as an example, for what they are able to do.
import type { Anchors } from "#lib/analysts/rules/prose/anchors.ts";
import { FOREIGN_STATE } from "#lib/analysts/rules/prose/foreign-anchors.ts";
import type { Passage } from "#lib/analysts/rules/prose/passages.ts";
import { isFirm, type Reading, type Weighed } from "#lib/analysts/rules/prose/weighed.ts";
import { isForeign } from "#lib/diligence/german-french.ts";

const IN_USE =
  /\b(?:we|our|uses?|using|used|utili[sz]es?|runs?|running|(?:is|are|be|was|were) (?:\p{L}+ )?(?:hosted|deployed|stored|logged|replicated|outsourced|encrypted|secured|recorded|written|connected|equipped|operated|rolled out|sent|kept|based|covered|managed|monitored|protected|provided|migrated|replaced|licensed|integrated|enrolled|built|scanned|backed|installed|maintained|kept|reviewed|accessed)|hosted (?:on|in|by|with)|based on|backed by|powered by|built (?:on|with)|via|through|rel(?:y|ies) on|deployed (?:to|in|on)|written in|hosting environment|settings (?:at|in)|corresponding|tenant|contract|subscription|licen[cs]es?|servers?|clusters?|enabled|only|or equivalent|provider|supplier|exists?|stands?|sits|(?:is|are) on (?:an?|the|separate|their|its|two|own))\b/iu;
/** What a product is able to do, wherever it runs. */
const CAPABILITY =
  /^\W*(?:the )?(?:[\p{L}\p{N}.-]+ ){1,3}(?:allows?|enables?|lets|supports?|offers?|uses|provides|caches|handles|normally|can|could|may|does|is (?:a|an|the)|introduced|added|began|will)\b/u;

/** "Harrow Valves uses X", "The Linz site runs on X": a house by its name, before the verb of having. */
const HOUSE =
  /^\W*(?:(?:today|currently|at present|now),? )?((?:the )?\p{Lu}[\p{L}\d&.'’-]*(?: (?:\p{Lu}[\p{L}\d&.'’-]*|of|and|&|plant|site|office|team|group|division|subsidiary|company|department)){0,5}) (?:currently |still |also |mainly |both |all )?(?:uses?|runs?|operates?|works? (?:with|on|in)|relies on|has|have|maintains?|employs?|licen[cs]es|subscribes to|hosts?) /u;

/** Who has the product that the sentence names: a house by its name, or the product's own maker, who only describes it. */
export function whoHas(text: string, { products }: Anchors): "house" | "maker" | undefined {
  const name = HOUSE.exec(text)?.[1];
  if (!name || /^(?:It|This|That|These|They|Each|Every|All|Most|Many|Some|You|We)\b/u.test(name)) return undefined;
  const until = text.indexOf(name) + name.length;
  if (products.some(({ vendor }) => vendor?.startsWith(name))) return "maker";
  return products.some(({ start }) => start > until) && !products.some(({ start }) => start < until)
    ? "house"
    : undefined;
}

const UP_TO = /\b(?:can|could|supports?|allows?|handles?)\b[^.]{0,20}\bup to\b/iu;
/** Roles list their tools and whom they call. */
const GENERIC_LABEL = /^[\W_]*(?:tools?|responsibilit(?:y|ies)|escalation(?: paths?)?|skills?|contacts?)\s*[:：]/iu;

/** "Backup with Commvault", "Sicherung mit Veeam". */
const USED_WITH = /(?<!\p{L})(?:with|via|by|on|mit|über|bei|von|durch|auf|avec|chez|par|sur) (?:the )?$/iu;

/** A product that is only mentioned, or described as its maker would, says nothing of what is in use. */
function isMention({ anchors, nature, isStep }: Reading, { text, kind, leadIn, pageKind }: Passage): boolean {
  if (nature === "assessment") return true;
  if (isStep) return false;
  const who = whoHas(text, anchors);
  if (who) return who === "maker";
  if (CAPABILITY.test(text) || /\bby default in\b/iu.test(text)) return true;
  if (GENERIC_LABEL.test(text)) return true;
  if (anchors.labelled || IN_USE.test(text) || (isForeign(text) && FOREIGN_STATE.test(text))) return false;
  // "AWS WAF:" heads what is said of it.
  if (/[:：]$/u.test(text) && (anchors.products[0]?.start ?? 9) < 4) return text.split(/\s+/u).length > 8;
  if (kind === "list_item" && anchors.products.some(({ start }) => USED_WITH.test(text.slice(0, start)))) return false;
  if (kind === "list_item" && IN_USE.test(leadIn ?? "") && (anchors.products[0]?.start ?? 9) < 4) return false;
  // A short item of a list names what is in use if it begins with it: the rest are tickets and remarks.
  const words = text.split(/\s+/u).length;
  const leads = (anchors.products[0]?.start ?? 9) < 4 && words <= 5;
  return !(leads || (pageKind === "slide" && words <= 8));
}

/** What a product can do at most, whoever runs it. */
export const isCapability = ({ text }: Weighed): boolean => CAPABILITY.test(text) && UP_TO.test(text);

/** Nothing but the name of a product makes it a fact, and nobody says that it is in use. */
export const isOnlyMention = (weighed: Weighed): boolean =>
  weighed.anchors.products.length > 0 &&
  weighed.anchors.measures.length === 0 &&
  weighed.beyondProduct === 0 &&
  !weighed.anchors.missing &&
  !weighed.anchors.responsible &&
  // "Access to production (Vercel, GitHub) is limited to two people" is a rule, whatever it names.
  !(isFirm(weighed) && weighed.anchors.control) &&
  isMention(weighed, weighed.passage);
