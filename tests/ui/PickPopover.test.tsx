import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { PickPopover } from "#ui/PickPopover.tsx";
import { installBrowserParts } from "./browserParts.ts";

beforeEach(installBrowserParts);

const GROUPS = [
  {
    id: "shaanxi",
    label: "Shaanxi",
    items: [{ value: "xian", label: "Xi’an", aside: "西安市" }],
  },
  {
    id: "hubei",
    label: "Hubei",
    items: [
      { value: "wuhan", label: "Wuhan", keywords: ["420100"] },
      { value: "yichang", label: "Yichang", off: "No room." },
    ],
  },
] as const;

async function setUp(isMultiple: boolean) {
  const onPick = vi.fn<(value: string) => void>();
  const user = userEvent.setup();
  render(
    <PickPopover
      label="Add"
      searchLabel="Search places"
      groups={GROUPS}
      picked={["wuhan"]}
      isMultiple={isMultiple}
      onPick={onPick}
      nothingFound="Nothing found."
    />,
  );
  await user.click(screen.getByRole("button", { name: "Add" }));
  const field = await screen.findByRole("combobox", { name: "Search places" });
  await waitFor(() => expect(field).toHaveFocus());
  return { onPick, user, field };
}

const names = () =>
  screen.queryAllByRole("option").map((option) => option.textContent);

describe(PickPopover, () => {
  test("opens on its search field, with all things by group and the picked one marked", async () => {
    await setUp(true);
    expect(screen.getByRole("group", { name: "Hubei" })).toBeInTheDocument();
    expect(screen.getAllByRole("option")).toHaveLength(3);
    expect(screen.getByRole("option", { selected: true })).toHaveTextContent(
      "Wuhan",
    );
  });

  test.each([
    ["xian", ["Xi’an 西安市"]],
    ["XI AN", ["Xi’an 西安市"]],
    ["西安", ["Xi’an 西安市"]],
    ["4201", ["✓Wuhan"]],
    ["hubei", ["✓Wuhan", "Yichang, No room."]],
  ])("%s finds %j", async (query, found) => {
    const { user } = await setUp(true);
    await user.keyboard(query);
    expect(names()).toEqual(found);
  });

  test("says when nothing is found", async () => {
    const { user } = await setUp(true);
    await user.keyboard("atlantis");
    expect(names()).toEqual([]);
    expect(screen.getByText("Nothing found.")).toBeInTheDocument();
  });

  test("the arrow keys walk, Enter picks; with several to pick it stays open", async () => {
    const { user, field, onPick } = await setUp(true);
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(onPick.mock.calls).toEqual([["wuhan"]]);
    expect(field).toHaveAttribute(
      "aria-activedescendant",
      screen.getByRole("option", { name: /Wuhan/ }).id,
    );
    expect(field).toBeVisible();
  });

  test("the first hit is at hand, and picking one closes it", async () => {
    const { user, onPick } = await setUp(false);
    await user.keyboard("xi{Enter}");
    expect(onPick.mock.calls).toEqual([["xian"]]);
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Add" })).toHaveFocus();
  });

  test.each(["{Enter}", "a click"])(
    "what was sought is cleared by %s, so that the next name stands alone",
    async (way) => {
      const { user, field, onPick } = await setUp(true);
      await user.keyboard("xian");
      if (way === "{Enter}") await user.keyboard(way);
      else await user.click(screen.getByRole("option"));
      expect(field).toHaveValue("");
      expect(names()).toHaveLength(3);
      // Nothing is at hand that a second Enter could take away again.
      await user.keyboard("{Enter}wuhan{Enter}");
      expect(onPick.mock.calls).toEqual([["xian"], ["wuhan"]]);
    },
  );

  test("the second click of a double click picks nothing", async () => {
    const { user, onPick } = await setUp(true);
    await user.dblClick(screen.getByRole("option", { name: /Wuhan/ }));
    expect(onPick.mock.calls).toEqual([["wuhan"]]);
  });

  test("its button leaves what was typed, and closes the list where nothing was", async () => {
    const { user, field } = await setUp(true);
    await user.keyboard("xi");
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(field).toHaveFocus();
    expect(field).toHaveValue("xi");
    await user.clear(field);
    await user.click(screen.getByRole("button", { name: "Add" }));
    await waitFor(() => expect(field).not.toBeInTheDocument());
  });

  test("what is off cannot be picked", async () => {
    const { user, onPick } = await setUp(true);
    await user.click(screen.getByRole("option", { name: /Yichang/ }));
    await user.keyboard("yichang{Enter}");
    expect(onPick).not.toHaveBeenCalled();
  });
});
