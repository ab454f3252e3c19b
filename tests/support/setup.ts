/** What jsdom lacks, and what every component test promises. Loaded before each of their files. */
import "@testing-library/jest-dom/vitest";

import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { loadFloating } from "#ui/floating.ts";

/** Without a layout everything measures nothing, and a chart that measures nothing draws nothing. */
const SIZE = { width: 640, height: 320 };

class SizedResizeObserver implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;

  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }

  observe(target: Element): void {
    const box = { inlineSize: SIZE.width, blockSize: SIZE.height };
    const entry: ResizeObserverEntry = {
      target,
      contentRect: DOMRect.fromRect(SIZE),
      borderBoxSize: [box],
      contentBoxSize: [box],
      devicePixelContentBoxSize: [box],
    };
    this.#callback([entry], this);
  }

  unobserve(): void {
    // Nothing is watched, so nothing is let go.
  }

  disconnect(): void {
    // As above.
  }
}

/** A light, wide screen whose owner prefers things to keep still. */
function matchMedia(query: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    matches: query.includes("prefers-reduced-motion: reduce"),
    media: query,
    onchange: null,
    addListener: vi.fn<MediaQueryList["addListener"]>(),
    removeListener: vi.fn<MediaQueryList["removeListener"]>(),
  });
}

window.ResizeObserver = SizedResizeObserver;
window.matchMedia = matchMedia;
Element.prototype.scrollIntoView = vi.fn<Element["scrollIntoView"]>();

// jsdom draws nothing, and would say so at length: charts then measure roughly.
HTMLCanvasElement.prototype.getContext = () => null;

// In a test nobody waits for the first paint.
await loadFloating();

let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      complaints.push(parts.map(String).join(" "));
    });
  }
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(complaints, "console errors and warnings").toEqual([]);
});
