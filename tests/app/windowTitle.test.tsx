import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { startApp } from "./startApp.tsx";
import { serveTinyPackage } from "./tinyServer.ts";

serveTinyPackage();

const heading = () =>
  screen.getByRole("heading", { level: 1 }).textContent ?? "";

describe("the title of the window", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    document.documentElement.lang = "en";
  });

  it("names the view, and follows it and its language", async () => {
    const { user } = startApp();
    await waitFor(() =>
      expect(document.title).toMatch(/^What .+ offer · Fourth Pole$/),
    );
    expect(document.title).toBe(`${heading()} · Fourth Pole`);
    await user.click(await screen.findByRole("link", { name: "Sources" }));
    await waitFor(() =>
      expect(document.title).toBe(
        "What stands behind 17 figures · Fourth Pole",
      ),
    );
    await user.click(await screen.findByRole("link", { name: "中文" }));
    await screen.findByRole("link", { name: "English" });
    expect(heading()).toMatch(/\p{Script=Han}/u);
    expect(document.title).toBe(`${heading()} · Fourth Pole 第四极`);
  });
});
