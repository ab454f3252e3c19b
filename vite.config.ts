import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import { structuredData } from "./.ci/structuredData.mjs";

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** Only the build carries the policy: hot reload needs inline scripts and a socket. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: {
          "http-equiv": "Content-Security-Policy",
          content: CONTENT_SECURITY_POLICY,
        },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Search engines read what the data package says of itself; markup in it stays text. */
function datasetDescription(): Plugin {
  return {
    name: "dataset-description",
    transformIndexHtml: () => [
      {
        tag: "script",
        attrs: { type: "application/ld+json" },
        children: JSON.stringify(structuredData()).replaceAll("<", "\\u003c"),
        injectTo: "head",
      },
    ],
  };
}

const LOOPBACK = "127.0.0.1";

export default defineConfig({
  // A relative base lets the build work under any path, and from any host.
  base: "./",
  plugins: [
    react(),
    tailwindcss(),
    contentSecurityPolicy(),
    datasetDescription(),
  ],
  server: { host: LOOPBACK },
  preview: { host: LOOPBACK },
  build: {
    target: "es2023",
    manifest: true,
    sourcemap: false,
    // Inlined fonts and pictures would be counted as code, and loaded by everyone.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the first view needs is one file, with all that it imports: twenty small ones would pack worse.
        codeSplitting: {
          groups: [{ name: "first", test: /src[\\/]main\.tsx$/ }],
        },
      },
    },
  },
  test: {
    // A law tries hundreds of cases, which takes a busy machine a while: only a test that hangs is cut off.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: [
            "tests/{domain,words,arithmetic,facets,view-state,dataset}/**/*.test.{ts,tsx}",
            "tests/{contract,data,budgets}/**/*.test.{ts,tsx}",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          environment: "jsdom",
          setupFiles: ["tests/support/setup.ts"],
          include: [
            "tests/{ui,charts,evidence,controls,views,export,app}/**/*.test.{ts,tsx}",
          ],
        },
      },
    ],
  },
});
