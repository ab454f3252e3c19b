import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Menu } from "#ui/Menu.tsx";
import { installBrowserParts } from "./browserParts.ts";

beforeEach(installBrowserParts);

const OPTIONS = [
  { value: "a", label: "First" },
  { value: "b", label: "Second", off: "Not here." },
  { value: "c", label: "Third" },
] as const;
type Letter = (typeof OPTIONS)[number]["value"];

function setUp() {
  const onChange = vi.fn<(value: Letter) => void>();
  render(
    <Menu label="Letter" options={OPTIONS} value="a" onChange={onChange} />,
  );
  return { onChange, user: userEvent.setup() };
}

describe(Menu, () => {
  test("shows what is chosen and offers the rest on demand", async () => {
    const { user, onChange } = setUp();
    const button = screen.getByRole("combobox", { name: "Letter" });
    expect(button).toHaveTextContent("First");
    await user.click(button);
    await user.click(await screen.findByRole("option", { name: "Third" }));
    expect(onChange.mock.calls).toEqual([["c"]]);
  });

  test("an option that is off says why and cannot be chosen", async () => {
    const { user, onChange } = setUp();
    await user.click(screen.getByRole("combobox", { name: "Letter" }));
    const option = await screen.findByRole("option", { name: /Second/ });
    expect(option).toHaveTextContent("Not here.");
    expect(option).toHaveAttribute("aria-disabled", "true");
    await user.click(option);
    expect(onChange).not.toHaveBeenCalled();
  });

  test("works by keyboard", async () => {
    const { user, onChange } = setUp();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("option", { name: "Third" })).toBeVisible();
    await user.keyboard("{End}{Enter}");
    expect(onChange.mock.calls).toEqual([["c"]]);
  });
});
