import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useMemo, useState } from "react";
import { vi } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { ExportButton } from "#export/ExportButton.tsx";
import type { ExportContext } from "#export/exportContext.ts";
import { contextOf } from "./manyPlaces.ts";

/** What is on screen behind the dialog. */
export const CONTEXT = contextOf(tinyDataset(), {});

export interface Kept {
  readonly name: string;
  readonly file: Blob;
}

/** What the browser was given to keep: jsdom makes no object URLs and follows no links. */
export function keeping(): readonly Kept[] {
  const kept: Kept[] = [];
  const files = new Map<string, Blob>();
  URL.createObjectURL = (file) => {
    const url = `blob:${String(files.size)}`;
    files.set(url, file as Blob);
    return url;
  };
  URL.revokeObjectURL = vi.fn<typeof URL.revokeObjectURL>();
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(
    function keep(this: HTMLAnchorElement) {
      const file = files.get(this.href);
      if (file) kept.push({ name: this.download, file });
    },
  );
  return kept;
}

const NO_TEXTS = { title: "", note: "" };
const onPrint = vi.fn<(context: ExportContext) => void>();

interface StageProps {
  readonly context: ExportContext | undefined;
}

/** The button as it stands in the app: what the reader writes becomes the title of the view. */
export function Stage({ context }: StageProps) {
  const client = useMemo(() => new QueryClient(), []);
  const [own, setOwn] = useState(NO_TEXTS);
  const titled = useMemo(
    () =>
      context && own.title !== "" ? { ...context, title: own.title } : context,
    [context, own.title],
  );
  return (
    <QueryClientProvider client={client}>
      <ExportButton
        context={titled}
        contextIn={(words) => contextOf(tinyDataset(), {}, words)}
        own={own}
        onOwn={setOwn}
        onPrint={onPrint}
      />
      <output aria-label="own">{JSON.stringify(own)}</output>
    </QueryClientProvider>
  );
}

/** Opens the dialog of the view on screen. */
export async function openDialog() {
  render(<Stage context={CONTEXT} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Export" }));
  await screen.findByRole("dialog", { name: "Export" });
  return user;
}
