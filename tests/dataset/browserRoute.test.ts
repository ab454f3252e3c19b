import type { Route } from "@playwright/test";
import { expect, test, vi } from "vitest";
import { answerWith } from "#mocks/browserRoute.ts";
import { BROKEN_HANDLERS } from "#mocks/fixtures/brokenPackages.ts";
import { dataHandlers } from "#mocks/handlers.ts";

/** As much of Playwright's route as the handler uses. */
function routeTo(url: string) {
  const fulfill = vi.fn<Route["fulfill"]>().mockResolvedValue();
  const abort = vi.fn<Route["abort"]>().mockResolvedValue();
  const fallback = vi.fn<Route["fallback"]>().mockResolvedValue();
  const request = () => ({
    url: () => url,
    method: () => "GET",
    headers: () => ({}),
  });
  const route = { request, fulfill, abort, fallback } as unknown as Route;
  return { route, fulfill, abort, fallback };
}

const CURRENT = "http://127.0.0.1:4173/data/current.json";

test("answers a browser as it answers the tests", async () => {
  const { route, fulfill } = routeTo(CURRENT);
  await answerWith(dataHandlers())(route);
  const answer = fulfill.mock.calls[0]?.[0];
  expect(answer?.status).toBe(200);
  expect(String(answer?.body)).toBe('{"version":"2026.1.0"}');
});

test("breaks the connection where a handler does", async () => {
  const { route, abort } = routeTo(CURRENT);
  await answerWith(BROKEN_HANDLERS.networkError)(route);
  expect(abort).toHaveBeenCalledWith("failed");
});

test("leaves to the server what no handler answers", async () => {
  const { route, fallback, fulfill } = routeTo(
    "http://127.0.0.1:4173/index.html",
  );
  await answerWith(dataHandlers())(route);
  expect(fallback).toHaveBeenCalledOnce();
  expect(fulfill).not.toHaveBeenCalled();
});
