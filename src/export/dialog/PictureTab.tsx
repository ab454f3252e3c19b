import { lateWords } from "#words/lateWords.ts";
import { useState } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { type Exporter, EXPORTERS } from "#export/exporters.ts";
import { fileName } from "#export/fileName.ts";
import { fileJob, imageJob, type Pressed, pressJob } from "#export/jobs.ts";
import { isInChatApp } from "#export/share/chatApp.ts";
import { canShare, shareJob } from "#export/share/shareJob.ts";
import type { useJobs } from "#export/useJobs.ts";
import { LONGEST_CODED } from "#export/picture/qrBlock.ts";
import type { PictureSettings } from "#export/picture/pictureSettings.ts";
import { LongPress } from "./LongPress.tsx";
import { type OwnTexts, OwnTextFields } from "./OwnTextFields.tsx";
import { PictureOptions } from "./PictureOptions.tsx";
import { Preview } from "./Preview.tsx";
import { storedSettings, storeSettings } from "./storedSettings.ts";
import { usePicture } from "./usePicture.ts";

interface PictureTabProps {
  readonly context: ExportContext;
  readonly jobs: ReturnType<typeof useJobs>;
  /** What was made to be pressed long, if anything. */
  readonly pressed: Pressed | undefined;
  readonly onPress: (pressed: Pressed) => void;
  readonly own: OwnTexts;
  readonly onOwn: (own: OwnTexts) => void;
  readonly onPrint: (context: ExportContext) => void;
}

/** The picture as it will be, what can be chosen of it, and what is wrong with it if anything is. */
export function PictureTab({
  context,
  jobs,
  pressed,
  onPress,
  own,
  onOwn,
  onPrint,
}: PictureTabProps) {
  const words = lateWords(useWords()).exporting;
  const [settings, setSettings] = useState(() => storedSettings(context.theme));
  const picture = usePicture(context, settings);
  // While another is laid out nothing is known of it: what is then asked for waits for its check.
  const canKeep =
    picture.state === "drawn" && (picture.isOld || picture.faults.length === 0);
  const handleSettings = (next: PictureSettings) => {
    setSettings(next);
    storeSettings(next);
  };
  const pictureJob = (exporter: Exporter) =>
    exporter.id === "png" && isInChatApp(navigator.userAgent)
      ? pressJob(context, settings, onPress)
      : fileJob(exporter, context, settings);
  return (
    <div className="grid gap-5 wide:grid-cols-[minmax(0,1fr)_19rem]">
      {pressed && <LongPress {...pressed} />}
      <Preview picture={picture} density={settings.density} />
      <div className="flex flex-col items-start gap-4 *:max-w-full">
        <PictureOptions
          settings={settings}
          canCode={context.link.length <= LONGEST_CODED}
          onChange={handleSettings}
        />
        <OwnTextFields
          own={own}
          madeTitle={context.model.title}
          onOwn={onOwn}
        />
        <div className="flex flex-wrap gap-2">
          {EXPORTERS.filter(({ group }) => group === "picture").map(
            (exporter) => (
              <Button
                key={exporter.id}
                variant={exporter.id === "png" ? "primary" : "plain"}
                title={words.formats[exporter.id].hint}
                disabled={!canKeep}
                onClick={() => jobs.start(pictureJob(exporter))}
              >
                {words.formats[exporter.id].label}
              </Button>
            ),
          )}
          <Button
            disabled={!canKeep}
            onClick={() => jobs.start(imageJob(context, settings))}
          >
            {words.copyImage}
          </Button>
          {canShare() && (
            <Button
              disabled={!canKeep}
              onClick={() => jobs.start(shareJob(context, settings))}
            >
              {words.share}
            </Button>
          )}
          <Button onClick={() => onPrint(context)}>{words.printing}</Button>
        </div>
        <p className="text-xs break-all text-soft">
          {fileName(context, "png")}
        </p>
      </div>
    </div>
  );
}
