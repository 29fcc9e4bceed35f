// The smallest page that can be measured against: the product's own Next.js, React and query, and nothing else of it.
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** @type {import("next").NextConfig} */
export default {
  distDir: ".next",
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: ["postgres"],
  turbopack: { root: resolve(here, "../../..") },
  typescript: { ignoreBuildErrors: true },
};
