import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

import { runQuietly } from "./command.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
];

function usualPlaces() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  switch (process.platform) {
    case "darwin":
      return [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ...onPath,
      ];
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .map((folder) => join(folder, "Google/Chrome/Application/chrome.exe"));
    default:
      return [...onPath, ...NAMES.map((name) => join("/usr/bin", name))];
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrightPlace() {
  try {
    const { chromium } = await import("@playwright/test");
    return chromium.executablePath();
  } catch {
    return "";
  }
}

/** The path of a Chromium or Chrome on this machine, or undefined. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (!isExecutable(named)) {
      throw new Error(`CHROMIUM_PATH names no program: ${named}`);
    }
    return named;
  }
  const places = [...usualPlaces(), await playwrightPlace()];
  return places.find((place) => place !== "" && isExecutable(place));
}

/** Finds a Chromium, or gets one: from Debian as root, else from Playwright. */
export async function findOrGetChromium() {
  const found = await findChromium();
  if (found !== undefined) {
    return found;
  }
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await runQuietly("apt-get", ["update", "-qq"], { env });
    await runQuietly(
      "apt-get",
      ["install", "-qq", "-y", "--no-install-recommends", "chromium"],
      { env },
    );
    const installed = await findChromium();
    if (installed !== undefined) {
      return installed;
    }
  }
  await runQuietly("npx", ["playwright", "install", "chromium"]);
  const downloaded = await findChromium();
  if (downloaded === undefined) {
    throw new Error(
      "No Chromium was found or could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run npm test again.",
    );
  }
  return downloaded;
}
