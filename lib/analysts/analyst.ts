// What an analyst (the built-in rules, later a language model) is given and what it may answer.
import type {
  Category,
  CostNature,
  CostOwner,
  DealLens,
  DealTreatment,
  DealType,
  Domain,
  Entity,
  EvidenceCheck,
  FactStatus,
  FindingType,
  Importance,
  Likelihood,
  LinkType,
  Perimeter,
  Phase,
  Provider,
  Severity,
  StatementKind,
  TableReading,
} from "#db/vocabulary.ts";
import type { Reference } from "#lib/diligence/reference/shapes.ts";
import type { ParsedBlock, ParsedTable, Place } from "#lib/documents/parsed.ts";

export type DetailValue = string | number | boolean | null;
export type Details = Record<string, DetailValue>;

/** What one place of one document says. */
export interface StatementDraft {
  domain: Domain;
  category: Category;
  /** The thing it is about, in the document's own words ("SAP ECC 6.0", "DR test"). */
  item: string;
  status: FactStatus;
  kind: StatementKind;
  perimeter?: Perimeter;
  providedBy?: Provider;
  /** Keys of the category first (taxonomy); other columns under their own snake_case heading. */
  details: Details;
  /** Verbatim: the sentence, or the row's cells joined by " | " exactly as the block's text. */
  quote: string;
  place: Place;
  /** 0 to 1. */
  confidence: number;
  /** Tells apart things that share a name (id, site, line): enters the identity key. */
  identityHint?: string;
  /** Number of the table it is a row of. */
  table?: number;
}

/** One document as the analyst reads it, a page at a time so that memory stays bounded. */
export interface DocumentPages {
  path: string;
  mediaType: string;
  title?: string;
  asOf?: string;
  pages: { number: number; name?: string; kind: string; blocks: ParsedBlock[]; tables: ParsedTable[] }[];
}

export interface DealFrame {
  dealType: DealType;
  targetName: string;
  buyerName?: string;
  industryTags: string[];
  currency: string;
  /** ISO date by which "out of support", "within 24 months" and the like are judged: the run's cut-off. */
  asOf: string;
  /** Support dates and known exploited vulnerabilities that the run is judged by; the delivered ones where absent. */
  reference?: Reference;
  revenue?: number;
  employees?: number;
  users?: number;
  sites?: number;
  materialityOneTime?: number;
  materialityAnnual?: number;
}

/** A fact as rules read it: one thing, resolved from its statements. */
export interface FactView {
  id: string;
  entity: Entity;
  domain: Domain;
  category: Category;
  item: string;
  status: FactStatus;
  kind: StatementKind;
  perimeter?: Perimeter;
  providedBy?: Provider;
  details: Details;
  quote: string;
  check: EvidenceCheck;
  documentPath: string;
  place: Place;
  /** Heading or caption of the table it is a row of, if any. */
  tableTitle?: string;
  confidence: number;
}

export interface GapDraft {
  entity: Entity;
  domain: Domain;
  category: Category;
  /** Key of the checklist topic. */
  topic: string;
  /** The question in an analyst's words. */
  description: string;
  importance: Importance;
  /** Documents to ask for. */
  suggestedSources: string[];
  /** Facts that touch the topic without covering it (a policy, a plan, a partial fact). */
  partialFactIds: string[];
}

export interface CostLineDraft {
  text: string;
  quantity: number;
  unit: string;
  rateLow: number;
  rateHigh: number;
  /** one_time or annual; never added together. */
  recurrence: "one_time" | "annual";
  /** The fact that gives the quantity; absent = the quantity is an assumption, and its words say so. */
  factId?: string;
  /** Absent: the quantity is certain. */
  quantityLow?: number;
  quantityHigh?: number;
  /** Where the quantity comes from: "users of "Directory export"", "assumption: 9 sites as entered for the deal". */
  quantityWords?: string;
  /** Names under which an assumption or the firm's rate card may change a factor, without `quantity.`, `rate.` in front. */
  quantityKey?: string;
  rateKey?: string;
  /** The fact that states the rate (a charge as agreed); absent = a rate of the sheet. */
  rateFactId?: string;
  /** How much harder than usual, why, and by which fact; absent = 1. */
  complexity?: number;
  complexityLow?: number;
  complexityHigh?: number;
  complexityKey?: string;
  complexityWords?: string;
  complexityFactId?: string;
  /** ISO code where it is not the deal's; such a line is never added to the others. */
  currency?: string;
}

export interface FindingDraft {
  type: FindingType;
  domain: Domain;
  category: Category;
  /** Unique within the run together with `scope`: name of the rule, kept and shown. */
  rule: string;
  /** What makes several findings of one rule distinct: category, vendor pair … "" if nothing. */
  scope: string;
  title: string;
  description: string;
  severity: Severity;
  likelihood: Likelihood;
  dealBreaker: boolean;
  /** Why the rule fired, with the rule's threshold. */
  reasoning: string;
  soWhat: string;
  action: string;
  dealTreatment: DealTreatment;
  lens: DealLens;
  phase: Phase;
  costOwner?: CostOwner;
  costNature?: CostNature;
  costLines: CostLineDraft[];
  facts: { id: string; link: LinkType }[];
}

/** An open question, as its worth is judged. */
export interface OpenQuestion {
  entity: Entity;
  domain: Domain;
  category: Category;
  topic: string;
}

/** A rule that a run raised, with the cost lines whose quantity no fact states. */
export interface RaisedRule {
  rule: string;
  category: Category;
  assumed: { unit: string; recurrence: CostLineDraft["recurrence"]; low: number; high: number }[];
}

/** What an answer could bring, in whole currency units; null is unknown, not zero. */
export interface GapWorth {
  oneTimeLow: number | null;
  oneTimeHigh: number | null;
  annualLow: number | null;
  annualHigh: number | null;
  severity: Severity | null;
  /** Order of the list: the more, the sooner the question should be asked. */
  score: number;
  why: string;
}

/** What an analyst takes a table for, and what it understood of it. */
export interface TableKind {
  kind: string;
  domain: Domain;
  category: Category;
  reading?: TableReading;
}

/** Answers must be a pure function of the input: same input, same output, in the same order. */
export interface Analyst {
  readonly name: string;
  readonly version: string;
  /** Kinds of the document's tables by table number ("application_inventory"), decided once at ingest. */
  tableKinds(document: DocumentPages): Record<number, TableKind | undefined>;
  /** All statements of one document for one domain. */
  discover(document: DocumentPages, domain: Domain, entity: Entity, deal: DealFrame): StatementDraft[];
  gaps(facts: FactView[], domain: Domain, entity: Entity, deal: DealFrame): GapDraft[];
  /** What the answer to each open question is worth, in the order of the questions. */
  worth(questions: OpenQuestion[], raised: RaisedRule[], facts: FactView[], deal: DealFrame): GapWorth[];
  /** Findings of one domain from the facts of all domains (rules name the domain they file under). */
  findings(facts: FactView[], domain: Domain, deal: DealFrame): FindingDraft[];
  /** Target against buyer. */
  overlaps(facts: FactView[], deal: DealFrame): FindingDraft[];
}
