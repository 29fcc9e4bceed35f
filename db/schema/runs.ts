// Analysis runs and their steps: the state that pages show; the job engine only decides who works on a step next.
import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  DOMAINS,
  type Domain,
  ENTITIES,
  type Entity,
  RUN_STATUSES,
  RUN_TYPES,
  type RunStatus,
  type RunType,
  STEP_KINDS,
  STEP_STATUSES,
  type StepKind,
  type StepStatus,
} from "../vocabulary.ts";
import { at, createdAt, dealId, oneOf, primaryId } from "./columns.ts";

export const analysisRuns = pgTable(
  "analysis_runs",
  {
    id: primaryId(),
    dealId: dealId(),
    runNumber: integer("run_number").notNull(),
    type: text("type").$type<RunType>().notNull(),
    status: text("status").$type<RunStatus>().notNull().default("queued"),
    domains: text("domains").array().$type<Domain[]>().notNull(),
    /** "rules 1", "model:…", "api". */
    analyst: text("analyst").notNull(),
    /** True when an outside writer fills it: no steps of ours run. */
    external: boolean("external").notNull().default(false),
    /** Date by which "out of support" and the like are judged. */
    cutOff: date("cut_off").notNull(),
    previousRunId: uuid("previous_run_id"),
    triggeredBy: uuid("triggered_by"),
    createdAt: createdAt(),
    startedAt: at("started_at"),
    completedAt: at("completed_at"),
    lastActivityAt: at("last_activity_at").notNull().defaultNow(),
    cancelRequestedAt: at("cancel_requested_at"),
    /** In plain words, when it failed. */
    cause: text("cause"),
    /** Documents that could not be read: the run completes with problems. */
    problems: integer("problems").notNull().default(0),
    counts: jsonb("counts").$type<{ documents: number; facts: number; gaps: number; findings: number }>(),
    metadata: jsonb("metadata").$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    uniqueIndex("analysis_runs_number").on(t.dealId, t.runNumber),
    uniqueIndex("analysis_runs_one_active").on(t.dealId).where(sql`status IN ('queued', 'running', 'paused')`),
    index("analysis_runs_shown").on(t.dealId, t.status, t.runNumber),
    oneOf("analysis_runs", "type", RUN_TYPES),
    oneOf("analysis_runs", "status", RUN_STATUSES),
  ],
);

/** The documents a run was started with; later uploads wait for the next run. */
export const runDocuments = pgTable(
  "run_documents",
  {
    dealId: dealId(),
    runId: uuid("run_id").notNull(),
    documentId: uuid("document_id").notNull(),
    /** False: its statements are carried from the previous run. */
    discover: boolean("discover").notNull(),
  },
  (t) => [primaryKey({ columns: [t.dealId, t.runId, t.documentId] })],
);

export const runSteps = pgTable(
  "run_steps",
  {
    id: primaryId(),
    dealId: dealId(),
    runId: uuid("run_id").notNull(),
    /** "discover:target:applications": unique in the run, and what dependsOn names. */
    key: text("key").notNull(),
    kind: text("kind").$type<StepKind>().notNull(),
    domain: text("domain").$type<Domain>(),
    entity: text("entity").$type<Entity>(),
    documentId: uuid("document_id"),
    dependsOn: text("depends_on").array().notNull().default(sql`'{}'`),
    position: integer("position").notNull(),
    status: text("status").$type<StepStatus>().notNull().default("waiting"),
    /** Real errors so far; a worker's death is not one. */
    attempts: integer("attempts").notNull().default(0),
    done: integer("done").notNull().default(0),
    total: integer("total").notNull().default(0),
    counts: jsonb("counts").$type<Record<string, number>>().notNull().default({}),
    /** What is being done now, in an analyst's words. */
    activity: text("activity"),
    lastActivityAt: at("last_activity_at"),
    /** Cause of failure in plain words. */
    error: text("error"),
    reason: text("reason"),
    checkpoint: jsonb("checkpoint").$type<Record<string, unknown>>(),
    startedAt: at("started_at"),
    completedAt: at("completed_at"),
  },
  (t) => [
    uniqueIndex("run_steps_key").on(t.dealId, t.runId, t.key),
    oneOf("run_steps", "kind", STEP_KINDS),
    oneOf("run_steps", "domain", DOMAINS, true),
    oneOf("run_steps", "entity", ENTITIES, true),
    oneOf("run_steps", "status", STEP_STATUSES),
  ],
);

/** Exact totals of a completed run, written once when it completes. */
export const runCounts = pgTable(
  "run_counts",
  {
    dealId: dealId(),
    runId: uuid("run_id").notNull(),
    /** fact, gap or finding. */
    noun: text("noun").notNull(),
    /** "" where a finding is about both sides. */
    entity: text("entity").notNull(),
    domain: text("domain").notNull(),
    category: text("category").notNull(),
    /** Evidence check of facts, importance of gaps, severity of findings. */
    grade: text("grade").notNull(),
    count: integer("count").notNull(),
    /** Of facts: actual, policy and so on, and what the run changed; "" of gaps and findings. */
    kind: text("kind").notNull(),
    change: text("change").notNull(),
  },
  (t) => [
    primaryKey({
      name: "run_counts_key",
      columns: [t.dealId, t.runId, t.noun, t.entity, t.domain, t.category, t.grade, t.kind, t.change],
    }),
  ],
);

/** Runs that need a worker: ids only and outside the deal walls, so that the sweep can find them. */
export const activeRuns = pgTable("active_runs", {
  dealId: uuid("deal_id").primaryKey(),
  runId: uuid("run_id").notNull(),
});

/** One row a live worker; `ready` reads the newest. */
export const workerHeartbeats = pgTable("worker_heartbeats", {
  id: uuid("id").primaryKey(),
  startedAt: at("started_at").notNull().defaultNow(),
  lastSeenAt: at("last_seen_at").notNull().defaultNow(),
});
