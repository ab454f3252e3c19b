import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { MoreButton } from "#ui/MoreButton.tsx";

function List() {
  const [most, setMost] = useState(2);
  return (
    <section>
      {["One", "Two", "Three", "Four"].slice(0, most).map((name) => (
        <button key={name} type="button">
          {name}
        </button>
      ))}
      {most < 4 && <MoreButton onMore={() => setMost(3)}>One more</MoreButton>}
      {most < 4 && <MoreButton onMore={() => setMost(4)}>All</MoreButton>}
    </section>
  );
}

describe(MoreButton, () => {
  test.each(["One more", "All"])(
    "“%s” leads on to the first of what it brought",
    async (name) => {
      const user = userEvent.setup();
      render(<List />);
      await user.click(screen.getByRole("button", { name }));
      expect(screen.getByRole("button", { name: "Three" })).toHaveFocus();
    },
  );
});
