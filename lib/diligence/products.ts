// Finds the software, hardware and service products that a text names.
import type { Category, Domain } from "#db/vocabulary.ts";
import { type Product, VENDOR_NAMES } from "#lib/diligence/products/catalogue.ts";
import { type NamePattern, patternsFor, type Token, tokensOf } from "#lib/diligence/products/index-words.ts";
import { versionAfter, versionIn } from "#lib/diligence/products/version.ts";

export interface ProductMention {
  /** Name in the product list; the text's own spelling is between `start` and `end`. */
  product: string;
  vendor?: string;
  alias: string;
  start: number;
  end: number;
  version?: string;
  /** Kind of product in the list ("hypervisor"). */
  category: string;
  /** Default domain and category of a fact about it: a starting point, no verdict. */
  domain?: Domain;
  factCategory?: Category;
  /** The name is an ordinary word or short form and was accepted by its context. */
  ambiguous: boolean;
}

const USAGE =
  /\b(?:runs? on|running|hosted|hosting|uses?|using|used|migrat\w+|deploy\w*|install\w*|licen[cs]\w*|version|upgrade\w*|servers?|databases?|clusters?|software|systems?|applications?|platforms?|tenant|subscriptions?|instances?|integrat\w+|virtual|backup|firewalls?|endpoints?|cloud|tools?|vendor|supplier|patch\w*|administered|operat\w+|support\w*|module|erp|crm|saas|workloads?|infrastructure|laptops?|workstations?|desktops?|LTS|devices?)\b/giu;

/** The word is the object or the subject of use: "runs on X", "X is used". */
const USED_BEFORE =
  /\b(?:uses?|using|used|runs?|running|hosted (?:on|in|by|with)|deployed (?:on|in|via)|migrat\w+ (?:to|from)|managed (?:by|in|via|with)|built (?:on|in|with)|stored in|based on|integrated with|installed|backed up (?:by|with)|monitored (?:by|with|in)|replaced by|licen[cs]es? (?:of|for))\s+(?:the\s+|an?\s+)?$/iu;
const USED_AFTER =
  /^\s+(?:is|are|was) (?:used|hosted|running|installed|deployed|operated|licensed|managed)\b|^\s+(?:runs|servers?|databases?|clusters?|instances?|licen[cs]es|software|tenant|subscriptions?)\b/iu;
/** Ordinary words elsewhere, hardly so beside words of IT; names with an inner capital never are. */
const UNMISTAKABLE =
  /\p{Ll}\p{Lu}|^(?:Ubuntu|Redis|Kafka|Tomcat|Debian|Drupal|Android|Jenkins|Hadoop|Elasticsearch|Confluence|Firefox|Python|Django|Apache|Azure|Java|Kotlin|Perl|Ruby|Terraform|Nagios|Asterisk|Samba|Cassandra|Memcached|Prometheus|Angular|Heroku|Outlook|Excel|Chrome|MATLAB|COBOL|Lambda|Redshift|BigQuery|Firebase|Alfresco)$/u;

/** Short forms that everybody in IT reads the same way. */
const KNOWN_SHORT =
  /^(?:AWS|EC2|ECS|EKS|S3|RDS|EBS|EFS|SES|SNS|SQS|GCP|GKE|AKS|AVD|AAD|OCI|ELB|AIX|DB2|KVM|IIS|K8s|PHP|Git|iOS|z\/OS|\.NET|JDK|JRE|Duo|JDE|3CX|TFS|GA4|BES|HFM|TM1|TSM|ELK|Box|QAD)$/u;

/** Words of a name may be parted by little; a sentence end parts names. */
const joins = (between: string): boolean => between.length <= 3 && !/[.;:!?,|\n]\s|[|\n]/u.test(between);

function matchesAt(text: string, tokens: Token[], at: number, pattern: NamePattern): boolean {
  for (let i = 1; i < pattern.words.length; i++) {
    const token = tokens[at + i];
    const before = tokens[at + i - 1];
    if (!token || !before || token.lower !== pattern.words[i]) return false;
    if (!joins(text.slice(before.end, token.start))) return false;
  }
  return true;
}

/** Names are written with capitals; only long unmistakable ones are also accepted in small letters. */
function caseFits(written: string, pattern: NamePattern): boolean {
  const { alias, ambiguity } = pattern;
  if (written === alias) return true;
  if (alias.replace(/[^\p{L}\p{N}]/gu, "").length <= 3 || !/\p{L}/u.test(alias)) return false;
  if (ambiguity) return ambiguity !== "short" && /^[\p{Lu}\p{N}]/u.test(written);
  return pattern.words.length > 1 ? /[\p{Lu}\p{N}]/u.test(written) : alias.length >= 5 || /\p{Lu}/u.test(written);
}

function vendorNear(text: string, product: Product): boolean {
  if (!product.vendor) return false;
  const names = VENDOR_NAMES.get(product.vendor) ?? [product.vendor];
  return names.some((name) => name.length > 1 && text.includes(name));
}

interface Surroundings {
  before: string;
  after: string;
  version?: string;
}

function contextFits(near: Surroundings, pattern: NamePattern): boolean {
  const { ambiguity, alias } = pattern;
  if (!ambiguity || ambiguity === "vendor") return true;
  const others = `${near.before} ${near.after}`;
  if (near.version || vendorNear(others, pattern.product)) return true;
  const hints = new Set([...others.matchAll(USAGE)].map((match) => match[0].toLowerCase())).size;
  if (ambiguity === "short" ? KNOWN_SHORT.test(alias) : UNMISTAKABLE.test(alias)) return hints >= 1;
  return hints >= 2 && (USED_BEFORE.test(near.before) || USED_AFTER.test(near.after));
}

function mention(text: string, tokens: Token[], at: number, pattern: NamePattern): ProductMention | undefined {
  const last = tokens[at + pattern.words.length - 1];
  let start = tokens[at]?.start ?? 0;
  if (!last) return undefined;
  if (/^[^\p{L}\p{N}]/u.test(pattern.alias)) {
    if (text[start - 1] !== pattern.alias[0]) return undefined;
    start -= 1;
  }
  const written = text.slice(start, last.end);
  if (!caseFits(written, pattern) || isInsideName(text, start, last.end) || GOES_ON.test(text.slice(last.end)))
    return undefined;
  const rest = text.slice(last.end, last.end + 40);
  const isName = pattern.alias === pattern.product.name;
  const version = versionIn(isName ? "" : pattern.alias, rest) ?? versionAfter(rest);
  const near = {
    before: text.slice(Math.max(0, start - 140), start),
    after: text.slice(last.end, last.end + 140),
    version,
  };
  // "Q2 2026" is a quarter, whatever bears that name too.
  if (/^[QH][1-4]$/u.test(written) && /^\s*(?:of\s)?(?:FY\s?)?'?\d{2}/u.test(rest)) return undefined;
  if (/\bP\.?\s?O\.?\s$/u.test(near.before)) return undefined;
  if (!contextFits(near, pattern)) return undefined;
  const { product } = pattern;
  return {
    product: product.name,
    vendor: product.vendor,
    alias: written,
    start,
    end: last.end,
    version,
    category: product.category,
    domain: product.domain,
    factCategory: product.factCategory,
    ambiguous: pattern.ambiguity !== undefined,
  };
}

/** "Python Software Foundation", "Oracle Corporation", "Elastic Compute Cloud": the name goes on and means something else. */
const GOES_ON =
  /^[ \u00a0](?:Software )?(?:Foundation|Inc\b|Corp\b|Corporation|Ltd|LLC|GmbH|AG\b|AB\b|Institute|University|Community|Conference|Compute Cloud|IPs?\b|Block Store|File System|Street|Road|Avenue)/u;

/** Parts of addresses, file names and identifiers are no product names. */
function isInsideName(text: string, start: number, end: number): boolean {
  return (
    /[@/_\\]$|\w\.$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[@_\\]|\.\p{L}|\/\/)/u.test(text.slice(end, end + 2))
  );
}

/**
 * Every product named in a text, left to right, the longest name where several begin at one word. Names that are ordinary
 * words, short forms or shared need context nearby: the vendor, a version or words of IT use.
 */
export function findProducts(text: string): ProductMention[] {
  const tokens = tokensOf(text);
  const found: ProductMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    let step = 1;
    for (const pattern of patternsFor(token.lower)) {
      if (!matchesAt(text, tokens, at, pattern)) continue;
      const made = mention(text, tokens, at, pattern);
      if (!made) continue;
      found.push(made);
      step = pattern.words.length;
      break;
    }
    at += step;
  }
  return found;
}
