// Audit entries as an analyst would say them. Pure.
import { counted, fileSize } from "#app/_components/format/count.ts";
import { DEAL_TYPE_WORD, DOMAIN_WORD, ROLE_WORD, RUN_TYPE_WORD, SIDE_WORD } from "#app/_components/words.ts";
import { DOMAINS, RUN_TYPES } from "#db/vocabulary.ts";

type Said = Record<string, unknown>;

/** What is said of one kind of event: its name in the filter, and the sentence of an entry. */
interface EventWord {
  title: string;
  say: (after: Said, before: Said) => string;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const number = (value: unknown): number => (typeof value === "number" ? value : 0);
const role = (value: unknown) => ROLE_WORD[text(value) as keyof typeof ROLE_WORD]?.toLowerCase() ?? "member";
const side = (value: unknown) => SIDE_WORD[text(value) as keyof typeof SIDE_WORD]?.toLowerCase() ?? "deal";
const domain = (value: unknown) => {
  const known = DOMAINS.find((one) => one === value);
  return known ? ` in ${DOMAIN_WORD[known]}` : "";
};
const dealType = (value: unknown) =>
  DEAL_TYPE_WORD[text(value) as keyof typeof DEAL_TYPE_WORD]?.toLowerCase() ?? "another type";
const topic = (said: Said) => (text(said.topic) || text(said.category)).replaceAll("_", " ") || "a question";
const runType = (value: unknown) => RUN_TYPES.find((one) => one === value);

const FIELD: Record<string, string> = {
  name: "name",
  targetName: "target",
  buyerName: "buyer",
  dealType: "deal type",
  dealForm: "form",
  industry: "industry",
  industryTags: "industry tags",
  currency: "currency",
  revenue: "revenue",
  ebitda: "EBITDA",
  employees: "employees",
  itUsers: "IT users",
  sites: "sites",
  materialityOneTime: "one-time materiality",
  materialityAnnual: "annual materiality",
  signingOn: "signing",
  closingOn: "closing",
  longStopOn: "long stop",
  authority: "authority",
  asOf: "as-of date",
  receivedOn: "date of receipt",
  batch: "batch",
  vdrIndex: "index number",
};
const fieldsOf = (said: Said) => Object.keys(said).map((key) => FIELD[key] ?? key);
/** "12 facts", "no facts"; without a figure in the entry just "facts". */
const found = (after: Said, noun: string): string => {
  const written = after[`${noun}s`] ?? after.count ?? after.items;
  if (typeof written !== "number") return `${noun}s`;
  return written === 0 ? `no ${noun}s` : counted(written, noun);
};

/** "80 to 120, likely 100"; one figure where all three are the same. */
const spread = ({ low, base, high }: Said): string =>
  low === high ? String(base) : `${low} to ${high}, likely ${base}`;

const OUTCOME: Record<string, string> = { new_version: "a new version of", duplicate: "a copy:" };

const WORDS: Record<string, EventWord> = {
  "costs.assume": {
    title: "Cost assumption made",
    say: (after) => `set ${text(after.key) || "a factor"} to ${spread(after)}: ${text(after.reason)}`,
  },
  "costs.undo_assumption": {
    title: "Cost assumption taken back",
    say: (_, before) => `took back the assumption of ${text(before.key) || "a factor"}`,
  },
  "rates.add": {
    title: "Rate card uploaded",
    say: (after) => `uploaded rate card ${number(after.version)} with ${counted(number(after.rates), "rate")}`,
  },
  "rates.adopt": { title: "Rate card adopted", say: (after) => `adopted rate card ${number(after.version)}` },
  "rates.undo_adoption": {
    title: "Rate card taken back",
    say: (after, before) =>
      `took back rate card ${number(before.version)}; ${after.version ? `card ${number(after.version)} counts` : "starting rates count"}`,
  },
  "deals.create": { title: "Deal created", say: (after) => `created the deal ${text(after.name)}` },
  "deals.update": {
    title: "Deal changed",
    say: (after) => `changed ${fieldsOf(after).join(", ") || "the deal"}`,
  },
  "deals.change_type": {
    title: "Deal type changed",
    say: (after, before) => `changed the deal from ${dealType(before.dealType)} to ${dealType(after.dealType)}`,
  },
  "deals.archive": { title: "Deal archived", say: () => "archived the deal" },
  "deals.restore": { title: "Deal restored", say: () => "restored the deal" },
  "deals.add_member": {
    title: "Member added",
    say: (after) => `added ${text(after.email) || "a member"} as ${role(after.role)}`,
  },
  "deals.change_role": {
    title: "Role changed",
    say: (after, before) => `changed a member from ${role(before.role)} to ${role(after.role)}`,
  },
  "deals.remove_member": {
    title: "Member removed",
    say: (_, before) => `removed a member, who was ${role(before.role)}`,
  },
  "day_one.set": {
    title: "Day 1 stated",
    say: (after) => `said of day 1: ${text(after.capability).replaceAll("_", " ")}`,
  },
  "day_one.clear": { title: "Day 1 taken back", say: () => "took back what was said of day 1" },
  "documents.add": {
    title: "Document added",
    say: (after) =>
      `added ${[OUTCOME[text(after.outcome)], text(after.path)].filter(Boolean).join(" ")} for the ${side(after.entity)}${
        number(after.bytes) > 0 ? `, ${fileSize(number(after.bytes))}` : ""
      }`,
  },
  "documents.update": {
    title: "Document corrected",
    say: (after) => `corrected ${fieldsOf(after).join(", ") || "a document"} of a document`,
  },
  "documents.remove": { title: "Document removed", say: (_, before) => `removed ${text(before.path) || "a document"}` },
  "documents.retry": { title: "Document tried again", say: () => "asked for a document to be read again" },
  "documents.read": {
    title: "Document read",
    say: (after) =>
      after.status === "failed"
        ? "could not read a document"
        : `read a document: ${counted(number(after.pages), "page")}, ${counted(number(after.tables), "table")}`,
  },
  "facts.record": { title: "Facts found", say: (after) => `found ${found(after, "fact")}${domain(after.domain)}` },
  "identities.merge": {
    title: "Items joined",
    say: (after) => `said that ${text(after.merged) || "an item"} is the same as ${text(after.into) || "another"}`,
  },
  "identities.unmerge": {
    title: "Items separated",
    say: (after) => `separated ${text(after.separated) || "an item"} from ${text(after.from) || "another"}`,
  },
  "identities.record": {
    title: "Names joined by rule",
    say: (after) =>
      `joined ${counted(number(after.merged), "name")} of one thing${number(after.undone) > 0 ? `, parted ${number(after.undone)}` : ""}`,
  },
  "gaps.record": { title: "Gaps found", say: (after) => `noted ${found(after, "gap")}${domain(after.domain)}` },
  "findings.record": {
    title: "Findings drawn",
    say: (after) => `drew ${found(after, "finding")}${domain(after.domain)}`,
  },
  "facts.upsert_external": { title: "Facts sent in", say: (after) => `sent in ${found(after, "fact")}` },
  "gaps.upsert_external": { title: "Gaps sent in", say: (after) => `sent in ${found(after, "gap")}` },
  "findings.upsert_external": { title: "Findings sent in", say: (after) => `sent in ${found(after, "finding")}` },
  "topics.set_not_applicable": {
    title: "Question left out",
    say: (after) => `said that ${topic(after)}${domain(after.domain)} does not apply: ${text(after.reason)}`,
  },
  "topics.clear_not_applicable": {
    title: "Question asked again",
    say: (_, before) => `said that ${topic(before)}${domain(before.domain)} applies again`,
  },
  "conflicts.decide": {
    title: "Contradiction decided",
    say: (after) =>
      `decided ${text(after.attribute).replaceAll("_", " ")} of ${text(after.item)}: ${String(after.value)}`,
  },
  "conflicts.undo": {
    title: "Decision undone",
    say: (_, before) =>
      `took back the decision on ${text(before.attribute).replaceAll("_", " ")} of ${text(before.item)}`,
  },
  "facts.resolve": {
    title: "Facts weighed anew",
    say: (after) => `had ${found(after, "thing")} weighed anew from what was read`,
  },
  "documents.confirm_side": {
    title: "Side confirmed",
    say: (after) => `confirmed that a document is the ${side(after.entity)}'s`,
  },
  "documents.move_side": {
    title: "Document moved",
    say: (after, before) => `moved a document from the ${side(before.entity)} to the ${side(after.entity)}`,
  },
  "runs.start": {
    title: "Run started",
    say: (after) => {
      const type = runType(after.type);
      const documents = number(after.documents);
      return `started a run${type ? ` (${RUN_TYPE_WORD[type].toLowerCase()})` : ""}${documents > 0 ? ` over ${counted(documents, "document")}` : ""}`;
    },
  },
  "models.choose": {
    title: "Language model chosen",
    say: (after) =>
      `${text(after.model) ? `chose ${text(after.model)} as language model` : "switched the language model off"}${after.noExternal === true ? ", no external processing" : ""}`,
  },
  "models.reserve_call": {
    title: "Language model asked",
    say: (after) => `asked ${text(after.model) || "a language model"}`,
  },
  "models.settle_call": {
    title: "Language model answered",
    say: (after) =>
      after.status === "answered" ? "got an answer of a language model" : "got no answer of a language model",
  },
  "runs.weigh_anew": { title: "Weighed anew", say: () => "had the facts weighed anew after decisions" },
  "runs.cancel": { title: "Run cancelled", say: () => "cancelled the run" },
  "runs.complete": { title: "Run completed", say: () => "completed the run" },
  "runs.fail": { title: "Run failed", say: () => "ended the run as failed" },
  "runs.progress": { title: "Progress reported", say: () => "reported progress" },
  "runs.retry_step": { title: "Step tried again", say: () => "had a failed step tried again" },
  "runs.skip_step": { title: "Step skipped", say: (after) => `skipped a step: ${text(after.reason)}` },
};

const said = (value: unknown): Said => (typeof value === "object" && value !== null ? (value as Said) : {});

/** The name of a kind of event, for filters: "Document added". */
export const eventTitle = (event: string): string =>
  WORDS[event]?.title ?? event.replace(/[._]/g, " ").replace(/^\w/, (letter) => letter.toUpperCase());

/** What was done, to read on from who did it: "added 4.2/plan.pdf for the target, 1.2 MB". */
export function eventWords(entry: { event: string; before: unknown; after: unknown }): string {
  const word = WORDS[entry.event];
  return word ? word.say(said(entry.after), said(entry.before)) : eventTitle(entry.event).toLowerCase();
}
