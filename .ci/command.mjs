import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the checkout, wherever the caller stands. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a command without a keyboard and keeps what it prints.
 * Resolves to its exit code and output; never rejects.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuietly(command, args, { env = {}, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // npm is a script on Windows, and scripts need the shell there.
      shell: process.platform === "win32",
      timeout: timeoutMs,
    });
    let output = "";
    const keep = (/** @type {string} */ chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => {
      resolve({ code: 1, output: `${output}${error.message}\n` });
    });
    child.on("close", (code, signal) => {
      if (signal !== null) {
        output += `\n${command} was stopped by ${signal}\n`;
      }
      resolve({ code: code ?? 1, output });
    });
  });
}
