import { createHash } from 'node:crypto';

/** The value of a `Content-Security-Policy` that lets an inline script run, by its text. */
function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/**
 * The policy of every page: nothing from elsewhere, nothing inline but the scripts that are passed. Pagefind's
 * WebAssembly needs `wasm-unsafe-eval`, its worker `worker-src 'self'`.
 */
export function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScripts.map(hashSource)].join(' '),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
