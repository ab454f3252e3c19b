import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import { Picture } from "#export/picture/Picture.tsx";
import type { ShownPicture } from "./usePicture.ts";

interface PreviewProps {
  readonly picture: ShownPicture;
  readonly density: number;
}

/** The very drawing that will be kept, fitted into the dialog. */
export function Preview({ picture, density }: PreviewProps) {
  const words = lateWords(useWords()).exporting;
  if (picture.state !== "drawn") {
    return (
      <output className="grid min-h-60 place-items-center rounded-md border border-hair bg-card p-4 text-soft">
        {picture.state === "failed"
          ? words.failed.fonts
          : words.settings.drawing}
      </output>
    );
  }
  const { drawn, faults } = picture;
  const { width, height, zoom } = drawn.scene;
  const pixels = (length: number) => Math.round(length * zoom * density);
  return (
    <figure className="min-w-0">
      <div className="overflow-auto rounded-md border border-rule bg-card">
        <Picture
          {...drawn}
          fontFaces=""
          className="mx-auto block h-auto max-h-[70dvh] max-w-full"
        />
      </div>
      <figcaption className="mt-1.5 text-xs text-soft tabular-nums">
        {words.settings.pixels(pixels(width), pixels(height))}
      </figcaption>
      {faults.length > 0 && (
        <div
          role="alert"
          className="mt-2 rounded-md border border-note-rule bg-note px-3 py-2 text-sm text-note-ink"
        >
          <p className="font-medium">{words.faults.title}</p>
          <ul className="list-disc pl-5">
            {faults.slice(0, 5).map(({ kind, text }) => (
              <li key={`${kind} ${text}`}>{words.faults[kind](text)}</li>
            ))}
          </ul>
        </div>
      )}
    </figure>
  );
}
