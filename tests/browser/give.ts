import type { Page } from "@playwright/test";

/** Drops or pastes a file, as a hand would. */
export async function give(
  page: Page,
  how: "drop" | "paste",
  file: Buffer | string,
  type: string,
): Promise<void> {
  const encoded = Buffer.from(file).toString("base64");
  await page.evaluate(
    ([event, data, mime]) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], "a file", { type: mime }));
      const init = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        event === "drop"
          ? new DragEvent("drop", { ...init, dataTransfer: transfer })
          : new ClipboardEvent("paste", { ...init, clipboardData: transfer }),
      );
    },
    [how, encoded, type] as const,
  );
}
