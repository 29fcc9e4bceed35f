// What a run will do, as rows: which steps, in which order, each after which others. Pure.
import { DOMAINS, type Domain, ENTITIES, type Entity, type StepKind } from "#db/vocabulary.ts";

export interface PlannedStep {
  key: string;
  kind: StepKind;
  domain?: Domain;
  entity?: Entity;
  documentId?: string;
  dependsOn: string[];
  position: number;
}

export interface PlanInput {
  /** Documents to be read, in the order of their paths. */
  documents: { id: string; entity: Entity }[];
  /** Sides that have documents in this run, read now or carried. */
  entities: readonly Entity[];
  /** Domains to look for statements in. */
  domains: readonly Domain[];
  /** Ask a language model after the rules, side by side. */
  model?: boolean;
  /** Begin with what the previous completed run knows. */
  carry: boolean;
}

const sorted = <T>(all: readonly T[], some: readonly T[]): T[] => all.filter((one) => some.includes(one));

/**
 * carry -> ingest each document -> discover per domain and side (target before buyer) -> model per side, where one was
 * chosen -> identify (names of one thing are joined) -> reason per domain -> overlaps -> synthesise. Reasoning covers all
 * domains: its rules read facts across them and are quick.
 */
export function planSteps(input: PlanInput): PlannedStep[] {
  const steps: PlannedStep[] = [];
  const add = (step: Omit<PlannedStep, "position">) => steps.push({ ...step, position: steps.length });
  const first = input.carry ? ["carry"] : [];
  if (input.carry) add({ key: "carry", kind: "carry", dependsOn: [] });

  for (const { id, entity } of input.documents) {
    add({ key: `ingest:${id}`, kind: "ingest", entity, documentId: id, dependsOn: first });
  }
  const entities = sorted(ENTITIES, input.entities);
  for (const domain of sorted(DOMAINS, input.domains)) {
    for (const entity of entities) {
      const reads = input.documents.filter((document) => document.entity === entity).map(({ id }) => `ingest:${id}`);
      const afterTarget = entity === "buyer" && entities.includes("target") ? [`discover:target:${domain}`] : [];
      add({
        key: `discover:${entity}:${domain}`,
        kind: "discover",
        domain,
        entity,
        dependsOn: [...first, ...reads, ...afterTarget],
      });
    }
  }
  const ofSide = (side: Entity) =>
    steps
      .filter(({ kind, entity }) => (kind === "ingest" || kind === "discover") && entity === side)
      .map(({ key }) => key);
  if (input.model)
    for (const entity of entities)
      add({ key: `model:${entity}`, kind: "model", entity, dependsOn: [...first, ...ofSide(entity)] });
  const discovered = steps.filter(({ kind }) => kind === "discover" || kind === "model").map(({ key }) => key);
  add({ key: "identify", kind: "identify", dependsOn: [...first, ...discovered] });
  for (const domain of DOMAINS) add({ key: `reason:${domain}`, kind: "reason", domain, dependsOn: ["identify"] });
  add({ key: "overlaps", kind: "overlaps", dependsOn: ["identify"] });
  add({
    key: "synthesise",
    kind: "synthesise",
    dependsOn: [...DOMAINS.map((domain) => `reason:${domain}`), "overlaps"],
  });
  return steps;
}
