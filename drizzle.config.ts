// Where drizzle-kit finds the schema; migrations are written from its proposal, each with a hand-written way back.
import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "postgresql", schema: "./db/schema/index.ts", out: "./.drizzle" });
