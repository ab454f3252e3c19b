import { lazy, Suspense, useEffect } from "react";
import { FilterPanel } from "#controls/FilterPanel.tsx";
import { useStore } from "zustand";
import type { LoadedDataset } from "#dataset/fetchPackage.ts";
import { loadFloating } from "#ui/floating.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import type { ViewState } from "#view-state/fields.ts";
import { type OpenFigure, openId, type OpenRow } from "#view-state/openId.ts";
import { ownFilters } from "#facets/filter.ts";
import { encode } from "#view-state/codec.ts";
import { EvidenceSide } from "./EvidenceSide.tsx";
import { FilterSide } from "./FilterSide.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { LoadingPage } from "./LoadingPage.tsx";
import type { LinkProblems } from "./linkProblems.ts";
import { linkOf } from "./linkOf.ts";
import { colourOf } from "./placeColours.ts";
import { PrintHost } from "./PrintHost.tsx";
import { ShareBar } from "./ShareBar.tsx";
import { UnderNotices } from "./UnderNotices.tsx";
import { useDatasetFor } from "./useDatasetFor.ts";
import { useExportContext } from "./useExportContext.ts";
import { usePlaceColours } from "./usePlaceColours.ts";
import { useQuestion } from "./useQuestion.ts";
import { useTheme } from "./useTheme.ts";
import { useViewSlots } from "./useViewSlots.tsx";
import { useWindowTitle } from "./useWindowTitle.ts";
import { ViewOutlet } from "./ViewOutlet.tsx";
import { usePrinting } from "./usePrinting.ts";

const EmbeddedView = lazy(async () => {
  const { EmbeddedView: Component } = await import("./EmbeddedView.tsx");
  return { default: Component };
});

interface WorkbenchProps {
  readonly loaded: LoadedDataset;
  readonly linkProblems: LinkProblems;
  readonly view: ViewState;
  readonly onChange: (next: ViewState) => void;
}

/** Within another page a view stands alone. */
const NO_SLOTS = {
  controls: null,
  emptyResult: null,
  placePicker: null,
  scopeSwitch: null,
  yardstickPicker: null,
};

/** Filters left, the view in the middle, evidence right; on narrow screens both sides are sheets. */
export function Workbench(props: WorkbenchProps) {
  const { onChange } = props;
  const { loaded, retry } = useDatasetFor(props.view.view, props.loaded);
  const { dataset } = loaded;
  useEffect(() => {
    void loadFloating();
  }, []);
  const { theme, choice, choose } = useTheme();
  const question = useQuestion(dataset, props.view);
  useWindowTitle(question.answer?.model.title);
  // What the dataset does not have is named in a notice, and gone with the next act.
  const { view } = question.resolved;
  const { foreign } = useStore(props.linkProblems);
  const colours = usePlaceColours(question.resolved.places);
  const slots = useViewSlots({ dataset, question, view, onChange });
  const hrefOf = (other: ViewState) => `?${encode(other, foreign)}`;
  const handleOpen = (open: OpenFigure | OpenRow) => {
    const next = { ...view, open: openId(open), embed: false };
    // An embedded view has no room for evidence: the app has.
    if (view.embed) window.open(hrefOf(next), "_blank");
    else onChange(next);
  };
  const exported = { loaded, question, view, theme, colours, foreign };
  const exportable = useExportContext(exported);
  const { context: printed, handlePrint } = usePrinting(exportable.context);
  const outlet = (
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
            hrefOf,
            onOpen: handleOpen,
            ...(view.embed ? NO_SLOTS : slots),
          })
        }
      />
    </PartBoundary>
  );
  if (view.embed) {
    return (
      <PartBoundary>
        <Suspense fallback={<LoadingPage />}>
          <EmbeddedView view={view} info={dataset.info} foreign={foreign}>
            {outlet}
          </EmbeddedView>
        </Suspense>
      </PartBoundary>
    );
  }
  return (
    <div className="flex min-h-dvh flex-col">
      <Header
        view={view}
        foreign={foreign}
        onView={(name) => {
          onChange({ ...view, view: name, open: "none" });
        }}
        onChange={onChange}
        theme={choice}
        onTheme={choose}
        actions={
          <ShareBar
            link={linkOf(view, loaded.version, foreign)}
            exported={exportable}
            view={view}
            onChange={onChange}
            onPrint={handlePrint}
          />
        }
      />
      <div className="flex grow flex-col wide:flex-row">
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
            <UnderNotices
              loaded={loaded}
              linkProblems={props.linkProblems}
              unknowns={question.unknowns}
              onRetryContext={retry}
              onUseCurrent={() => {
                onChange({ ...view, data: "current" });
              }}
            >
              {outlet}
            </UnderNotices>
          </main>
          <Footer info={dataset.info} />
        </div>
        <EvidenceSide
          dataset={dataset}
          question={question}
          colourOf={(place) => colourOf(colours, place)}
          hrefOf={hrefOf}
          onChange={onChange}
          onOpen={handleOpen}
          onSource={(source) => {
            onChange({ ...view, source });
          }}
          onClose={() => {
            onChange({ ...view, open: "none" });
          }}
        />
      </div>
      {printed && <PrintHost context={printed} />}
    </div>
  );
}
