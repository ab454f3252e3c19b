import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ForeignContext } from "#controls/foreignContext.ts";
import { ViewLink } from "#controls/ViewLink.tsx";
import { renderOnStage } from "./stage.tsx";

const setUp = () =>
  renderOnStage(({ view, onChange }) => (
    <ViewLink to={{ ...view, view: "rank", cur: "usd" }} onChange={onChange}>
      Rank them
    </ViewLink>
  ));

describe(ViewLink, () => {
  test("is a link to the view, followed within the app", async () => {
    const { user, view } = setUp();
    const link = screen.getByRole("link", { name: "Rank them" });
    expect(link).toHaveAttribute("href", "?view=rank&cur=usd&data=current");
    await user.click(link);
    expect(view()).toMatchObject({ view: "rank", cur: "usd" });
  });

  test("carries on what is none of ours, as the address bar does", () => {
    renderOnStage(({ view, onChange }) => (
      <ForeignContext value={[["utm_source", "mail"]]}>
        <ViewLink to={view} onChange={onChange}>
          Here
        </ViewLink>
      </ForeignContext>
    ));
    expect(screen.getByRole("link", { name: "Here" })).toHaveAttribute(
      "href",
      "?data=current&utm_source=mail",
    );
  });

  test.each(["Control", "Meta", "Shift", "Alt"])(
    "with %s held it is left to the browser",
    async (key) => {
      const { user, changes } = setUp();
      // jsdom cannot follow links, and would say so.
      const seen: boolean[] = [];
      const stop = (event: Event) => {
        seen.push(event.defaultPrevented);
        event.preventDefault();
      };
      document.addEventListener("click", stop, { once: true });
      await user.keyboard(`{${key}>}`);
      await user.click(screen.getByRole("link", { name: "Rank them" }));
      expect(seen).toEqual([false]);
      expect(changes).not.toHaveBeenCalled();
    },
  );
});
