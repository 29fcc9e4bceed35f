import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolve, type Source } from "./resolve.ts";

const source = (change: Partial<Source>): Source => ({
  id: "s",
  path: "a.md",
  place: { line: 1 },
  asOf: null,
  authority: 2,
  contentChecksum: "c",
  details: {},
  status: "documented",
  ...change,
});

describe("resolve", () => {
  it("lets the contract outrank the mail", () => {
    const mail = source({ id: "mail", authority: 3, details: { users: 120, owner: "IT" } });
    const contract = source({ id: "contract", authority: 1, path: "z.pdf", details: { users: 118 } });
    const { primary, details, sourceCount } = resolve([mail, contract]);
    expect(primary.id).toBe("contract");
    expect(details).toEqual({ users: 118, owner: "IT" });
    expect(sourceCount).toBe(2);
  });

  it("takes from the next source whose the thing is, where the first is silent", () => {
    const mention = source({ id: "mention", path: "a.pptx", perimeter: null });
    const inventory = source({ id: "inventory", path: "b.xlsx", perimeter: "shared", providedBy: "parent" });
    expect(resolve([inventory, mention]).primary).toMatchObject({
      id: "mention",
      perimeter: "shared",
      providedBy: "parent",
    });
    const own = source({ id: "own", path: "a.pptx", perimeter: "transfers" });
    expect(resolve([inventory, own]).primary.perimeter).toBe("transfers");
  });

  it("lets the newer source win when a year lies between them", () => {
    const old = source({ id: "old", authority: 1, asOf: "2024-01-31" });
    const recent = source({ id: "recent", authority: 3, asOf: "2026-03-31" });
    expect(resolve([old, recent]).primary.id).toBe("recent");
    expect(resolve([{ ...old, asOf: "2025-10-01" }, recent]).primary.id).toBe("old");
  });

  it("gives the same row whatever the order of arrival", () => {
    const any = fc.record({
      id: fc.uuid(),
      path: fc.constantFrom("a", "b", "c"),
      place: fc.record({ line: fc.integer({ min: 1, max: 3 }) }),
      asOf: fc.constantFrom(null, "2023-05-01", "2025-05-01", "2026-05-01"),
      authority: fc.integer({ min: 1, max: 3 }),
      contentChecksum: fc.string(),
      details: fc.dictionary(fc.constantFrom("a", "b"), fc.integer()),
      status: fc.constantFrom("documented" as const, "partial" as const),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(any, { minLength: 1, maxLength: 6, selector: (one) => one.contentChecksum }),
        (sources) => {
          const { primary, ...row } = resolve(sources);
          const { primary: again, ...same } = resolve([...sources].reverse());
          expect(same).toEqual(row);
          expect(again.contentChecksum).toBe(primary.contentChecksum);
        },
      ),
    );
  });
});
