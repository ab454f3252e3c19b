import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";

const OPTIONS = [
  { value: "none", label: "Nothing" },
  { value: "gdp", label: "GDP", off: "Caps may not be divided." },
  { value: "area", label: "Area", hint: "Per square kilometre" },
] as const;
type Per = (typeof OPTIONS)[number]["value"];

function setUp() {
  const onChange = vi.fn<(value: Per) => void>();
  function Stage() {
    const [value, setValue] = useState<Per>("none");
    const handleChange = (next: Per) => {
      onChange(next);
      setValue(next);
    };
    return (
      <SegmentedControl
        label="Divided by"
        options={OPTIONS}
        value={value}
        onChange={handleChange}
      />
    );
  }
  render(<Stage />);
  return { onChange, user: userEvent.setup() };
}

const radio = (name: string) => screen.getByRole("radio", { name });

describe(SegmentedControl, () => {
  test("is a named group with the chosen option checked", () => {
    setUp();
    expect(
      screen.getByRole("radiogroup", { name: "Divided by" }),
    ).toBeInTheDocument();
    expect(radio("Nothing")).toBeChecked();
    expect(radio("Area")).not.toBeChecked();
  });

  test("chooses by click, and not again what is chosen", async () => {
    const { user, onChange } = setUp();
    await user.click(radio("Area"));
    await user.click(radio("Area"));
    expect(onChange.mock.calls).toEqual([["area"]]);
  });

  test("an option that is off says why and cannot be chosen", async () => {
    const { user, onChange } = setUp();
    expect(radio("GDP")).toHaveAttribute("aria-disabled", "true");
    expect(radio("GDP")).toHaveAccessibleDescription(
      "Caps may not be divided.",
    );
    await user.click(radio("GDP"));
    expect(await screen.findByRole("tooltip")).toHaveTextContent(
      "Caps may not be divided.",
    );
    expect(onChange).not.toHaveBeenCalled();
  });

  test("the arrow keys rest on an option that is off, show its reason and go on", async () => {
    const { user, onChange } = setUp();
    await user.tab();
    expect(radio("Nothing")).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(radio("GDP")).toHaveFocus();
    expect(await screen.findByRole("tooltip")).toHaveTextContent(
      "Caps may not be divided.",
    );
    await user.keyboard("{Enter}");
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard("{ArrowRight}");
    expect(radio("Area")).toHaveFocus();
    expect(onChange.mock.calls).toEqual([["area"]]);
  });

  test("the arrow keys go round, Home and End to the ends", async () => {
    const { user, onChange } = setUp();
    await user.tab();
    await user.keyboard("{ArrowLeft}{Home}{End}");
    expect(onChange.mock.calls).toEqual([["area"], ["none"], ["area"]]);
  });

  test("is one stop of the tab key, at the chosen option", async () => {
    const { user } = setUp();
    await user.click(radio("Area"));
    await user.tab();
    expect(document.body).toHaveFocus();
    await user.tab();
    expect(radio("Area")).toHaveFocus();
  });
});
