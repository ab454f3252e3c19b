import { lateWords } from "#words/lateWords.ts";
import { Tab, TabList, TabPanel, TabProvider } from "@ariakit/react";
import { useWords } from "#ui/wordsContext.ts";
import { fileWords } from "#words/fileWords.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { useJobs } from "#export/useJobs.ts";
import { CiteTab } from "./CiteTab.tsx";
import { DataTab } from "./DataTab.tsx";
import { EmbedTab } from "./EmbedTab.tsx";
import { JobStatus } from "./JobStatus.tsx";
import type { OwnTexts } from "./OwnTextFields.tsx";
import { PictureTab } from "./PictureTab.tsx";

interface ExportDialogProps {
  readonly context: ExportContext;
  readonly jobs: ReturnType<typeof useJobs>;
  readonly own: OwnTexts;
  readonly onOwn: (own: OwnTexts) => void;
}

const TAB =
  "min-h-9 border-b-2 border-transparent px-3 text-sm text-soft hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink";

/** All that can be taken away from a view: its picture, its data, how to cite it, the code to embed it. */
export function ExportDialog({ context, jobs, own, onOwn }: ExportDialogProps) {
  const words = useWords();
  const { tabs } = lateWords(words).exporting;
  return (
    <TabProvider defaultSelectedId="picture" setSelectedId={jobs.dismiss}>
      <TabList
        aria-label={tabs.name}
        className="mb-4 flex flex-wrap gap-1 border-b border-rule"
      >
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
      <JobStatus jobs={jobs} />
      <TabPanel tabId="picture" unmountOnHide focusable={false}>
        <PictureTab context={context} jobs={jobs} own={own} onOwn={onOwn} />
      </TabPanel>
      <TabPanel tabId="data" unmountOnHide focusable={false}>
        <DataTab context={context} jobs={jobs} />
      </TabPanel>
      <TabPanel tabId="cite" unmountOnHide focusable={false}>
        <CiteTab context={context} jobs={jobs} />
      </TabPanel>
      <TabPanel tabId="embed" unmountOnHide focusable={false}>
        <EmbedTab context={context} />
      </TabPanel>
    </TabProvider>
  );
}
