import { afterEach, expect, test } from "vitest";
import { overrideEnv } from "#env.ts";
import { fromOurPages, ownPath } from "./client.ts";

const asks = (given: Record<string, string>) => fromOurPages(new Headers({ host: "deals.example:3000", ...given }));
afterEach(() => {
  overrideEnv({ PUBLIC_URL: undefined });
});

test("only requests of our own pages may change something with a cookie", () => {
  expect(asks({ origin: "http://deals.example:3000" })).toBe(true);
  expect(asks({ origin: "http://deals.example:3000", "sec-fetch-site": "same-origin" })).toBe(true);
  expect(asks({ "sec-fetch-site": "same-origin" })).toBe(true);
  for (const foreign of [
    {},
    { origin: "null" },
    { origin: "https://evil.example" },
    { origin: "http://deals.example:4000" },
    { origin: "http://deals.example:3000", "sec-fetch-site": "cross-site" },
    { origin: "http://deals.example:3000", "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
  ])
    expect([foreign, asks(foreign as Record<string, string>)]).toEqual([foreign, false]);
});

test("behind a proxy the configured address is ours too", () => {
  overrideEnv({ PUBLIC_URL: "https://plumbline.example/" });
  expect(asks({ origin: "https://plumbline.example" })).toBe(true);
  expect(asks({ origin: "https://plumbline.example.evil.example" })).toBe(false);
});

test("after signing in one goes to a path of ours, whatever was asked for", () => {
  expect(ownPath("/deals/1/facts?domain=network")).toBe("/deals/1/facts?domain=network");
  for (const elsewhere of [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "/login?next=/login",
    "deals",
    "",
    undefined,
    ["/a", "/b"],
  ])
    expect(ownPath(elsewhere)).toBe("/deals");
});
