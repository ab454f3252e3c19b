import { lateWords } from "#words/lateWords.ts";
import { Fragment } from "react";
import { PlaceChoice } from "#controls/PlaceChoice.tsx";
import { ViewLink } from "#controls/ViewLink.tsx";
import type { Dataset } from "#domain/dataset.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { openPage } from "#view-state/transitions.ts";
import type { PlaceModel } from "./model.ts";

interface PlaceHeadProps {
  readonly model: PlaceModel;
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly onChange: (next: ViewState) => void;
}

const STEP = "rounded-sm py-1.5 text-accent underline-offset-2 hover:underline";

/** Under the name: the other name, what kind of place and where, and the ways to others. */
export function PlaceHead({ model, dataset, view, onChange }: PlaceHeadProps) {
  const catalogue = useWords();
  const { joins } = catalogue;
  const words = lateWords(catalogue).place.head;
  const { head, place } = model;
  const {
    otherName,
    otherLanguage,
    level,
    above,
    code,
    compared,
    isCompared,
    full,
  } = head;
  return (
    <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p className="text-soft">
        {otherName !== undefined && (
          <>
            <span lang={otherLanguage} className="text-lg text-ink">
              {otherName}
            </span>
            {joins.dot}
          </>
        )}
        {level}
        {above.map(({ name, to }) => (
          <Fragment key={name}>
            {joins.dot}
            <ViewLink
              to={to}
              onChange={onChange}
              className="rounded-sm text-accent underline underline-offset-2"
            >
              {name}
            </ViewLink>
          </Fragment>
        ))}
        {code !== "" && joins.dot + code}
      </p>
      <div
        data-print="no"
        className="flex flex-wrap items-center gap-x-3 gap-y-2"
      >
        {head.previous && (
          <ViewLink
            to={head.previous.to}
            className={STEP}
            onChange={onChange}
            aria-label={words.previousSpoken(head.previous.name)}
          >
            {words.previous(head.previous.name)}
          </ViewLink>
        )}
        {head.next && (
          <ViewLink
            to={head.next.to}
            className={STEP}
            onChange={onChange}
            aria-label={words.nextSpoken(head.next.name)}
          >
            {words.next(head.next.name)}
          </ViewLink>
        )}
        <PlaceChoice
          current={place.id}
          dataset={dataset}
          zones={view.zones}
          onChoose={(id) => onChange(openPage(view, id))}
        />
        {isCompared ? (
          <span className="text-sm text-soft">{words.compared}</span>
        ) : (
          <Button
            aria-disabled={!compared}
            title={full === "" ? undefined : full}
            onClick={() => {
              if (compared) onChange(compared);
            }}
          >
            {words.compare}
          </Button>
        )}
      </div>
    </div>
  );
}
