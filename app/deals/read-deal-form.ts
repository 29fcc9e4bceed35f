// What the deal form sends as the input of the writes: tags as a list, figures without the marks people type. Pure.
import type { z } from "zod";
import { fieldsOf } from "#app/_request/action.ts";
import type { dealFields } from "#lib/writes/deals/fields.ts";

const FIGURES = ["revenue", "ebitda", "employees", "itUsers", "sites", "materialityOneTime", "materialityAnnual"];

/** "1,200,000", "1 200 000" and "1'200'000" are figures; a comma or point before one or two digits is a decimal mark. */
export function plainFigure(text: string): string {
  const figure = text.trim().replace(/[\s'\u2019\u00a0\u202f]/g, "");
  if (/^-?\d{1,3}([.,]\d{3})+$/.test(figure)) return figure.replace(/[.,]/g, "");
  if (/^-?\d{1,3}(,\d{3})+\.\d{1,2}$/.test(figure)) return figure.replaceAll(",", "");
  if (/^-?\d{1,3}(\.\d{3})+,\d{1,2}$/.test(figure)) return figure.replaceAll(".", "").replace(",", ".");
  return /^-?\d+,\d{1,2}$/.test(figure) ? figure.replace(",", ".") : figure;
}

export function readDealForm(data: FormData): z.input<typeof dealFields> {
  const fields = fieldsOf(data);
  for (const name of FIGURES) if (typeof fields[name] === "string") fields[name] = plainFigure(fields[name]);
  const tags = typeof fields.industryTags === "string" ? fields.industryTags.split(",") : [];
  fields.industryTags = [...new Set(tags.map((tag) => tag.trim().toLowerCase()).filter(Boolean))];
  // The write's own schema checks every field; here it only gets its shape.
  return fields as z.input<typeof dealFields>;
}
