import { lateWords } from "#words/lateWords.ts";
import { Tab, TabList, TabPanel, TabProvider } from "@ariakit/react";
import { useState } from "react";
import { useWords } from "#ui/wordsContext.ts";
import { fileWords } from "#words/fileWords.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { Pressed } from "#export/jobs.ts";
import { useContextIn } from "#export/useContextIn.ts";
import type { useJobs } from "#export/useJobs.ts";
import type { Words } from "#words/catalogue.ts";
import { CiteTab } from "./CiteTab.tsx";
import { DataTab } from "./DataTab.tsx";
import { EmbedTab } from "./EmbedTab.tsx";
import { JobStatus } from "./JobStatus.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import type { OwnTexts } from "./OwnTextFields.tsx";
import { PictureTab } from "./PictureTab.tsx";
import { TextsAwaited } from "./TextsAwaited.tsx";

interface ExportDialogProps {
  /** What is on screen, in the language of the page. */
  readonly context: ExportContext;
  readonly jobs: ReturnType<typeof useJobs>;
  /** What was made to be pressed long, if anything. */
  readonly pressed: Pressed | undefined;
  readonly onPress: (pressed: Pressed) => void;
  /** The same in another language. */
  readonly contextIn: (words: Words) => ExportContext | undefined;
  readonly own: OwnTexts;
  readonly onOwn: (own: OwnTexts) => void;
  readonly onPrint: (context: ExportContext) => void;
}

const TAB =
  "min-h-9 border-b-2 border-transparent px-3 text-sm text-soft hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink";

/** All that can be taken away from a view: its picture, its data, how to cite it, the code to embed it. */
export function ExportDialog({
  context: ofPage,
  contextIn,
  jobs,
  pressed,
  onPress,
  own,
  onOwn,
  onPrint,
}: ExportDialogProps) {
  const words = useWords();
  const [language, setLanguage] = useState(ofPage.words.language.code);
  const { context, hasFailed } = useContextIn(language, ofPage, contextIn);
  const { tabs } = lateWords(words).exporting;
  return (
    <TabProvider defaultSelectedId="picture" setSelectedId={jobs.dismiss}>
      <div className="mb-4 flex flex-wrap-reverse items-start justify-between gap-x-4 gap-y-2 border-b border-rule">
        <TabList aria-label={tabs.name} className="flex flex-wrap gap-1">
          <Tab id="picture" className={TAB}>
            {tabs.picture}
          </Tab>
          <Tab id="data" className={TAB}>
            {tabs.data}
          </Tab>
          <Tab id="cite" className={TAB}>
            {fileWords(words).cite.name}
          </Tab>
          <Tab id="embed" className={TAB}>
            {tabs.embed}
          </Tab>
        </TabList>
        <div className="pb-2">
          <LanguageChoice language={language} onChange={setLanguage} />
        </div>
      </div>
      <JobStatus jobs={jobs} />
      {!context && <TextsAwaited hasFailed={hasFailed} />}
      <TabPanel tabId="picture" unmountOnHide focusable={false}>
        {context && (
          <PictureTab
            context={context}
            jobs={jobs}
            pressed={pressed}
            onPress={onPress}
            own={own}
            onOwn={onOwn}
            onPrint={onPrint}
          />
        )}
      </TabPanel>
      <TabPanel tabId="data" unmountOnHide focusable={false}>
        {context && <DataTab context={context} jobs={jobs} />}
      </TabPanel>
      <TabPanel tabId="cite" unmountOnHide focusable={false}>
        {context && <CiteTab context={context} jobs={jobs} />}
      </TabPanel>
      <TabPanel tabId="embed" unmountOnHide focusable={false}>
        {context && <EmbedTab context={context} />}
      </TabPanel>
    </TabProvider>
  );
}
