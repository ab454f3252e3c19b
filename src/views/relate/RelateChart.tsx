import { lateWords } from "#words/lateWords.ts";
import { useMemo, useState } from "react";
import { MarkButtons } from "#charts/MarkButtons.tsx";
import { useMeasure } from "#charts/useMeasure.ts";
import type { PlaceId } from "#domain/ids.ts";
import { useElementWidth } from "#ui/useElementWidth.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import { DotCard } from "./DotCard.tsx";
import type { RelateModel } from "./model.ts";
import { RelateScatter } from "./RelateScatter.tsx";
import { relateGeometry, relateHeight } from "./relateGeometry.ts";

interface RelateChartProps {
  readonly model: RelateModel;
  readonly colourOf: (place: PlaceId) => string;
  readonly open: OpenFigure | undefined;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
}

/** A dot's button is this wide and high, so that it can be hit. */
const TARGET = 24;
const LOOK =
  "rounded-full hover:bg-[color-mix(in_srgb,var(--accent)_12%,transparent)]";

/** The dots between their axes. One tab stop; arrow keys move between the dots, Enter opens the evidence. */
export function RelateChart({
  model,
  colourOf,
  open,
  onOpen,
}: RelateChartProps) {
  const words = useWords();
  const measure = useMeasure();
  const [ref, width] = useElementWidth();
  const [pointed, setPointed] = useState<string>();
  const height = relateHeight(width);
  const geometry = useMemo(
    () => relateGeometry(model, { width, height, measure }),
    [model, width, height, measure],
  );
  const shown = geometry.dots.find(({ dot }) => dot.id === pointed);
  const { unlabelled, xMedian, yMedian } = geometry;
  const medians = [xMedian, yMedian].flatMap((line) =>
    line && !line.label ? [line.text] : [],
  );
  const remarks =
    width === 0
      ? []
      : [
          ...(medians.length > 0
            ? [lateWords(words).relate.dotted(medians)]
            : []),
          ...(unlabelled.length > 0
            ? [lateWords(words).relate.unlabelled(unlabelled)]
            : []),
        ];
  const openDot = (id: string) => {
    const opened = model.dots.find((dot) => dot.id === id)?.open;
    if (opened) onOpen(opened);
  };
  return (
    <>
      <p className="mb-1 text-xs text-soft">
        {lateWords(words).relate.up(model.y.title)}
      </p>
      <div ref={ref} style={{ height }} className="relative">
        {width > 0 && (
          <>
            <div aria-hidden="true">
              <RelateScatter
                model={model}
                geometry={geometry}
                colourOf={colourOf}
                pointed={pointed}
              />
            </div>
            <MarkButtons
              label={words.charts.marks(model.title)}
              look={LOOK}
              onPoint={setPointed}
              onOpen={openDot}
              marks={model.dots.flatMap(({ id, spoken, figure }) => {
                const placed = geometry.dots.find(({ dot }) => dot.id === id);
                if (!placed) return [];
                return {
                  id,
                  figure,
                  label: spoken,
                  isOpen: open?.place === id,
                  box: {
                    x: placed.x - TARGET / 2,
                    y: placed.y - TARGET / 2,
                    width: TARGET,
                    height: TARGET,
                  },
                };
              })}
            />
            {shown && <DotCard placed={shown} width={width} />}
          </>
        )}
      </div>
      <p className="mt-1 text-right text-xs text-soft">
        {lateWords(words).relate.across(model.x.title)}
      </p>
      {remarks.length > 0 && (
        <p className="mt-2 text-xs text-soft">
          {words.joins.sentences(remarks)}
        </p>
      )}
    </>
  );
}
