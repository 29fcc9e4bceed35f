// The register of transitional services as an Excel workbook for the lawyers: one row a service, what is open beside it.
import { type Ctx, demand } from "#lib/access/ctx.ts";
import { TSA_CHECK_WORD } from "#lib/diligence/separation/tsa-words.ts";
import { Refusal } from "#lib/errors.ts";
import { dealData } from "#lib/reads/deal-data.ts";
import { type Sheet, workbook } from "./workbook.ts";

const COLUMNS: Sheet["columns"] = [
  { title: "No.", width: 6 },
  { title: "Service", width: 34 },
  { title: "Direction", width: 12 },
  { title: "Provider", width: 24 },
  { title: "Recipient", width: 24 },
  { title: "Term", width: 16 },
  { title: "Service ends", width: 14 },
  { title: "Extension", width: 18 },
  { title: "Price basis", width: 20 },
  { title: "Monthly charge", width: 16, format: "#,##0" },
  { title: "Currency", width: 10 },
  { title: "Service level", width: 20 },
  { title: "Exit project", width: 28 },
  { title: "Exit project ends", width: 16 },
  { title: "Check", width: 34 },
  { title: "Source", width: 26 },
  { title: "Quote", width: 60 },
];

/** Of the shown run, or of the run asked for. Empty cells are not known; nothing is filled in. */
export async function tsaRegisterFile(ctx: Ctx, run?: number): Promise<{ name: string; bytes: Buffer }> {
  demand(ctx, "deal.read");
  const data = dealData(ctx, { run });
  const [register, frame] = [await data.tsa(), await data.frame()];
  if (!register || !frame.shownRun)
    throw new Refusal("not_found", "No completed analysis; there is no register to export.");
  const rows = register.services.map((service, at) => [
    at + 1,
    service.service,
    service.direction === "forward" ? "Received" : "Given back",
    ...[service.provider, service.recipient, service.duration, service.end, service.extension, service.priceBasis],
    ...[service.monthly?.amount ?? null, service.monthly ? (service.monthly.currency ?? register.currency) : null],
    ...[service.serviceLevel, service.exit?.name ?? null, service.exit?.end ?? null],
    ...[TSA_CHECK_WORD[service.check].words, service.fact.citation, service.fact.quote],
  ]);
  return {
    name: `TSA register, run ${frame.shownRun.number}.xlsx`,
    bytes: workbook([{ name: "TSA register", columns: COLUMNS, rows }]),
  };
}
