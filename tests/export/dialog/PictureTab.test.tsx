import { screen, waitFor } from "@testing-library/react";
import {
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from "vitest";
import { PictureTab } from "#export/dialog/PictureTab.tsx";
import { exporterOf } from "#export/exporters.ts";
import { type Kept, keeping, openDialog } from "#tests/export/exportStage.tsx";
import { installFonts, NO_GLYPH } from "#tests/export/fontParts.ts";
import { installBrowserParts } from "#tests/ui/browserParts.ts";

const CHAT_APP = "Mozilla/5.0 (iPhone) Mobile/15E148 MicroMessenger/8.0.42";

/** A picture takes a busy machine longer than a test waits for as a rule. */
const PATIENT = { timeout: 10_000 };

const button = (name: string) => screen.getByRole("button", { name });
/** What stands in a file; jsdom has no other way to read it. */
async function textOf(file: Blob): Promise<string> {
  const reader = new FileReader();
  await new Promise((resolve) => {
    reader.addEventListener("load", resolve);
    reader.readAsText(file);
  });
  return typeof reader.result === "string" ? reader.result : "";
}

/** Lets no picture be laid out any further, until what this returns is called. */
function holdTurns(): () => void {
  const waiting: MessagePort[] = [];
  const posting = vi
    .spyOn(MessagePort.prototype, "postMessage")
    .mockImplementation(function wait(this: MessagePort) {
      waiting.push(this);
    });
  return () => {
    posting.mockRestore();
    for (const port of waiting) port.postMessage(undefined);
  };
}

/** Opens the dialog and waits for its picture. */
async function openPicture() {
  const user = await openDialog();
  await waitFor(() => expect(button("SVG")).toBeEnabled(), PATIENT);
  return user;
}

describe(PictureTab, () => {
  let kept: readonly Kept[] = [];

  beforeEach(() => {
    kept = keeping();
    installBrowserParts();
    installFonts();
  });
  // What is fetched when it is first needed shall not keep a test waiting.
  beforeAll(async () => import("#export/svg/makeSvg.ts"));
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("gives nothing that is not sound", async () => {
    const user = await openPicture();
    await user.click(screen.getByLabelText("Title"));
    await user.paste(`Mine ${NO_GLYPH}`);
    const alert = await screen.findByRole("alert", undefined, PATIENT);
    expect(alert).toHaveTextContent(/^This picture is not fit to be kept/);
    expect(button("SVG")).toBeDisabled();
    await user.clear(screen.getByLabelText("Title"));
    await waitFor(() => expect(alert).not.toBeInTheDocument(), PATIENT);
    expect(button("SVG")).toBeEnabled();
  });

  it.each([
    ["and gives it", "Mine", "The drawing is saved."],
    ["and does not", `Mine ${NO_GLYPH}`, "There is no drawing"],
  ])(
    "checks what is asked for before it stands there, %s",
    async (_, title, said) => {
      const user = await openPicture();
      const release = holdTurns();
      await user.click(screen.getByLabelText("Title"));
      await user.paste(title);
      await user.click(button("SVG"));
      release();
      expect(await screen.findByText(said, undefined, PATIENT)).toBeVisible();
      const texts = await Promise.all(
        kept.map(async ({ file }) => textOf(file)),
      );
      expect(texts.map((text) => text.includes(">Mine</"))).toEqual(
        title === "Mine" ? [true] : [],
      );
    },
  );

  it("shows what is to be pressed long when the dialog is opened again", async () => {
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue(CHAT_APP);
    let finish: (file: Blob) => void = () => {};
    const made = new Promise<Blob>((resolve) => {
      finish = resolve;
    });
    vi.spyOn(exporterOf("png"), "make").mockReturnValue(made);
    const user = await openPicture();
    await user.click(button("PNG"));
    await user.click(button("Close"));
    expect(screen.queryByRole("button", { name: "PNG" })).toBeNull();
    // The blobs of jsdom give no bytes.
    const bytes = Uint8Array.from([1, 2, 3]);
    const picture = new Blob([bytes], { type: "image/png" });
    finish(Object.assign(picture, { arrayBuffer: async () => bytes.buffer }));
    await made;
    await user.click(button("Export"));
    const title = "What Shenzhen, Wuhan, Hangzhou and Changsha offer";
    const image = await screen.findByRole("img", { name: title });
    expect(image).toHaveAttribute("src", "data:image/png;base64,AQID");
    expect(screen.getByText("The picture is below.")).toBeVisible();
    await user.click(button("Close"));
    await user.click(button("Export"));
    await screen.findByRole("button", { name: "PNG" });
    expect(screen.queryByText(/^Press the picture long/)).toBeNull();
  });
});
