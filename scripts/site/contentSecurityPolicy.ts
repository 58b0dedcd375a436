import { createHash } from "node:crypto";
import { dot, plot } from "@observablehq/plot";
import { Window } from "happy-dom";
import type { Plugin } from "vite";

/**
 * Writes the page's content security policy into its head when it is built. Everything comes from the page's own
 * origin; the one style text in the page, Plot's, is allowed by its hash, taken from Plot itself.
 * @param plotClass the class name that every figure is drawn with, which is part of that text
 */
export function contentSecurityPolicy(plotClass: string): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy(plotStyles(plotClass)) },
        injectTo: "head-prepend",
      },
    ],
  };
}

function policy(styles: readonly string[]): string {
  const hashes = styles.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "worker-src 'self'",
    "img-src 'self' data: blob:",
    `style-src 'self' ${hashes.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** @throws Error where Plot writes no style text, so that a build with another Plot does not pass unnoticed */
function plotStyles(plotClass: string): readonly string[] {
  const window = new Window();
  const figure = plot({
    document: window.document as unknown as Document,
    className: plotClass,
    marks: [dot([[0, 0]])],
  });
  const styles = [...figure.querySelectorAll("style")].map((style) => style.textContent ?? "");
  if (styles.length === 0) throw new Error("Plot wrote no style text: look at how it styles its figures now");
  return [...new Set(styles)];
}
