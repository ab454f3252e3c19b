import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createPortal } from "react-dom";
import { describe, expect, test } from "vitest";
import { ChartFrame } from "#views/ChartFrame.tsx";

const MODEL = {
  title: "Who offers a team the most",
  description: "A chart.",
  table: () => ({ columns: [{ id: "place", header: "Place" }], rows: [] }),
};

const setUp = () => {
  const user = userEvent.setup();
  render(
    <ChartFrame
      model={MODEL}
      choices={createPortal(
        <button type="button">An item of a menu</button>,
        document.body,
      )}
      onOpen={() => undefined}
    >
      <button type="button">A mark</button>
      <button type="button" onKeyDown={(event) => event.preventDefault()}>
        A part with keys
      </button>
    </ChartFrame>,
  );
  return user;
};

describe(ChartFrame, () => {
  test("a key pressed within the card shows the table, and the chart again", async () => {
    const user = setUp();
    screen.getByRole("button", { name: "A mark" }).focus();
    await user.keyboard("t");
    expect(screen.getByRole("table", { name: MODEL.title })).toBeVisible();
  });

  test.each(["An item of a menu", "A part with keys"])(
    "a key pressed in “%s” is not the card's",
    async (name) => {
      const user = setUp();
      screen.getByRole("button", { name }).focus();
      await user.keyboard("t");
      expect(screen.queryByRole("table")).not.toBeInTheDocument();
    },
  );
});
