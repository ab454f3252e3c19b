import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { NumberStepper } from "#ui/NumberStepper.tsx";

function setUp(initial = 1.5) {
  const onChange = vi.fn<(value: number) => void>();
  function Stage() {
    const [value, setValue] = useState(initial);
    return (
      <NumberStepper
        label="times"
        value={value}
        least={1}
        most={9.99}
        step={0.05}
        onChange={(next) => {
          onChange(next);
          setValue(next);
        }}
      />
    );
  }
  render(<Stage />);
  return {
    user: userEvent.setup(),
    changes: () => onChange.mock.calls.map(([value]) => value),
    field: screen.getByRole("spinbutton", { name: "times" }),
    less: screen.getByRole("button", { name: "times: less" }),
    more: screen.getByRole("button", { name: "times: more" }),
  };
}

describe(NumberStepper, () => {
  test("steps by its buttons, without the traces of binary fractions", async () => {
    const { user, more, less, changes, field } = setUp(1.1);
    await user.click(more);
    await user.click(more);
    await user.click(less);
    expect(changes()).toEqual([1.15, 1.2, 1.15]);
    expect(field).toHaveValue(1.15);
  });

  test("stops at its ends", async () => {
    const { user, less, more, changes } = setUp(1);
    expect(less).toHaveAttribute("aria-disabled", "true");
    await user.click(less);
    expect(changes()).toEqual([]);
    await user.click(more);
    expect(changes()).toEqual([1.05]);
  });

  test("takes what is typed as soon as it is a number that is allowed", async () => {
    const { user, field, changes } = setUp();
    await user.clear(field);
    await user.type(field, "12.5");
    // 12, 12. and 12.5 are too many, so only the first digit counts.
    expect(changes()).toEqual([1]);
    expect(field).toHaveValue(12.5);
    await user.tab();
    expect(field).toHaveValue(1);
    await user.clear(field);
    expect(changes()).toEqual([1]);
  });
});
