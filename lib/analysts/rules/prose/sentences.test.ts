import { describe, expect, it } from "vitest";
import { splitSentences } from "#lib/analysts/rules/prose/sentences.ts";

const texts = (text: string) => splitSentences(text).map((span) => span.text);

describe("splitSentences", () => {
  it.each([
    ["We run Oracle 11.2. It is old.", ["We run Oracle 11.2.", "It is old."]],
    ["Tools, e.g. Splunk, are used. Logs stay.", ["Tools, e.g. Splunk, are used.", "Logs stay."]],
    ["Hosted by Acme Inc. in Berlin.", ["Hosted by Acme Inc. in Berlin."]],
    ["4.2. Scope of backups", ["4.2. Scope of backups"]],
    ["Is it tested? Yes.", ["Is it tested?", "Yes."]],
    ["● First thing ● Second thing", ["First thing", "Second thing"]],
    ["One line\nthat goes on. Next.", ["One line\nthat goes on.", "Next."]],
  ])("%j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("gives offsets into the text", () => {
    const text = "  A first one.  A second one. ";
    for (const span of splitSentences(text)) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});
