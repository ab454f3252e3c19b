import type { ExportContext } from "#export/exportContext.ts";
import { ExportFailure } from "#export/exportFailure.ts";
import { inTurns, nextTurn } from "#export/nextTurn.ts";
import { lateWords } from "#words/lateWords.ts";
import { type DrawnPicture, drawPicture } from "./drawPicture.ts";
import type { Fonts } from "./fonts.ts";
import { type PictureFault, pictureFaults } from "./pictureFaults.ts";
import type { PictureSettings } from "./pictureSettings.ts";

/** A picture, looked over before anybody keeps it. */
export interface CheckedPicture {
  readonly drawn: DrawnPicture;
  readonly faults: readonly PictureFault[];
}

/** What is kept is what was shown, and laid out once; forgotten with the view. */
const CHECKED = new WeakMap<
  ExportContext,
  WeakMap<PictureSettings, CheckedPicture>
>();

/**
 * The picture of a view, laid out and checked, the page free between the steps.
 *
 * @throws what the signal was aborted with.
 */
export async function checkedPicture(
  context: ExportContext,
  settings: PictureSettings,
  fonts: Pick<Fonts, "measure" | "canDraw">,
  signal: AbortSignal,
): Promise<CheckedPicture> {
  const ofContext = CHECKED.get(context) ?? new WeakMap();
  CHECKED.set(context, ofContext);
  const known = ofContext.get(settings);
  if (known) return known;
  const drawn = await inTurns(drawPicture(context, settings, fonts), signal);
  await nextTurn();
  const { version } = context.dataset.info;
  const faults = pictureFaults(
    drawn.scene,
    fonts.measure,
    lateWords(context.words).exporting.picture.dataset(version),
    fonts.canDraw,
  );
  await nextTurn();
  signal.throwIfAborted();
  const checked = { drawn, faults };
  ofContext.set(settings, checked);
  return checked;
}

/**
 * The picture of a view as it may be kept.
 *
 * @throws an `ExportFailure` where the check finds a fault, and what the signal was aborted with.
 */
export async function soundPicture(
  ...asked: Parameters<typeof checkedPicture>
): Promise<DrawnPicture> {
  const { drawn, faults } = await checkedPicture(...asked);
  if (faults.length > 0) throw new ExportFailure("unsound");
  return drawn;
}
