// Reads from the parts of an XLSX what the spreadsheet library leaves out: bold and filled cells, hidden rows and columns, declared tables, text in shapes.
import { columnNumber, type DeclaredTable } from "#lib/documents/grid/grid.ts";
import type { OfficePackage } from "#lib/documents/parsers/office-package.ts";
import { readXml, relationsOf } from "#lib/documents/parsers/office-parts.ts";
import { attribute, child, descendants, type XmlNode } from "#lib/documents/parsers/office-xml.ts";
import type { SheetMarks } from "#lib/documents/parsers/workbook-cells.ts";
import { MOST_MARKED_BYTES } from "#lib/documents/parsers/workbook-limits.ts";

export interface SheetExtras {
  marks: SheetMarks;
  declared: DeclaredTable[];
  /** Text of shapes and text boxes laid over the cells. */
  shapes: string[];
  /** Formulas whose result the file does not hold; nothing is calculated here. */
  unvalued: number;
}

type Style = { bold?: boolean; fill?: string };

/** Extras by sheet name. A part that cannot be read costs its extras only. */
export async function readExtras(office: OfficePackage): Promise<Map<string, SheetExtras>> {
  const extras = new Map<string, SheetExtras>();
  const workbook = await readXml(office, "xl/workbook.xml");
  const relations = new Map(
    (await relationsOf(office, "xl/workbook.xml")).map((relation) => [relation.id, relation.part]),
  );
  const styles = stylesOf(await readXml(office, "xl/styles.xml"));
  for (const sheet of child(workbook, "sheets")?.children ?? []) {
    const part = relations.get(attribute(sheet, "r:id") ?? "");
    const name = attribute(sheet, "name");
    if (!part || name === undefined) continue;
    if (office.bytesUnder(part) > MOST_MARKED_BYTES) continue;
    const xml = await office.text(part);
    if (xml === undefined) continue;
    extras.set(name, {
      marks: marksOf(xml, styles),
      unvalued: countUnvalued(xml),
      ...(await besideSheet(office, part, xml)),
    });
  }
  return extras;
}

function stylesOf(root: XmlNode | undefined): Style[] {
  const bold = (child(root, "fonts")?.children ?? []).map((font) => {
    const mark = child(font, "b");
    return mark !== undefined && !["0", "false"].includes(attribute(mark, "val") ?? "1");
  });
  const fills = (child(root, "fills")?.children ?? []).map((fill) => {
    const pattern = child(fill, "patternFill");
    if (attribute(pattern, "patternType") !== "solid") return undefined;
    const colour = child(pattern, "fgColor");
    const name = attribute(colour, "rgb") ?? attribute(colour, "theme") ?? attribute(colour, "indexed");
    return name === undefined || /^(?:FFFFFFFF|00FFFFFF)$/i.test(name)
      ? undefined
      : `${name}${attribute(colour, "tint") ?? ""}`;
  });
  return (child(root, "cellXfs")?.children ?? []).map((format) => {
    const fill = fills[Number(attribute(format, "fillId") ?? -1)];
    return { ...(bold[Number(attribute(format, "fontId") ?? -1)] ? { bold: true } : {}), ...(fill ? { fill } : {}) };
  });
}

/** One pass over the sheet's tags; a cell without a style of interest is not remembered. */
function marksOf(xml: string, styles: Style[]): SheetMarks {
  const found = new Map<number, Style>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  for (const tag of xml.matchAll(/<(?:\w+:)?(c|row|col)\s([^<>]*)>/g)) {
    const attributes = tag[2] ?? "";
    if (tag[1] === "c") {
      const style = styles[Number(/(?:^|\s)s="(\d+)"/.exec(attributes)?.[1] ?? -1)];
      const place = style && (style.bold || style.fill) ? /(?:^|\s)r="([A-Z]{1,3})(\d{1,7})"/.exec(attributes) : null;
      if (style && place) found.set(Number(place[2]) * 16_384 + columnNumber(place[1] ?? ""), style);
      continue;
    }
    if (!/(?:^|\s)hidden="(?:1|true)"/.test(attributes)) continue;
    if (tag[1] === "row") hiddenRows.add(Number(/(?:^|\s)r="(\d+)"/.exec(attributes)?.[1] ?? 0));
    else hideColumns(attributes, hiddenColumns);
  }
  return { styleOf: (row, column) => found.get(row * 16_384 + column) ?? {}, hiddenRows, hiddenColumns };
}

/** Formula without a value behind it, up to the end of its cell. */
const UNVALUED =
  /<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*(?:\/>|><\/(?:\w+:)?v>)\s*)?<\/(?:\w+:)?c>/g;

function countUnvalued(xml: string): number {
  let count = 0;
  for (const _ of xml.matchAll(UNVALUED)) count++;
  return count;
}

function hideColumns(attributes: string, hidden: Set<number>): void {
  const first = Number(/min="(\d+)"/.exec(attributes)?.[1] ?? 0);
  const last = Math.min(Number(/max="(\d+)"/.exec(attributes)?.[1] ?? 0), 1_000);
  for (let column = first; column > 0 && column <= last; column++) hidden.add(column);
}

async function besideSheet(
  office: OfficePackage,
  part: string,
  xml: string,
): Promise<{ declared: DeclaredTable[]; shapes: string[] }> {
  const declared: DeclaredTable[] = [];
  const shapes: string[] = [];
  if (/<(?:\w+:)?(?:tableParts?|drawing)\b/.test(xml.slice(-200_000))) {
    for (const relation of await relationsOf(office, part)) {
      if (relation.type === "table") {
        const table = declaredTable(await readXml(office, relation.part));
        if (table) declared.push(table);
      }
      if (relation.type === "drawing") shapes.push(...shapeTexts(await readXml(office, relation.part)));
    }
  }
  return { declared, shapes };
}

function declaredTable(root: XmlNode | undefined): DeclaredTable | undefined {
  const range = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(attribute(root, "ref") ?? "");
  if (!range) return undefined;
  const headerRows = Number(attribute(root, "headerRowCount") ?? 1);
  if (headerRows < 1) return undefined;
  return {
    left: columnNumber(range[1] ?? ""),
    top: Number(range[2]),
    right: columnNumber(range[3] ?? ""),
    bottom: Number(range[4]),
    headerRows,
    totalsRows: Number(attribute(root, "totalsRowCount") ?? 0),
  };
}

function shapeTexts(root: XmlNode | undefined): string[] {
  const bodies = descendants(root, "txBody").map((body) =>
    descendants(body, "p")
      .map((paragraph) =>
        descendants(paragraph, "t")
          .map((run) => run.text)
          .join(""),
      )
      .filter((line) => line.trim() !== "")
      .join("\n"),
  );
  return bodies.filter((text) => text !== "");
}
