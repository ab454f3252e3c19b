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
  const words = useWords().place;
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
  // Between one column and two, the short parts stand beside the events.
  const isBeside =
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
        <div className="@container">
          <div className="@5xl:grid @5xl:grid-cols-[minmax(0,1fr)_21rem] @5xl:grid-rows-[auto_1fr] @5xl:gap-x-10">
            <div className="@5xl:col-start-2">
              <ContextSection
                key={place.id}
                context={model.context}
                onOpen={onOpen}
              />
            </div>
            <div className="@5xl:col-start-1 @5xl:row-span-2 @5xl:row-start-1">
              {model.hasFigures && (
                <PlaceSection title={words.figures}>
                  {firsts !== "" && (
                    <p className="mb-3 text-sm text-soft">{firsts}</p>
                  )}
                  {model.isEmpty && emptyResult}
                  <FigureGroups
                    groups={groups}
                    colour={colourOf(place.id)}
                    open={resolved.open}
                    onOpen={onOpen}
                    onChange={onChange}
                  />
                  <Notes notes={model.notes} />
                </PlaceSection>
              )}
              <ProgrammeSection programmes={model.programmes} onOpen={onOpen} />
              {!model.hasFigures && parts}
            </div>
            <div
              className={`@5xl:col-start-2 @5xl:block ${isBeside ? "@3xl:grid @3xl:grid-cols-2 @3xl:gap-x-10" : ""}`}
            >
              {isBeside && (
                <div>
                  {peers && (
                    <PeerSection
                      model={peers}
                      view={view}
                      onChange={onChange}
                    />
                  )}
                  {model.hasFigures && parts}
                </div>
              )}
              <EventSection
                key={place.id}
                events={model.events}
                onOpen={onOpen}
              />
            </div>
          </div>
        </div>
        {absent !== "" && (
          <p className="border-t border-rule pt-2.5 text-xs text-soft">
            {absent}
          </p>
        )}
      </ViewFrame>
    </div>
  );
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
