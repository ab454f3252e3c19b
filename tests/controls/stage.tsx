import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactNode, useMemo, useState } from "react";
import { vi } from "vitest";
import type { Screen } from "#arithmetic/admissible.ts";
import type { Dataset } from "#domain/dataset.ts";
import { subjectsFor } from "#domain/placeTree.ts";
import { countFacets, type FacetCounts } from "#facets/counts.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { INITIAL_VIEW, type ViewState } from "#view-state/fields.ts";
import { fill } from "#view-state/autoYardsticks.ts";
import { type ResolvedView, resolve } from "#view-state/resolve.ts";
import { english } from "#words/catalogue.ts";

/** What the app hands to its controls. */
export interface Props {
  readonly view: ViewState;
  readonly dataset: Dataset;
  readonly counts: FacetCounts;
  readonly screen: Screen;
  readonly resolved: ResolvedView;
  readonly fill: ReturnType<typeof fill>;
  readonly onChange: (next: ViewState) => void;
}

interface StageProps {
  readonly initial: ViewState;
  readonly dataset: Dataset;
  readonly onView: (view: ViewState) => void;
  readonly children: (props: Props) => ReactNode;
}

function Stage({ initial, dataset, onView, children }: StageProps) {
  const [view, setView] = useState(initial);
  const search = useMemo(() => buildSearchIndex(dataset), [dataset]);
  const { resolved } = useMemo(
    () => resolve(view, dataset, search, english),
    [view, dataset, search],
  );
  const { places, yardsticks, settings, keeps } = resolved;
  const screen = useMemo(
    () => ({ dataset, places, yardsticks, settings, keeps }),
    [dataset, places, yardsticks, settings, keeps],
  );
  const subjects = places.flatMap((id) => subjectsFor(dataset, id, view.zones));
  return children({
    view,
    dataset,
    counts: countFacets(subjects, view, { dataset, search }),
    screen,
    resolved,
    fill: fill(dataset, places, settings, keeps),
    onChange: (next) => {
      onView(next);
      setView(next);
    },
  });
}

/** Renders a control as the app would, on the tiny package, and follows the view that it makes. */
export function renderOnStage(
  children: (props: Props) => ReactNode,
  change: Partial<ViewState> = {},
  dataset: Dataset = tinyDataset(),
) {
  const initial = { ...INITIAL_VIEW, ...change };
  const onView = vi.fn<(view: ViewState) => void>();
  render(
    <Stage initial={initial} dataset={dataset} onView={onView}>
      {children}
    </Stage>,
  );
  return {
    user: userEvent.setup(),
    changes: onView,
    /** The view as it was last set. */
    view: () => onView.mock.lastCall?.[0] ?? initial,
  };
}
