import { defineConfig, devices } from "@playwright/test";

import { findChromium } from "../.ci/chromium.mjs";

/** Another port lets two checkouts be tested at once. */
const PORT = process.env["TEST_PORT"] ?? "4317";
const ADDRESS = `http://127.0.0.1:${PORT}`;
const CACHE = "../node_modules/.cache/playwright";

const executablePath = await findChromium();

export default defineConfig({
  testDir: "browser",
  outputDir: `${CACHE}/output`,
  fullyParallel: true,
  // A busy machine is no fault of the app.
  timeout: 60_000,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  retries: 0,
  reporter: [["line"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: ADDRESS,
    // Traces cost a third of the time: ask for them with --trace=retain-on-failure.
    trace: "off",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort --logLevel error`,
    cwd: "..",
    url: ADDRESS,
    reuseExistingServer: false,
    // Playwright asks for colours, npm test for none, and Node would remark on it.
    env: { NODE_NO_WARNINGS: "1" },
    stdout: "ignore",
    stderr: "pipe",
  },
});
