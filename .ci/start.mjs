import { installIfNeeded } from "./install.mjs";
import { ROOT } from "./command.mjs";

try {
  await installIfNeeded();
  // Only now: before the install there is no Vite to import.
  const { build, preview } = await import("vite");
  await build({ root: ROOT, logLevel: "warn" });
  const server = await preview({ root: ROOT, logLevel: "warn" });
  const address = server.resolvedUrls?.local[0] ?? "the address above";
  console.log(`Fourth Pole is at ${address} (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
