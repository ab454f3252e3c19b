import type { SettingName } from "#controls/settingTable.ts";
import type { ComponentType, ReactNode } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { Place } from "#domain/rows.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import type { Words } from "#words/catalogue.ts";
import type { AnyModel } from "./anyModel.ts";
import type { ViewProps } from "./viewProps.ts";

/** What a view is made of. */
interface ViewEntry<Model extends AnyModel> {
  /** The places on screen, over which filters are counted. */
  readonly places: (
    dataset: Dataset,
    resolved: ResolvedView,
  ) => readonly Place[];
  /** The yardsticks on screen; undefined for all that pass the filters. */
  readonly yardsticks: (
    resolved: ResolvedView,
    dataset: Dataset,
  ) => readonly Yardstick[] | undefined;
  /** Whether figures are normalised, and so the toolbar is of use. */
  readonly isNormalising: boolean;
  /** Settings that change nothing here, and so are not offered. */
  readonly unused?: readonly SettingName[];
  /** Undefined where the view has nothing to show. */
  readonly model: (
    dataset: Dataset,
    resolved: ResolvedView,
    words: Words,
  ) => Model | undefined;
  readonly Component: ComponentType<ViewProps<Model>>;
}

/** What the question on screen comes to in one view. */
export interface Answer {
  readonly model: AnyModel;
  readonly draw: (props: Omit<ViewProps<never>, "model">) => ReactNode;
}

/** A view, for code that treats all alike. */
export interface View extends Pick<
  ViewEntry<never>,
  "places" | "yardsticks" | "isNormalising"
> {
  readonly unused: readonly SettingName[];
  readonly answer: (
    dataset: Dataset,
    resolved: ResolvedView,
    words: Words,
  ) => Answer | undefined;
}

/** Ties a view's model to what draws it, so that no caller can mix two views up. */
export function viewOf<Model extends AnyModel>(entry: ViewEntry<Model>): View {
  const { Component, places, yardsticks, isNormalising, unused = [] } = entry;
  return {
    places,
    yardsticks,
    isNormalising,
    unused,
    answer: (dataset, resolved, words) => {
      const model = entry.model(dataset, resolved, words);
      return (
        model && {
          model,
          draw: (props) => <Component {...props} model={model} />,
        }
      );
    },
  };
}
