import { lateWords } from "#words/lateWords.ts";
import { useEffect, useRef } from "react";
import { Notes } from "#views/Notes.tsx";
import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { useWords } from "#ui/wordsContext.ts";
import { ContextSection } from "./ContextSection.tsx";
import { EventSection } from "./EventSection.tsx";
import { FigureGroups } from "./FigureGroups.tsx";
import type { PlaceModel } from "./model.ts";
import { PartSection } from "./PartSection.tsx";
import { PeerSection } from "./PeerSection.tsx";
import { PlaceHead } from "./PlaceHead.tsx";
import { PlaceLayout } from "./PlaceLayout.tsx";
import { PlaceSection } from "./PlaceSection.tsx";
import { ProgrammeSection } from "./ProgrammeSection.tsx";

/** Everything about one place: what it offers, what it is like, and whom it is like. */
export function PlaceView({
  model,
  dataset,
  resolved,
  colourOf,
  onChange,
  onOpen,
  controls,
  emptyResult,
}: ViewProps<PlaceModel>) {
  const words = lateWords(useWords()).place;
  const { view } = resolved;
  const { place, groups, firsts, peers, absent } = model;
  const pageRef = usePageStart(place.id);
  const parts = (
    <PartSection
      heading={model.partsHeading}
      parts={model.parts}
      onChange={onChange}
    />
  );
  const hasShort =
    peers !== undefined || (model.hasFigures && model.parts.length > 0);
  return (
    <div ref={pageRef} tabIndex={-1} className="focus:outline-none">
      <ViewFrame
        title={model.title}
        byline={
          <PlaceHead
            model={model}
            dataset={dataset}
            view={view}
            onChange={onChange}
          />
        }
        sentence={model.sentence}
        count={model.count}
        controls={model.hasFigures && controls}
      >
        <PlaceLayout
          isColumned={isColumned(model)}
          numbers={
            <ContextSection
              key={place.id}
              context={model.context}
              onOpen={onOpen}
            />
          }
          figures={
            <>
              {model.hasFigures && (
                <PlaceSection title={words.figures}>
                  {firsts !== "" && (
                    <p className="mb-3 text-sm text-soft">{firsts}</p>
                  )}
                  {model.isEmpty ? (
                    emptyResult
                  ) : (
                    <FigureGroups
                      groups={groups}
                      colour={colourOf(place.id)}
                      open={resolved.open}
                      onOpen={onOpen}
                      onChange={onChange}
                    />
                  )}
                  <Notes notes={model.notes} />
                </PlaceSection>
              )}
              <ProgrammeSection programmes={model.programmes} onOpen={onOpen} />
              {!model.hasFigures && parts}
            </>
          }
          short={
            hasShort && (
              <>
                {peers && (
                  <PeerSection model={peers} view={view} onChange={onChange} />
                )}
                {model.hasFigures && parts}
              </>
            )
          }
          events={
            <EventSection
              key={place.id}
              events={model.events}
              onOpen={onOpen}
            />
          }
        />
        {absent !== "" && (
          <p className="border-t border-rule pt-2.5 text-xs text-soft">
            {absent}
          </p>
        )}
      </ViewFrame>
    </div>
  );
}

const FEW = 4;

/** A column with next to nothing in it would only leave the page empty. */
function isColumned(model: PlaceModel): boolean {
  const { hasFigures, cells, parts, context, peers, events } = model;
  const isAside =
    context.items.length > 0 ||
    events.length > 0 ||
    peers !== undefined ||
    (hasFigures && parts.length > 0);
  return isAside && (hasFigures ? cells : parts).length >= FEW;
}

/** Starts at the top of another page where the link that led there is gone; one that stays keeps the focus. */
function usePageStart(place: string) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(place);
  useEffect(() => {
    const isAnother = before.current !== place;
    before.current = place;
    if (!isAnother || document.activeElement !== document.body) return;
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView?.({ block: "start" });
  }, [place]);
  return ref;
}
