// Security headers that are the same for every answer; next.config.js reads them too, so nothing is imported here.

export const fixedHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];

/** Sent over https only: a browser that saw it refuses plain http for a year. */
export const transportHeaders = [{ key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" }];

/** Policy of answers that are data, not pages: nothing in them may run, load or be framed. */
export const DATA_CSP = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** Policy of our own scripts, styles and fonts. Not 'none', because a worker obeys the policy that came with its file. */
export const ASSET_CSP = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
