import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { storedTheme, storeTheme, themeFor } from "#app/theme.ts";
import { startApp } from "./startApp.tsx";
import { serveTinyPackage } from "./tinyServer.ts";

serveTinyPackage();

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const themeOfPage = () => document.documentElement.dataset["theme"];
const choice = async () => screen.findByRole("combobox", { name: "Theme" });

describe(themeFor, () => {
  test.each([
    ["auto", false, "light"],
    ["auto", true, "dark"],
    ["light", true, "light"],
    ["dark", false, "dark"],
  ] as const)("%s on a dark system: %s, is %s", (chosen, isDark, theme) => {
    expect(themeFor(chosen, isDark)).toBe(theme);
  });
});

test("the choice is kept for the next visit, and stays out of the link", async () => {
  const first = startApp("?cur=usd");
  expect(await choice()).toHaveValue("auto");
  expect(themeOfPage()).toBe("light");
  await first.user.selectOptions(await choice(), "Dark");
  expect(themeOfPage()).toBe("dark");
  expect(first.bar.entries()).toEqual(["cur=usd&data=2026.1.0"]);
  first.unmount();
  startApp();
  expect(await choice()).toHaveValue("dark");
  expect(themeOfPage()).toBe("dark");
});

describe(storedTheme, () => {
  test.each([
    [null, "auto"],
    ["dark", "dark"],
    ["pink", "auto"],
  ])("what was stored as %j is %s", (stored, theme) => {
    if (stored !== null) localStorage.setItem("fourth-pole:theme", stored);
    expect(storedTheme()).toBe(theme);
  });

  test("a browser that keeps nothing follows the system, and the choice lasts for the visit", () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    expect(storedTheme()).toBe("auto");
    expect(() => storeTheme("dark")).not.toThrow();
  });
});
