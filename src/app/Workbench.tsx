import { useEffect } from "react";
import { FilterPanel } from "#controls/FilterPanel.tsx";
import { useStore } from "zustand";
import type { LoadedDataset } from "#dataset/fetchPackage.ts";
import { loadFloating } from "#ui/floating.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import type { ViewState } from "#view-state/fields.ts";
import { type OpenFigure, openId, type OpenRow } from "#view-state/openId.ts";
import { ownFilters } from "#facets/filter.ts";
import { EvidenceSide } from "./EvidenceSide.tsx";
import { FilterSide } from "./FilterSide.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import type { LinkProblems } from "./linkProblems.ts";
import { Notices } from "./Notices.tsx";
import { colourOf } from "./placeColours.ts";
import { ShareBar } from "./ShareBar.tsx";
import { usePlaceColours } from "./usePlaceColours.ts";
import { useQuestion } from "./useQuestion.ts";
import { useTheme } from "./useTheme.ts";
import { useViewSlots } from "./useViewSlots.tsx";
import { ViewOutlet } from "./ViewOutlet.tsx";

interface WorkbenchProps {
  readonly loaded: LoadedDataset;
  readonly linkProblems: LinkProblems;
  readonly view: ViewState;
  readonly onChange: (next: ViewState) => void;
}

/** Filters left, the view in the middle, evidence right; on narrow screens both sides are sheets. */
export function Workbench(props: WorkbenchProps) {
  const { loaded, onChange } = props;
  const { dataset } = loaded;
  useEffect(() => {
    void loadFloating();
  }, []);
  const { theme, choice, choose } = useTheme();
  const question = useQuestion(dataset, props.view);
  // What the dataset does not have is named in a notice, and gone with the next act.
  const { view } = question.resolved;
  const { foreign } = useStore(props.linkProblems);
  const colours = usePlaceColours(question.resolved.places);
  const slots = useViewSlots({ dataset, question, view, onChange });
  const handleOpen = (open: OpenFigure | OpenRow) => {
    onChange({ ...view, open: openId(open) });
  };
  return (
    <div className="flex min-h-dvh flex-col">
      <Header
        view={view}
        foreign={foreign}
        onView={(name) => {
          onChange({ ...view, view: name, open: "none" });
        }}
        theme={choice}
        onTheme={choose}
        actions={
          <ShareBar
            loaded={loaded}
            question={question}
            view={view}
            theme={theme}
            colours={colours}
            foreign={foreign}
          />
        }
      />
      <div className="flex grow">
        <FilterSide active={ownFilters(view).length}>
          <FilterPanel
            view={view}
            counts={question.counts}
            dataset={dataset}
            onChange={onChange}
          />
        </FilterSide>
        <div className="flex min-w-0 grow flex-col">
          <main
            id="figures"
            tabIndex={-1}
            className="min-w-0 grow px-4 py-5 focus:outline-none wide:px-7 wide:py-6"
          >
            <Notices
              loaded={loaded}
              linkProblems={props.linkProblems}
              unknowns={question.unknowns}
              onUseCurrent={() => {
                onChange({ ...view, data: "current" });
              }}
            />
            <PartBoundary>
              <ViewOutlet
                question={question}
                empty={slots.emptyResult}
                draw={(answer) =>
                  answer.draw({
                    dataset,
                    resolved: question.resolved,
                    colourOf: (place) => colourOf(colours, place),
                    onChange,
                    onOpen: handleOpen,
                    ...slots,
                  })
                }
              />
            </PartBoundary>
          </main>
          <Footer info={dataset.info} />
        </div>
        <EvidenceSide
          dataset={dataset}
          question={question}
          colourOf={(place) => colourOf(colours, place)}
          onOpen={handleOpen}
          onSource={(source) => {
            onChange({ ...view, source });
          }}
          onClose={() => {
            onChange({ ...view, open: "none" });
          }}
        />
      </div>
    </div>
  );
}
