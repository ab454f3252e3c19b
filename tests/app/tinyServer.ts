import { afterAll, afterEach, beforeAll } from "vitest";
import { server } from "#mocks/node.ts";

/** Every test of a file finds the tiny package on the server; what nobody answers is an error. */
export function serveTinyPackage(): void {
  beforeAll(() => {
    server.listen({ onUnhandledRequest: "error" });
  });
  afterEach(() => {
    server.resetHandlers();
  });
  afterAll(() => {
    server.close();
  });
}
