import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { CopyLink } from "#app/CopyLink.tsx";
import { startApp } from "./startApp.tsx";
import { serveTinyPackage } from "./tinyServer.ts";

serveTinyPackage();

const button = async () => screen.findByRole("button", { name: "Copy link" });

test("copies the whole link, with its version, the open figure, and what is none of ours", async () => {
  const { user } = startApp(
    "?places=wuhan&cur=usd&open=wuhan_annual-budget&utm_source=mail",
  );
  await user.click(await button());
  expect(await screen.findByText("Link copied")).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(
    "http://localhost:3000/?places=wuhan&cur=usd&open=wuhan_annual-budget&data=2026.1.0&utm_source=mail",
  );
});

test("where the browser refuses, the link is shown, chosen, and given away by hand", async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(
    new DOMException("denied", "NotAllowedError"),
  );
  const link = "https://example.org/?data=2026.1.0";
  render(<CopyLink link={link} />);
  await user.click(await button());
  expect(
    await screen.findByText(/The browser did not allow copying/),
  ).toBeVisible();
  const field = screen.getByRole("textbox", { name: "Copy link" });
  expect(field).toHaveFocus();
  expect(field).toHaveValue(link);
  expect(field).toHaveProperty("selectionEnd", link.length);
  await user.tab();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
});

test("warns of a link that others would cut", async () => {
  const user = userEvent.setup();
  const { rerender } = render(<CopyLink link={"x".repeat(2000)} />);
  await user.click(await button());
  expect(screen.queryByText(/mail and chat programs/)).not.toBeInTheDocument();
  rerender(<CopyLink link={"x".repeat(2001)} />);
  expect(
    screen.getByText(/This link has 2001 characters; over 2000, mail and chat/),
  ).toBeVisible();
});
