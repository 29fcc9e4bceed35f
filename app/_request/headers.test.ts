import { describe, expect, it } from "vitest";
import { pagePolicy, securityHeaders } from "./headers.ts";

describe("page policy", () => {
  it("allows no inline or evaluated code in production", () => {
    const policy = pagePolicy("abc");
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    for (const part of [
      "'nonce-abc' 'strict-dynamic'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(part);
  });
});

describe("headers of answers that are data", () => {
  it("forbid everything, caching too, and promise https only over https", () => {
    expect(securityHeaders()).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
      "Content-Security-Policy": expect.stringContaining("default-src 'none'"),
    });
    expect(securityHeaders()).not.toHaveProperty("Strict-Transport-Security");
    expect(securityHeaders({ https: true })).toHaveProperty("Strict-Transport-Security");
  });
});
