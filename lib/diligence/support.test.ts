import { describe, expect, it } from "vitest";
import { supportEnd } from "./lifecycle.ts";
import { BUILT_IN } from "./reference/built-in.ts";
import type { Reference } from "./reference/shapes.ts";
import { type Supported, supportOf } from "./support.ts";

const AS_OF = "2026-11-20";
const thing = (item: string, details: Supported["details"] = {}): Supported => ({
  ...{ item, details, domain: "infrastructure", category: "compute", quote: item, place: { row: 3 } },
});

describe("supportOf", () => {
  it("believes the document before the life cycles", () => {
    const stated = supportOf(thing("FS01", { os: "Windows Server 2012 R2", support_end: "31.12.2031" }), AS_OF);
    expect(stated).toMatchObject({ source: "document", until: "2031-12-31", ended: false, snapshot: null });
  });

  it("asks life cycles by product and version, and says of which day they are", () => {
    const known = supportOf(thing("FS01", { os: "Windows Server 2012 R2" }), AS_OF);
    const { snapshot } = BUILT_IN.lifecycles;
    expect(known).toMatchObject({ source: "life_cycles", until: "2023-10-10", ended: true, snapshot });
    expect(supportOf(thing("FS02", { os: "Windows Server 2022" }), AS_OF)).toMatchObject({ ended: false });
  });

  it("does not know what it does not know: unknown is never supported", () => {
    for (const unknown of [
      thing("House System 3"),
      thing("SRV1", { os: "Windows Server" }),
      thing("SAP ECC", { version: "6.0" }),
    ])
      expect(supportOf(unknown, AS_OF)).toBeUndefined();
  });

  it("of several products takes the one whose support ends first", () => {
    const both = thing("App server", { os: "Windows Server 2022", database: "Microsoft SQL Server 2012" });
    expect(supportOf(both, AS_OF)).toMatchObject({ ended: true, until: "2022-07-12" });
  });

  it("judges by the data it is given", () => {
    const renewed: Reference = {
      ...BUILT_IN,
      lifecycles: {
        ...{ source: "test", snapshot: "2027-05-01", licence: "MIT" },
        products: [
          ["windows-server", "Microsoft Windows Server", [], [["2022", null, "2026-01-01", null, "2021-08-18"]]],
        ],
      },
    };
    expect(supportOf(thing("FS02", { os: "Windows Server 2022" }), AS_OF, renewed)).toMatchObject({
      ...{ ended: true, until: "2026-01-01", snapshot: "2027-05-01" },
    });
    expect(supportEnd("windows-server", "2012 R2", AS_OF, renewed)).toBeUndefined();
  });
});
