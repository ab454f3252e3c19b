import { QueryClient } from "@tanstack/react-query";
import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import { App, createSession } from "#app/App.tsx";
import { type FakeBar, fakeBar } from "./fakeBar.ts";

// Parts of the app arrive when they are first needed, and the first test pays for compiling them.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

/** In CSS pixels. */
const WIDE = 1440;

/** A light screen of that width, whose owner prefers things to keep still. */
function mediaOf(width: number) {
  return (query: string): MediaQueryList => {
    const least = /\(min-width: (\d+)(px|rem)\)/.exec(query);
    const most = /\(max-width: ([\d.]+)(px|rem)\)/.exec(query);
    const pixels = (found: RegExpExecArray) =>
      Number(found[1]) * (found[2] === "rem" ? 16 : 1);
    const matches =
      (least !== null && width >= pixels(least)) ||
      (most !== null && width <= pixels(most)) ||
      query.includes("prefers-reduced-motion");
    return Object.assign(new EventTarget(), {
      matches,
      media: query,
      onchange: null,
      addListener: vi.fn<MediaQueryList["addListener"]>(),
      removeListener: vi.fn<MediaQueryList["removeListener"]>(),
    });
  };
}

/** Opens a link in an app of its own: an address bar, a store and a cache that no other test has seen. */
export function startApp(query = "", bar: FakeBar = fakeBar(query)) {
  vi.spyOn(window, "matchMedia").mockImplementation(mediaOf(WIDE));
  const client = new QueryClient({
    defaultOptions: { queries: { retryDelay: 0 } },
  });
  const session = createSession(bar, client);
  const user = userEvent.setup();
  const screen = render(<App session={session} />);
  return { bar, session, user, ...screen };
}
