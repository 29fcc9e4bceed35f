// Decides how a row speaks: of now, of a rule, of a plan or of the past; whose the thing is and who runs it.
import type { Perimeter, Provider, StatementKind } from "#db/vocabulary.ts";
import type { DealFrame, DocumentPages } from "#lib/analysts/analyst.ts";
import type { GatheredTable, TableRow } from "#lib/analysts/rules/tables/gather.ts";
import {
  ACTUAL_HEADERS,
  PERIMETER_HEADERS,
  POLICY_HEADERS,
  PROVIDER_HEADERS,
  SHARED_HEADERS,
  STATUS_HEADERS,
} from "#lib/diligence/tables/common-columns.ts";
import { fold, holds } from "#lib/diligence/tables/header-text.ts";
import { bestMeaning } from "#lib/diligence/tables/heading.ts";
import type { TableKindSheet } from "#lib/diligence/tables/table-kind.ts";
import { parseYesNo } from "#lib/diligence/values.ts";

const PLANNED =
  /\b(?:planned|proposed|proposal|pipeline|not (?:yet )?(?:started|submitted|implemented|live)|future|on hold|under evaluation|in evaluation|evaluation|evaluating|pilot|to be implemented|scheduled|geplant|vorgeschlagen|in planung|prevu|planifie|backlog|on roadmap|planning|draft|targeted|upcoming|not submitted)\b/;
const PAST =
  /\b(?:retired|decommissioned|decommission completed|closed|terminated|expired|cancelled|canceled|completed|replaced|migrated away|shut ?down|ausser betrieb|stillgelegt|abgeschlossen|gekundigt|beendet|resolved|remediated|fixed|inactive|disposed|retire completed|termine|resilie|clos|obsolete and removed|removed)\b/;
const NOW =
  /\b(?:active|aktiv|live|in use|in production|productive|production|operational|running|implemented|enforced|enabled|in progress|approved|preferred|sunsetting|exception|current|open|in betrieb|produktiv|actif|en cours|ongoing|maintain|supported|powered on|poweredon)\b/;
const RULED_OUT = /\b(?:denied|prohibited|forbidden|not permitted|not approved|banned|disallowed|verboten)\b/;
const POLICY_DOCUMENT =
  /\b(?:polic(?:y|ies)|standards?|guidelines?|procedures?|richtlinien?|leitlinien?|politique|recovery plan|continuity plan|response plan|bcp|drp|notfallplan|notfallkonzept|playbook|handbook|charter|code of conduct)\b/;
/** A future quarter or year in a timeline column is a plan. */
const TIMELINE = /^(?:q[1-4]|h[12]|fy|20\d\d)/;

/** True where the document lays down rules: its name or title says so. */
export function isPolicyDocument(document: DocumentPages): boolean {
  const file = fold((document.path.split("/").at(-1) ?? "").replace(/\.\w{2,5}$/, "").replace(/[_-]/g, " "));
  return POLICY_DOCUMENT.test(file) || POLICY_DOCUMENT.test(fold(document.title ?? ""));
}

/** "FY23-25", "2026–2027": columns of a plan by phases. */
const SPAN_OF_YEARS = /\b(?:FY ?\d\d|20\d\d) ?[-–/] ?(?:20)?\d\d\b/iu;

const EXPECTED = /^(?:projected|expected|forecast|anticipated|erwartete?[rs]?|prognose) /;

/** Statement kind that holds for all rows which say nothing of their own. */
export function defaultKind(
  table: GatheredTable,
  sheet: TableKindSheet | undefined,
  policyDocument: boolean,
): StatementKind {
  if (sheet?.statement) return sheet.statement;
  if (!sheet && table.columns.filter((column) => SPAN_OF_YEARS.test(column)).length >= 2) return "planned";
  // What somebody expects a risk to become is no state of affairs.
  if ((!sheet || sheet.kind === "risk_register") && table.columns.some((column) => EXPECTED.test(fold(column))))
    return "planned";
  const title = ` ${fold(table.title)} ${fold(table.pageName)} `;
  if (/ (?:planned|proposed|future|geplante?|roadmap|to be|target state|prevus?) /.test(title)) return "planned";
  // Ways that somebody weighs against each other are not there yet.
  if (
    !sheet &&
    / (?:opportunit(?:y|ies)|recommendations?|options|alternatives|scenarios|ways to \w+|optionen|varianten|szenarien) /.test(
      title,
    )
  )
    return "planned";
  const says = (headers: readonly string[], least: number) =>
    table.heads.filter((head) => bestMeaning(head, headers) >= least).length;
  if (says(ACTUAL_HEADERS, 2.5) > 0 || REGISTERS.has(sheet?.kind ?? "")) return "actual";
  if (says(POLICY_HEADERS, 2.5) > 0 && (!sheet || MAY_DEMAND.has(sheet.kind))) return "policy";
  const present = / (?:current|existing|actual|inventory|in use|as is|aktuell|bestehend|actuel) /.test(title);
  return policyDocument && !present ? "policy" : "actual";
}

/** Lists of what is there or has happened, also when a policy prints them. */
const REGISTERS = new Set(
  "email_authentication domain_list vendor_register contract_register risk_register incident_log audit_findings penetration_test_findings benchmark_checks technology_catalogue account_list staff_list certification_register invoice_lines".split(
    " ",
  ),
);
/** Kinds whose headers "target" and "requirement" state a demand; elsewhere they are ordinary columns. */
const MAY_DEMAND = new Set(
  "mfa_matrix access_matrix recovery_objectives backup_jobs continuity_tests kpi network_monitoring lifecycle_steps password_rules security_responses control_mapping privileged_accounts service_accounts security_tools policy_list".split(
    " ",
  ),
);

/** Kinds whose status is that of the remedy, not of the matter. */
const MATTERS = new Set(["audit_findings", "penetration_test_findings", "risk_register", "incident_log"]);

/** Statement kind of one row: its status column speaks first. */
export function rowKind(
  table: GatheredTable,
  row: TableRow,
  usual: StatementKind,
  sheet: TableKindSheet | undefined,
): StatementKind {
  for (const [column, head] of table.heads.entries()) {
    if (bestMeaning(head, STATUS_HEADERS) < 2.5) continue;
    const cell = fold(row.cells[column] ?? "");
    if (!cell || cell.length > 60) continue;
    if (RULED_OUT.test(cell)) return "policy";
    // "Not started" says that nobody has mended it yet: all the more it is so.
    if (PLANNED.test(cell)) return MATTERS.has(sheet?.kind ?? "") ? usual : "planned";
    if (PAST.test(cell)) return sheet?.keepsActual ? usual : "past";
    if (TIMELINE.test(cell) && head.full.includes("timeline")) return "planned";
    if (NOW.test(cell)) return sheet?.kind === "roadmap" || usual === "policy" ? usual : "actual";
  }
  return usual;
}

const YEAR_HEADERS = ["year", "fiscal year", "financial year", "jahr", "geschaftsjahr", "annee", "period", "horizon"];

/** True for a row of a year that begins after the day by which the deal is judged. */
export function isAhead(table: GatheredTable, row: TableRow, asOf: string): boolean {
  return table.heads.some((head, column) => {
    if (bestMeaning(head, YEAR_HEADERS) < 2.5) return false;
    const [, year] = /^(?:fy ?)?(20\d\d)(?!\d)/.exec(fold(row.cells[column] ?? "")) ?? [];
    return year !== undefined && year > asOf.slice(0, 4);
  });
}

interface Belonging {
  perimeter?: Perimeter;
  providedBy?: Provider;
}

/** Perimeter and provider as the columns state them; nothing where no column does. */
export function belongingOf(table: GatheredTable, row: TableRow, deal: DealFrame): Belonging {
  const found: Belonging = {};
  for (const [column, head] of table.heads.entries()) {
    const cell = fold(row.cells[column] ?? "");
    if (!cell) continue;
    if (bestMeaning(head, SHARED_HEADERS) >= 2.5) found.perimeter ??= sharedOf(cell);
    else if (bestMeaning(head, PERIMETER_HEADERS) >= 2.5) found.perimeter ??= perimeterOf(cell);
    else if (bestMeaning(head, PROVIDER_HEADERS) >= 2.5) found.providedBy ??= providerOf(cell, deal);
  }
  return found;
}

function sharedOf(cell: string): Perimeter | undefined {
  const answer = parseYesNo(cell);
  if (answer === true || /\b(?:shared|parent|group|seller|geteilt|gemeinsam|konzern)\b/.test(cell)) return "shared";
  return undefined;
}

function perimeterOf(cell: string): Perimeter | undefined {
  if (/\b(?:unclear|unknown|open|tbd|tbc|to be (?:confirmed|defined|clarified)|offen|unklar)\b/.test(cell))
    return "unclear";
  if (/\b(?:shared|partly|partial|both|separate|split|clone|geteilt|gemeinsam)\b/.test(cell)) return "shared";
  if (
    /\b(?:stays?|remains?|retained|out of scope|excluded|no|nein|seller|parent|remainco|verbleibt|not transferring)\b/.test(
      cell,
    )
  )
    return "stays";
  if (/\b(?:transfers?|transferring|included|in scope|yes|ja|oui|moves?|newco|target|ubergang|carve out)\b/.test(cell))
    return "transfers";
  return undefined;
}

function providerOf(cell: string, deal: DealFrame): Provider | undefined {
  const target = fold(deal.targetName);
  if (target && holds(cell, target)) return "target";
  if (
    /\b(?:parent|group|seller|holding|corporate|headquarters|hq|konzern|mutter|muttergesellschaft|groupe|global it|shared service cent(?:er|re))\b/.test(
      cell,
    )
  )
    return "parent";
  if (
    /\b(?:internal|in house|inhouse|own|self|local it|target|intern|eigen|eigenbetrieb|company|it department|interne)\b/.test(
      cell,
    )
  )
    return "target";
  if (
    /\b(?:external|third party|vendor|msp|outsourced|provider|supplier|extern|dienstleister|partner|saas|cloud|gmbh|ltd|inc|ag|llc|sa|plc|externe)\b/.test(
      cell,
    )
  )
    return "third_party";
  return undefined;
}
