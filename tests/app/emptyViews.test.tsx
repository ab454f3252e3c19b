import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { VIEW_NAMES } from "#view-state/viewNames.ts";
import { startApp } from "./startApp.tsx";
import { serveTinyPackage } from "./tinyServer.ts";

serveTinyPackage();

/** Views that show no normalised figures have no toolbar. */
const BARE = new Set(["timeline", "sources", "coverage"]);

describe("a view that the filters emptied", () => {
  it.each(VIEW_NAMES)(
    "%s keeps its heading and controls, and says how to fill it again",
    async (view) => {
      startApp(`?view=${view}&q=zzzz`);
      const lift = await screen.findByRole("button", {
        name: "Lift “Search: zzzz”",
      });
      expect(lift).toBeVisible();
      expect(screen.getByText("No figure passes the filters")).toBeVisible();
      expect(
        screen.getByRole("heading", { level: 1 }),
      ).not.toBeEmptyDOMElement();
      const chip = screen.getByText("Search: zzzz", { selector: "main *" });
      expect(chip).toBeVisible();
      const money = screen.queryAllByRole("radio", { name: "$ US" });
      expect(money).toHaveLength(BARE.has(view) ? 0 : 1);
      expect(screen.queryByText(/\b0 of 0 each/)).not.toBeInTheDocument();
    },
  );
});
