// Words inside diagrams and charts of Office files.
import { attribute, child, descendants, path, type XmlNode } from "#lib/documents/parsers/office-xml.ts";

/** Points of a chart that are written out; a longer series is cut. */
const MOST_POINTS = 200;

/** The texts of a diagram (SmartArt), one point a line. */
export function diagramText(root: XmlNode | undefined): string {
  const points = descendants(root, "pt").map((point) =>
    descendants(point, "p")
      .map((paragraph) =>
        descendants(paragraph, "t")
          .map((run) => run.text)
          .join(""),
      )
      .join(" ")
      .trim(),
  );
  return points.filter((text) => text !== "").join("\n");
}

/** Title of a chart, then each series with its categories and stored values, one series a line. */
export function chartText(root: XmlNode | undefined): string {
  const chart = child(root, "chart");
  const title = descendants(child(chart, "title"), "t")
    .map((run) => run.text)
    .join("")
    .trim();
  const lines = descendants(child(chart, "plotArea"), "ser").map((series) => {
    const name = values(child(series, "tx"))[0] ?? "";
    const categories = values(child(series, "cat"));
    const numbers = values(child(series, "val"));
    const points = numbers
      .slice(0, MOST_POINTS)
      .map((value, at) => (categories[at] ? `${categories[at]}: ${value}` : value));
    return [name, points.join("; ")].filter((part) => part !== "").join(" – ");
  });
  return [title, ...lines].filter((line) => line !== "").join("\n");
}

/** Cached points of a reference, in order of their index. */
function values(node: XmlNode | undefined): string[] {
  const points = descendants(node, "pt").map((point) => ({
    at: Number(attribute(point, "idx") ?? 0),
    text: path(point, "v")?.text ?? "",
  }));
  return points.sort((a, b) => a.at - b.at).map((point) => point.text.trim());
}
