// The words a browser is told with each answer: what may run, what may be framed, what may be guessed.
import { DATA_CSP, fixedHeaders, transportHeaders } from "./fixed-headers.ts";

/**
 * The words "display:none" and no others as a style attribute: React hides with it those parts of a drawing that it
 * streams later, and has no other way to do so.
 */
const HIDDEN_PARTS = "style-src-attr 'unsafe-hashes' 'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='";

/**
 * Content-Security-Policy of a page.
 * @param nonce fresh for every request; Next.js puts it on its own scripts when it finds it in the request's policy
 * @param development the development server evaluates code and injects styles; production does neither
 */
export function pagePolicy(nonce: string, development = false): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // With a nonce present browsers ignore 'unsafe-inline', so development goes without the nonce.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    ...(development ? [] : [HIDDEN_PARTS]),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Headers for an answer that is no page: route handlers under /api and the server's own error answers.
 * `fixedHeaders` also come from next.config.js for everything Next.js serves; setting them twice does no harm.
 */
export function securityHeaders(options: { https?: boolean } = {}): Record<string, string> {
  const all = options.https ? [...fixedHeaders, ...transportHeaders] : fixedHeaders;
  return {
    ...Object.fromEntries(all.map(({ key, value }) => [key, value])),
    "Content-Security-Policy": DATA_CSP,
    "Cache-Control": "private, no-store",
  };
}
