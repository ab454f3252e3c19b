import { lazy, type ReactNode, useMemo } from "react";
import { openRanking } from "#controls/chooseYardsticks.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId, SourceId } from "#domain/ids.ts";
import type { YardstickId } from "#domain/yardstick.ts";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { LaterPart } from "#ui/LaterPart.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import { type Question, useOpenCell } from "./useQuestion.ts";
import { WIDE } from "#ui/screenWidths.ts";

// Nobody reads the evidence before they have seen a figure.
const EvidencePanel = lazy(async () => {
  const { EvidencePanel: Component } =
    await import("#evidence/EvidencePanel.tsx");
  return { default: Component };
});

const RowPanel = lazy(async () => {
  const { RowPanel: Component } = await import("#evidence/RowPanel.tsx");
  return { default: Component };
});

interface EvidenceSideProps {
  readonly dataset: Dataset;
  readonly question: Question;
  readonly colourOf: (place: PlaceId) => string;
  readonly hrefOf: (view: ViewState) => string;
  readonly onChange: (next: ViewState) => void;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
  /** Sets or lifts the filter that keeps the figures of one document. */
  readonly onSource: (source: SourceId | "all") => void;
  readonly onClose: () => void;
}

/** Where the evidence stands: beside the view, or in a sheet over it. */
export function EvidenceSide({
  dataset,
  question,
  colourOf,
  hrefOf,
  onChange,
  onOpen,
  onSource,
  onClose,
}: EvidenceSideProps) {
  const words = useWords().evidence;
  const isWide = useMediaQuery(WIDE);
  const found = useOpenCell(dataset, question);
  const { open, openRow, settings, view, keeps } = question.resolved;
  const { reader } = question.search;
  const search = useMemo(() => ({ query: view.q, reader }), [view.q, reader]);
  const rankingOf = (yardstick: YardstickId) => {
    const isOnView =
      view.view === "rank" && question.resolved.yardsticks[0]?.id === yardstick;
    if (isOnView) return undefined;
    const ranking = openRanking(view, yardstick);
    return {
      href: hrefOf(ranking),
      onFollow: () => {
        onChange(ranking);
      },
    };
  };
  // Another figure or row is another panel: it starts at its top and takes the focus.
  const ofFigure = found && (
    <EvidencePanel
      key={view.open}
      cell={found.cell}
      row={found.row}
      incentive={open?.incentive}
      dataset={dataset}
      settings={settings}
      ranking={rankingOf(found.cell.yardstick.id)}
      query={view.q}
      reader={reader}
      colour={colourOf(found.cell.place)}
      onOpen={onOpen}
      onClose={onClose}
    />
  );
  const ofRow = openRow && (
    <RowPanel
      key={view.open}
      row={openRow}
      dataset={dataset}
      keeps={keeps}
      search={search}
      colourOf={colourOf}
      source={view.source}
      onSource={onSource}
      onOpen={onOpen}
      onClose={onClose}
    />
  );
  const shown: ReactNode = ofRow ?? ofFigure;
  const panel = shown && (
    <LaterPart fallback={<Skeleton lines={8} />}>{shown}</LaterPart>
  );
  if (!isWide) {
    return (
      <Sheet
        title={words.name}
        side="right"
        isOpen={Boolean(panel)}
        onClose={onClose}
      >
        {panel}
      </Sheet>
    );
  }
  if (!panel) return null;
  return (
    <div className="w-84 shrink-0 border-l border-rule bg-card">
      <div className="sticky top-0 max-h-dvh overflow-y-auto px-5 py-5">
        {panel}
      </div>
    </div>
  );
}
