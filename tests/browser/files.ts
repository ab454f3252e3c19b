import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { arrival } from "#words/en/arrival.ts";
import { expect } from "./support.ts";

export interface Exported {
  readonly name: string;
  readonly bytes: Buffer;
}

const PICTURES = ["PNG", "SVG"];

/** What the dialog gives to be kept. */
export async function exported(page: Page, format: string): Promise<Exported> {
  const dialog = page.getByRole("dialog", { name: "Export" });
  if (!(await dialog.isVisible())) {
    await page.getByRole("button", { name: "Export" }).click();
  }
  const tab = PICTURES.includes(format) ? "Picture" : "Data";
  await dialog.getByRole("tab", { name: tab }).click();
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: format, exact: true }).click();
  const file = await download;
  return {
    name: file.suggestedFilename(),
    bytes: await readFile(await file.path()),
  };
}

interface Looks {
  readonly width: number;
  readonly height: number;
  /** How many colours, and how much of it is of the commonest one. */
  readonly colours: number;
  readonly ground: readonly [colour: string, share: number];
}

/** Draws a picture again and counts its colours. */
export async function looksOf(page: Page, png: Buffer): Promise<Looks> {
  return page.evaluate(async (encoded): Promise<Looks> => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, width, height).data.buffer ?? [],
    );
    const counts = new Map<number, number>();
    for (const pixel of pixels) {
      counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    }
    const [ground = 0, most = 0] =
      [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    // Little-endian: red comes first.
    const parts = [0, 1, 2].map((byte) => {
      const part = Math.floor(ground / 256 ** byte) % 256;
      return part.toString(16).padStart(2, "0");
    });
    return {
      width,
      height,
      colours: counts.size,
      ground: [`#${parts.join("")}`, most / pixels.length],
    };
  }, png.toString("base64"));
}

/** Whether the app takes pasted files already: what does so is fetched after the first figures, and says where to drop one. */
async function isAwaitingFiles(page: Page): Promise<boolean> {
  return page.evaluate(async (said) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([], "a file"));
    const over = { bubbles: true, cancelable: true, dataTransfer: transfer };
    document.body.dispatchEvent(new DragEvent("dragover", over));
    await new Promise(requestAnimationFrame);
    const isSaid = document.body.innerText.includes(said);
    document.body.dispatchEvent(new DragEvent("dragleave", { bubbles: true }));
    return isSaid;
  }, arrival.drop.here);
}

/** Drops or pastes a file, as a hand would. */
export async function give(
  page: Page,
  how: "drop" | "paste",
  file: Buffer | string,
  type: string,
): Promise<void> {
  const encoded = Buffer.from(file).toString("base64");
  if (how === "paste") {
    await expect.poll(() => isAwaitingFiles(page)).toBe(true);
  }
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
