import { render, screen } from "@testing-library/react";
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CrashBoundary } from "#app/CrashBoundary.tsx";
import { setView } from "#app/viewStore.ts";
import type { ViewName } from "#view-state/viewNames.ts";
import { startApp } from "./startApp.tsx";
import { serveTinyPackage } from "./tinyServer.ts";

serveTinyPackage();

const reported = vi.fn<typeof reportError>();

beforeEach(() => {
  reported.mockClear();
  vi.stubGlobal("reportError", reported);
  // React tells the console of every caught error, which is what these tests are about.
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const messageOf = ([error]: readonly unknown[] = []) =>
  error instanceof Error ? error.message : "";

function Broken({ error }: { readonly error: Error }): never {
  throw error;
}

test("shows what is in it while nothing breaks", () => {
  render(
    <CrashBoundary>
      <p>All is well.</p>
    </CrashBoundary>,
  );
  expect(screen.getByText("All is well.")).toBeVisible();
});

test("instead of a blank page: a sentence, and a way out", () => {
  render(
    <CrashBoundary>
      <Broken error={new Error("a figure without a place")} />
    </CrashBoundary>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent(
    /Something in the app broke.*a figure without a place.*kept in the address bar/,
  );
  expect(screen.getByRole("link", { name: "Start afresh" })).toHaveAttribute(
    "href",
    "?",
  );
  expect(messageOf(reported.mock.calls[0])).toMatch(
    /^a figure without a place[^]*at Broken/,
  );
});

test("a bug in a view leaves the question in the address bar", async () => {
  const { bar, session } = startApp("?cur=usd");
  await screen.findByRole("table");
  act(() => {
    const lost = "no such view" as ViewName;
    setView(session.store, { ...session.store.getState(), view: lost });
  });
  expect(screen.getByRole("alert")).toHaveTextContent(
    "Something in the app broke",
  );
  expect(bar.query()).toContain("cur=usd");
});
