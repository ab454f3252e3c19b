import type { Route } from "@playwright/test";
import { getResponse, type RequestHandler } from "msw";

/**
 * A handler for Playwright's `page.route` that answers with the same list as
 * the tests: `await page.route('**\/data/**', answerWith(dataHandlers(…)))`.
 * What no handler answers goes on to the next route, and else to the server.
 */
export function answerWith(
  handlers: readonly RequestHandler[],
): (route: Route) => Promise<void> {
  return async (route) => {
    const asked = route.request();
    const request = new Request(asked.url(), {
      method: asked.method(),
      headers: asked.headers(),
    });
    const response = await getResponse([...handlers], request);
    if (!response) return route.fallback();
    // The response that stands for a network error has this type and no status.
    if (response.type === "error") return route.abort("failed");
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  };
}
