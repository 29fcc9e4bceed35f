import { createContext, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EvidenceCheck, KindTag, SideTag } from "./badge.tsx";
import { Mark } from "./mark.tsx";
import { staticHtml } from "./static-html.ts";
import { DateText, Money, NotKnown, Place } from "./value.tsx";

const same = (node: ReactNode) => expect(staticHtml(node)).toBe(renderToStaticMarkup(node));

test("writes what React writes for text, numbers, lists, fragments and nothing", () => {
  same(
    <td data-title="Users" data-open={undefined} hidden={false}>
      {"a < b & \"c\" 'd'"} {1180} {0} {null} {undefined} {false} {true}
      {["x", <b key="y">y</b>]}
      <>z</>
    </td>,
  );
});

test("writes what React writes for attributes", () => {
  same(
    <label htmlFor="a" className="x" tabIndex={-1} aria-hidden="true" aria-current={true} data-live={false}>
      <input type="checkbox" aria-label="Select row" name="row" value={'<"&'} disabled={false} />
      <input type="checkbox" required disabled />
      <br />
      <time dateTime="2026-11-18">18 Nov</time>
      <a href="/deals/x?open=1&run=2" title="It's">
        go
      </a>
    </label>,
  );
});

test("writes what React writes for drawings, whose elements are closed", () => {
  same(
    <svg aria-hidden="true" viewBox="0 0 16 16">
      <path d="M3 2" strokeWidth="1.8" strokeLinecap="round" />
      <use href="#m-check" />
    </svg>,
  );
});

test("writes the parts of a row as React does", () => {
  same(<SideTag side="target" />);
  same(<SideTag side="buyer" long />);
  same(<KindTag kind="policy" />);
  same(<EvidenceCheck check="not_found" />);
  same(<Mark name="octagon" filled className="text-high" />);
  same(<Money low={1_800_000} high={2_600_000} currency="EUR" />);
  same(<DateText value="2026-11-18" />);
  same(<NotKnown />);
  same(<Place vdrIndex="4.2.1" document="a.pdf" place={{ page: 12 }} href="/x?a=1&b=2" path="4 <IT>/a.pdf" />);
});

test("markup in a document's words stays words", () => {
  expect(staticHtml(<b title={'"><script>'}>{"<img src=x onerror=alert(1)>"}</b>)).toBe(
    '<b title="&quot;&gt;&lt;script&gt;">&lt;img src=x onerror=alert(1)&gt;</b>',
  );
});

test("refuses what would be lost: handlers, styles, and parts that need the browser", () => {
  expect(() => staticHtml(<button type="button" onClick={() => undefined} />)).toThrow("onClick");
  const Context = createContext("x");
  expect(() => staticHtml(<Context value="y">z</Context>)).toThrow("plain HTML");
  const Waiting = async () => <b>later</b>;
  expect(() => staticHtml(<Waiting />)).toThrow("wait");
});
