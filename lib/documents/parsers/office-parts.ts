// What all Office files share: relations between parts, and the properties page.
import type { OfficePackage } from "#lib/documents/parsers/office-package.ts";
import { attribute, parseXml, type XmlNode, XmlRefused } from "#lib/documents/parsers/office-xml.ts";

export interface Relation {
  id: string;
  /** Last word of the relation's type: `slide`, `comments`, `notesSlide` … */
  type: string;
  /** Full name of the part inside the package. Targets outside the file are left out: nothing is ever fetched. */
  part: string;
}

/** XML of a part, or undefined where it is absent or cannot be read; the reason goes to the package's problems. */
export async function readXml(office: OfficePackage, name: string): Promise<XmlNode | undefined> {
  const text = await office.text(name);
  if (text === undefined) return undefined;
  try {
    return parseXml(text);
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    office.problems.push(`A part of the file (${name}) could not be read and was left out.`);
    return undefined;
  }
}

/** Relations of a part to others inside the file. */
export async function relationsOf(office: OfficePackage, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const root = await readXml(office, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  const relations: Relation[] = [];
  for (const node of root?.children ?? []) {
    const target = attribute(node, "Target");
    if (!target || attribute(node, "TargetMode")?.toLowerCase() === "external") continue;
    const type = attribute(node, "Type") ?? "";
    relations.push({
      id: attribute(node, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      part: resolvePart(folder, target),
    });
  }
  return relations;
}

function resolvePart(folder: string, target: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") parts.pop();
    else if (step && step !== ".") parts.push(step);
  }
  return parts.join("/");
}

/** Title and the day of the last change, as the document's own properties state them. */
export async function readProperties(office: OfficePackage): Promise<{ title?: string; asOf?: string }> {
  if (!office.names.includes("docProps/core.xml")) return {};
  const root = await readXml(office, "docProps/core.xml");
  const value = (name: string) => root?.children.find((node) => node.name === name)?.text.trim();
  const title = value("title");
  const asOf = isoDay(value("modified")) ?? isoDay(value("created"));
  return { ...(title ? { title } : {}), ...(asOf ? { asOf } : {}) };
}

/** 2024-05-31T10:00:00Z -> 2024-05-31; undefined where it is no date, or one that software writes when it has none. */
export function isoDay(text: string | undefined): string | undefined {
  const day = text?.match(/^(\d{4})-(\d{2})-(\d{2})/);
  if (!day || Number(day[1]) < 1985) return undefined;
  return day[0];
}
