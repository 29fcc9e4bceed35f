// What may come in about a person: one schema for the form and the command line.
import { z } from "zod";

export const email = z.string("is missing").trim().max(254, "is too long").pipe(z.email("must be an e-mail address"));
export const personName = z.string("is missing").trim().min(1, "is missing").max(120, "has more than 120 characters");
export const flag = z.preprocess((value) => value === true || value === "on" || value === "true", z.boolean());
export const personId = z.uuid("is not a person");
