import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { RangeHistogram } from "#ui/RangeHistogram.tsx";
import { type DragPart, draggedRange } from "#ui/useRangeDrag.ts";

const BINS = Array.from({ length: 11 }, (_, index) => ({
  value: 2010 + index,
  count: index,
}));

function setUp() {
  const onChange = vi.fn<(low: number, high: number) => void>();
  function Stage() {
    const [range, setRange] = useState({ low: 2012, high: 2018 });
    return (
      <RangeHistogram
        lowLabel="From"
        highLabel="To"
        bins={BINS}
        {...range}
        onChange={(low, high) => {
          onChange(low, high);
          setRange({ low, high });
        }}
        valueText={({ value, count }) => `${value}, ${count} figures`}
      />
    );
  }
  render(<Stage />);
  return { onChange, user: userEvent.setup() };
}

const slider = (name: string) => screen.getByRole("slider", { name });

describe(RangeHistogram, () => {
  test("each end says where it stands and how far it goes", () => {
    setUp();
    const from = slider("From");
    expect(from).toHaveAttribute("aria-valuemin", "2010");
    expect(from).toHaveAttribute("aria-valuemax", "2018");
    expect(from).toHaveAttribute("aria-valuenow", "2012");
    expect(from).toHaveAttribute("aria-valuetext", "2012, 2 figures");
    expect(slider("To")).toHaveAttribute("aria-valuemin", "2012");
    expect(slider("To")).toHaveAttribute("aria-valuemax", "2020");
  });

  test.each([
    ["From", "{ArrowRight}", 2013, 2018],
    ["From", "{ArrowLeft}", 2011, 2018],
    ["From", "{PageUp}", 2017, 2018],
    ["From", "{PageDown}", 2010, 2018],
    ["From", "{Home}", 2010, 2018],
    ["From", "{End}", 2018, 2018],
    ["To", "{ArrowDown}", 2012, 2017],
    ["To", "{ArrowUp}", 2012, 2019],
    ["To", "{PageDown}", 2012, 2013],
    ["To", "{Home}", 2012, 2012],
    ["To", "{End}", 2012, 2020],
  ])("%s %s leads to %i to %i", async (name, key, low, high) => {
    const { user, onChange } = setUp();
    slider(name).focus();
    await user.keyboard(key);
    expect(onChange.mock.calls).toEqual([[low, high]]);
  });

  test("a key that moves nothing changes nothing", async () => {
    const { user, onChange } = setUp();
    slider("To").focus();
    await user.keyboard("{End}{End}{ArrowRight}x");
    expect(onChange.mock.calls).toEqual([[2012, 2020]]);
  });

  test("an end follows the pointer until it is let go", async () => {
    vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(
      DOMRect.fromRect({ width: 110, height: 20 }),
    );
    const { user, onChange } = setUp();
    const target = slider("From");
    await user.pointer([
      { keys: "[MouseLeft>]", target, coords: { clientX: 20 } },
      { target: document.body, coords: { clientX: 24 } },
      { target: document.body, coords: { clientX: 41 } },
      { keys: "[/MouseLeft]" },
      { target: document.body, coords: { clientX: 90 } },
    ]);
    expect(onChange.mock.calls).toEqual([[2014, 2018]]);
    expect(target).toHaveFocus();
  });
});

describe(draggedRange, () => {
  const range = { first: 2010, last: 2020, low: 2012, high: 2018 };
  test.each<[DragPart, number, number, number]>([
    ["low", 3, 2015, 2018],
    ["low", 99, 2018, 2018],
    ["low", -99, 2010, 2018],
    ["high", -3, 2012, 2015],
    ["high", -99, 2012, 2012],
    ["high", 99, 2012, 2020],
    ["both", 1, 2013, 2019],
    ["both", 99, 2014, 2020],
    ["both", -99, 2010, 2016],
  ])("%s by %i", (part, by, low, high) => {
    expect(draggedRange(range, part, by)).toEqual([low, high]);
  });
});
