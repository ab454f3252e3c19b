import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Checkbox } from "#ui/Checkbox.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Highlight } from "#ui/Highlight.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SearchField } from "#ui/SearchField.tsx";
import { Switch } from "#ui/Switch.tsx";

test("a chip is removed by a button that names it", async () => {
  const onRemove = vi.fn<() => void>();
  render(<Chip label="Sector: Biotech" onRemove={onRemove} />);
  await userEvent.click(
    screen.getByRole("button", { name: "Remove Sector: Biotech" }),
  );
  expect(onRemove).toHaveBeenCalledOnce();
});

test("a notice is an alert that lists what happened and goes when dismissed", async () => {
  const onDismiss = vi.fn<() => void>();
  render(
    <Notice title="Dropped" messages={["One", "Two"]} onDismiss={onDismiss} />,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("Dropped");
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

test("a checkbox is named by its label and described by its count", async () => {
  const onChange = vi.fn<(isChecked: boolean) => void>();
  render(
    <Checkbox
      label="Biotech"
      isChecked={false}
      count={{ digits: "3", spoken: "3 figures" }}
      onChange={onChange}
    />,
  );
  const box = screen.getByRole("checkbox", { name: "Biotech" });
  expect(box).toHaveAccessibleDescription("3 figures");
  await userEvent.click(screen.getByText("Biotech"));
  expect(onChange.mock.calls).toEqual([[true]]);
});

test("a switch says whether it is on", async () => {
  const onChange = vi.fn<(isOn: boolean) => void>();
  render(<Switch label="Differences" isOn onChange={onChange} />);
  const button = screen.getByRole("switch", { name: "Differences" });
  expect(button).toBeChecked();
  await userEvent.click(button);
  expect(onChange.mock.calls).toEqual([[false]]);
});

test("hits are marked, the rest stays as it is", () => {
  render(
    <p>
      <Highlight
        text="Peacock Plan"
        hits={[
          { start: 0, end: 3 },
          { start: 8, end: 10 },
        ]}
      />
    </p>,
  );
  const marks = screen.getAllByRole("mark");
  expect(marks.map((mark) => mark.textContent)).toEqual(["Pea", "Pl"]);
  expect(screen.getByRole("paragraph")).toHaveTextContent("Peacock Plan");
});

test("a search field is emptied by Escape and by its button, which keeps the focus in it", async () => {
  const onChange = vi.fn<(value: string) => void>();
  const user = userEvent.setup();
  render(<SearchField label="Search" value="peacock" onChange={onChange} />);
  const field = screen.getByRole("searchbox", { name: "Search" });
  await user.type(field, "{Escape}");
  await user.click(screen.getByRole("button", { name: "Clear" }));
  expect(onChange.mock.calls).toEqual([[""], [""]]);
  expect(field).toHaveFocus();
});
