import { afterEach, describe, expect, test, vi } from "vitest";
import { browserAddressBar } from "#app/browserAddressBar.ts";

describe(browserAddressBar, () => {
  afterEach(() => {
    vi.useRealTimers();
    history.replaceState(null, "", "/");
  });

  test("writes the browser's history, on the path where the app lies", () => {
    history.replaceState(null, "", "/somewhere/?view=rank");
    const bar = browserAddressBar();
    expect(bar.query()).toBe("?view=rank");
    const before = history.length;
    bar.push("cur=usd");
    expect([location.pathname, location.search]).toEqual([
      "/somewhere/",
      "?cur=usd",
    ]);
    bar.replace("cur=ppp");
    expect(location.search).toBe("?cur=ppp");
    expect(history).toHaveLength(before + 1);
  });

  /** A browser that has had too many changes, until it is told to let them pass. */
  function refusing() {
    vi.useFakeTimers();
    const refuse = () => {
      throw new DOMException("too many calls", "SecurityError");
    };
    const spies = [
      vi.spyOn(history, "pushState").mockImplementation(refuse),
      vi.spyOn(history, "replaceState").mockImplementation(refuse),
    ];
    return () => {
      for (const spy of spies) spy.mockRestore();
    };
  }

  test("tries again later where the browser has had too many changes", () => {
    const allow = refusing();
    const bar = browserAddressBar();
    bar.push("cur=usd");
    bar.push("cur=ppp");
    vi.advanceTimersByTime(5000);
    expect(location.search).toBe("");
    allow();
    vi.runAllTimers();
    expect(location.search).toBe("?cur=ppp");
  });

  test("a step that was refused stays a step when something replaces it", () => {
    const before = history.length;
    const allow = refusing();
    const bar = browserAddressBar();
    bar.push("view=rank");
    bar.replace("view=rank&q=a");
    allow();
    bar.replace("view=rank&q=ai");
    expect(location.search).toBe("?view=rank&q=ai");
    expect(history).toHaveLength(before + 1);
    vi.runAllTimers();
    bar.replace("view=rank&q=");
    expect(location.search).toBe("?view=rank&q=");
    expect(history).toHaveLength(before + 1);
  });

  test("what was refused is not made once the user has gone elsewhere", () => {
    const bar = browserAddressBar();
    const stop = bar.onTravel(() => undefined);
    const allow = refusing();
    bar.push("cur=usd");
    allow();
    dispatchEvent(new PopStateEvent("popstate"));
    vi.runAllTimers();
    expect(location.search).toBe("");
    stop();
  });

  test("a link that was refused is visited when it can be", () => {
    const bar = browserAddressBar();
    const heard: string[] = [];
    const stop = bar.onTravel(() => heard.push(bar.query()));
    const allow = refusing();
    bar.visit("?cur=usd");
    expect(heard).toEqual([]);
    allow();
    vi.runAllTimers();
    expect(heard).toEqual(["?cur=usd"]);
    stop();
  });

  test("hears Back until it is told to stop", async () => {
    const bar = browserAddressBar();
    bar.push("cur=usd");
    const heard: string[] = [];
    const travelled = async () =>
      new Promise<void>((resolve) => {
        addEventListener("popstate", () => resolve(), { once: true });
      });
    const stop = bar.onTravel(() => heard.push(bar.query()));
    const there = travelled();
    history.back();
    await there;
    expect(heard).toEqual([""]);
    stop();
    const again = travelled();
    history.forward();
    await again;
    expect(heard).toEqual([""]);
  });
});
