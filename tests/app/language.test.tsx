import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startApp } from "./startApp.tsx";
import { english } from "#words/catalogue.ts";
import { serveTinyPackage } from "./tinyServer.ts";

serveTinyPackage();

function preferring(...languages: readonly string[]): void {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
}

const other = (name: string) => screen.findByRole("link", { name });

describe("the language of the page", () => {
  beforeEach(() => {
    preferring("en-GB");
  });

  afterEach(() => {
    vi.restoreAllMocks();
    document.documentElement.lang = "en";
  });

  it("is the first of the browser's that there are texts in", async () => {
    preferring("fr", "zh-TW", "en");
    startApp();
    expect(screen.queryByText(english.app.loading)).not.toBeInTheDocument();
    expect(await other("English")).toHaveAttribute("lang", "en");
    expect(document.documentElement).toHaveAttribute("lang", "zh-Hans");
    await waitFor(() =>
      expect(document.title).toMatch(
        /^\p{Script=Han}.* · Fourth Pole 第四极$/u,
      ),
    );
    expect(screen.getByRole("link", { name: "对比" })).toBeVisible();
  });

  it("is switched in the header, keeps the question, and is undone by Back", async () => {
    const { bar, user } = startApp("?cur=usd");
    const toChinese = await other("中文");
    expect(toChinese).toHaveAttribute("lang", "zh-Hans");
    expect(toChinese.getAttribute("href")).toContain("cur=usd&lang=zh");
    await user.click(toChinese);
    const toEnglish = await other("English");
    expect(toEnglish).toHaveFocus();
    expect(bar.query()).toContain("cur=usd&lang=zh");
    await user.click(toEnglish);
    await other("中文");
    expect(bar.query()).toMatch(/cur=usd&data=/);
    bar.back();
    await other("English");
    expect(bar.query()).toContain("lang=zh");
  });

  it("of a link comes before the browser's, in a view that comes later too", async () => {
    startApp("?view=coverage&lang=zh");
    await other("English");
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
        /^\p{Script=Han}/u,
      ),
    );
    expect(screen.queryByText("Coverage")).not.toBeInTheDocument();
  });
});
