// The log: one JSON line an event, for those who run the machine. Never document text, never secrets.
import { pino } from "pino";
import { env } from "#env.ts";

export const log = pino({ level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
