import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Menu } from "#ui/Menu.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { installBrowserParts } from "./browserParts.ts";

beforeEach(installBrowserParts);

function sheet(isOpen: boolean, onClose = vi.fn<() => void>()) {
  return (
    <Sheet title="Filters" isOpen={isOpen} onClose={onClose}>
      <Menu
        label="Year"
        options={[{ value: "2020", label: "2020" }]}
        value="2020"
        onChange={vi.fn<(year: string) => void>()}
      />
    </Sheet>
  );
}

describe(Sheet, () => {
  test("holds nothing while it is closed", () => {
    render(sheet(false));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  });

  test("is a dialog with its title, opened and closed as it is told", () => {
    const { rerender } = render(sheet(true));
    expect(screen.getByRole("dialog", { name: "Filters" })).toBeVisible();
    rerender(sheet(false));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  test("asks to be closed by its button and on the backdrop, not on its content", async () => {
    const onClose = vi.fn<() => void>();
    const user = userEvent.setup();
    render(sheet(true, onClose));
    await user.click(screen.getByRole("heading", { name: "Filters" }));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Close" }));
    await user.click(screen.getByRole("dialog"));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  test("asks to be closed by Escape, unless a menu in it takes the key", async () => {
    const onClose = vi.fn<() => void>();
    const user = userEvent.setup();
    render(sheet(true, onClose));
    const dialog = screen.getByRole("dialog", { name: "Filters" });
    const cancel = () =>
      fireEvent(dialog, new Event("cancel", { cancelable: true }));
    await user.click(screen.getByRole("combobox", { name: "Year" }));
    expect(await screen.findByRole("option", { name: "2020" })).toBeVisible();
    await user.keyboard("{Escape}");
    cancel();
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    cancel();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
