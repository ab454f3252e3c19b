import { lazy, type ComponentType, type ReactNode } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { ViewName } from "#view-state/fields.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { CompareView } from "#views/compare/CompareView.tsx";
import { type CompareModel, compareModel } from "#views/compare/model.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { placesRanked, type RankModel, rankModel } from "#views/rank/model.ts";
import type { ViewProps } from "#views/viewProps.ts";
import type { Words } from "#words/catalogue.ts";

interface ViewEntry<Model> {
  /** The places on screen, over which filters are counted. */
  readonly places: (
    dataset: Dataset,
    resolved: ResolvedView,
  ) => readonly PlaceId[];
  readonly model: (
    dataset: Dataset,
    resolved: ResolvedView,
    words: Words,
  ) => Model | undefined;
  readonly Component: ComponentType<ViewProps<Model>>;
  /** Every cell on screen, for the evidence and the exports. */
  readonly cells: (model: Model) => readonly FigureCell[];
}

/** What the question on screen comes to in one view. */
export interface Answer {
  readonly model: CompareModel | RankModel;
  readonly cells: readonly FigureCell[];
  readonly draw: (props: Omit<ViewProps<never>, "model">) => ReactNode;
}

interface View {
  readonly places: ViewEntry<never>["places"];
  /** Undefined where the view has nothing to show. */
  readonly answer: (
    dataset: Dataset,
    resolved: ResolvedView,
    words: Words,
  ) => Answer | undefined;
}

/** Ties a view's model to what draws it, so that no caller can mix two views up. */
function view<Model extends CompareModel | RankModel>(
  entry: ViewEntry<Model>,
): View {
  const { Component } = entry;
  return {
    places: entry.places,
    answer: (dataset, resolved, words) => {
      const model = entry.model(dataset, resolved, words);
      if (!model) return undefined;
      return {
        model,
        cells: entry.cells(model),
        draw: (props) => <Component {...props} model={model} />,
      };
    },
  };
}

// Recharts is heavy, so a view that draws with it comes when it is first opened.
const RankView = lazy(async () => {
  const { RankView: Component } = await import("#views/rank/RankView.tsx");
  return { default: Component };
});

/** Every view: what it is made of and what draws it. A view's name without an entry does not compile. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
  compare: view({
    places: (_, resolved) => resolved.places,
    model: compareModel,
    Component: CompareView,
    cells: ({ groups }) =>
      groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  }),
  rank: view({
    places: (dataset, resolved) =>
      placesRanked(dataset, resolved).map(({ id }) => id),
    model: rankModel,
    Component: RankView,
    cells: ({ bars, missing }) => [
      ...bars.map(({ cell }) => cell),
      ...missing.flatMap((group) => group.cells),
    ],
  }),
};
