// Settings of the web part. The only file besides env.ts that reads the environment: the build folder is chosen by the launcher.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ASSET_CSP, DATA_CSP, fixedHeaders, transportHeaders } from "./app/_request/fixed-headers.ts";

const root = dirname(fileURLToPath(import.meta.url));

/** @type {import("next").NextConfig} */
export default {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  // The web process does it (bin/web.ts).
  compress: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  typedRoutes: false,
  agentRules: false,
  devIndicators: false,
  // Native or worker-based packages, and those that must stay one instance with the code outside the bundle.
  serverExternalPackages: ["postgres", "pg-boss", "@node-rs/argon2", "pdfjs-dist", "pino", "undici"],
  turbopack: { root },
  // `npm run check` type-checks the whole project; the build of a fresh machine does not wait for it a second time.
  // Next.js rewrites the file it is given with the paths of one build; the project's own stays as we wrote it.
  typescript: { ignoreBuildErrors: true, tsconfigPath: ".next/tsconfig.json" },
  async headers() {
    return [
      { source: "/:path*", headers: fixedHeaders },
      // Pages get their policy with a nonce from the web process (bin/supervise/admit.ts); these two have one of their own.
      { source: "/api/:path*", headers: [{ key: "Content-Security-Policy", value: DATA_CSP }] },
      { source: "/_next/:path*", headers: [{ key: "Content-Security-Policy", value: ASSET_CSP }] },
      {
        source: "/:path*",
        has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
        headers: transportHeaders,
      },
    ];
  },
};
