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
