// Every table, for the query builder and for drizzle-kit.
export * from "./audit.ts";
export * from "./conflicts.ts";
export * from "./coverage.ts";
export * from "./deals.ts";
export * from "./decisions.ts";
export * from "./documents.ts";
export * from "./knowledge.ts";
export * from "./model.ts";
export * from "./people.ts";
export * from "./rate-cards.ts";
export * from "./reference.ts";
export * from "./runs.ts";
