// Every route of /api/v1 with what it wants and gives: read by the OpenAPI document and by the tests of rights and schemas.
import type { z } from "zod";
import type { Permission } from "#lib/access/roles.ts";
import { completeInput } from "#lib/writes/runs/complete.ts";
import { failInput } from "#lib/writes/runs/fail.ts";
import { progressInput } from "#lib/writes/runs/progress.ts";
import * as answers from "./answers.ts";
import { exportQuery, factsBody, findingsBody, gapsBody, pageQuery, startBody } from "./bodies.ts";

export interface ApiRoute {
  method: "GET" | "POST";
  /** Below /api/v1, with {names} as in the folders of app/api/v1. */
  path: string;
  /** public: without signing in. self: any person or token, of one's own. Else a right in the deal. */
  permission: Permission | "public" | "self";
  summary: string;
  body?: z.ZodType;
  /** Also taken as application/x-ndjson, an item a line. */
  ndjson?: true;
  query?: z.ZodObject;
  status: 200 | 201;
  /** null: another format, told in `summary`. */
  answer: z.ZodType | null;
}

const get = (
  path: string,
  permission: ApiRoute["permission"],
  summary: string,
  answer: ApiRoute["answer"],
): ApiRoute => ({
  method: "GET",
  path,
  permission,
  summary,
  answer,
  status: 200,
});
const post = (
  path: string,
  permission: Permission,
  summary: string,
  body: z.ZodType | undefined,
  answer: z.ZodType,
): ApiRoute => ({
  method: "POST",
  path,
  permission,
  summary,
  body,
  answer,
  status: 200,
});

const DEAL = "/deals/{dealId}";
const RUN = `${DEAL}/runs/{runNumber}`;
const UPSERT =
  "1 to 1,000 items; valid ones are written though others are refused. The same id with the same content is unchanged, with other content it is updated.";

export const API_ROUTES: readonly ApiRoute[] = [
  get("/openapi.json", "public", "This document.", null),
  { ...get("/deals", "self", "Your deals, by name.", answers.dealsAnswer), query: pageQuery },
  get(DEAL, "deal.read", "One deal.", answers.dealAnswer),
  { ...get(`${DEAL}/export`, "deal.read", "A deal and one run as one JSON file, streamed.", null), query: exportQuery },
  get(`${DEAL}/runs`, "deal.read", "Runs of the deal.", answers.runsAnswer),
  {
    ...post(`${DEAL}/runs`, "runs.start", "Starts a run; one at a time in a deal.", startBody, answers.startAnswer),
    status: 201,
  },
  get(RUN, "deal.read", "State, counts and steps of a run.", answers.runAnswer),
  { ...get(`${RUN}/facts`, "deal.read", "Facts of a run, by label.", answers.factsPage), query: pageQuery },
  { ...post(`${RUN}/facts`, "knowledge.write", `Facts: ${UPSERT}`, factsBody, answers.batchAnswer), ndjson: true },
  { ...get(`${RUN}/gaps`, "deal.read", "Gaps of a run, by label.", answers.gapsPage), query: pageQuery },
  { ...post(`${RUN}/gaps`, "knowledge.write", `Gaps: ${UPSERT}`, gapsBody, answers.batchAnswer), ndjson: true },
  { ...get(`${RUN}/findings`, "deal.read", "Findings of a run, by label.", answers.findingsPage), query: pageQuery },
  {
    ...post(`${RUN}/findings`, "knowledge.write", `Findings: ${UPSERT}`, findingsBody, answers.batchAnswer),
    ndjson: true,
  },
  post(
    `${RUN}/progress`,
    "runs.control",
    "What you are doing just now, for those who watch.",
    progressInput,
    answers.progressAnswer,
  ),
  post(
    `${RUN}/complete`,
    "runs.control",
    "All is sent: compares counts, then shows the run.",
    completeInput,
    answers.completeAnswer,
  ),
  post(
    `${RUN}/fail`,
    "runs.control",
    "You give up; the run is never shown as the deal's state.",
    failInput,
    answers.standsAnswer,
  ),
  post(
    `${RUN}/cancel`,
    "runs.control",
    "Stops a run, also one of the built-in analysis.",
    undefined,
    answers.standsAnswer,
  ),
];
