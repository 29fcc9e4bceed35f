import { expect, it } from "vitest";
import type { Passage } from "./passages.ts";
import { testFindings } from "./test-findings.ts";

const passage = (text: string, change: Partial<Passage> = {}): Passage => ({
  text,
  place: { page: 1 },
  page: 1,
  headings: [],
  kind: "paragraph",
  pageKind: "page",
  hidden: false,
  ...change,
});
const found = (...passages: Passage[]) => testFindings(passages).map(({ draft }) => [draft.item, draft.details]);

it("a title with an id and a severity is a finding", () => {
  expect(
    found(
      passage("ABC-07-002 WP1: Session cookie lacks the Secure flag (Medium)", { kind: "heading" }),
      passage("NW-014 – Default password on the label printer (High)", { kind: "heading" }),
      passage("ISO-27001 is the standard that was used (2022)"),
    ),
  ).toEqual([
    ["Session cookie lacks the Secure flag", { id: "ABC-07-002", severity: "medium" }],
    ["Default password on the label printer", { id: "NW-014", severity: "high" }],
  ]);
});

it("an item of a list that says how severe it is is a finding, one that only explains is none", () => {
  const item = (text: string) => passage(text, { kind: "list_item" });
  expect(
    found(
      item("— SQL injection in the search – Critical – The parameter is not escaped."),
      item("Availability – the share of time in which the service answers"),
      passage("Severity – High – as defined above"),
    ),
  ).toEqual([["SQL injection in the search", { severity: "critical" }]]);
});

it("an entry of a scanner carries its score and the component it stands under", () => {
  const under = { headings: ["Dependencies", "commons-text-1.9.jar"] };
  const [fact] = testFindings([
    passage("CVE-2022-42889 suppress", under),
    passage("Severity: Critical\nCVSS Score: 9.8 (AV:N/AC:L)", under),
    passage("CVE-2020-1234 is discussed further below in this text"),
    passage("Nothing of a score."),
  ]);
  expect(fact?.draft).toMatchObject({
    item: "CVE-2022-42889",
    details: { severity: "critical", cvss: 9.8, component: "commons-text-1.9.jar" },
    quote: "CVE-2022-42889 suppress\nSeverity: Critical\nCVSS Score: 9.8 (AV:N/AC:L)",
  });
  expect(found(passage("CVE-2022-42889"), passage("Severity: High", { page: 2 }))).toEqual([]);
});
