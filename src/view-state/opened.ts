import type { Dataset } from "#domain/dataset.ts";
import type { ProgrammeId, SourceId } from "#domain/ids.ts";
import type { ViewState } from "./fields.ts";
import {
  type OpenFigure,
  type OpenRow,
  readOpenId,
  readOpenRow,
} from "./openId.ts";

/** The figure whose evidence a view has open, if the dataset has it. */
export function existingFigure(
  view: ViewState,
  dataset: Dataset,
): OpenFigure | undefined {
  const open = readOpenId(view.open);
  if (!open) return undefined;
  const exists =
    dataset.places.has(open.place) &&
    dataset.yardsticks.has(open.yardstick) &&
    (open.incentive === undefined || dataset.subjects.has(open.incentive));
  return exists ? open : undefined;
}

/** The programme, source or event that a view has open, if the dataset has it. */
export function existingRow(
  view: ViewState,
  dataset: Dataset,
): OpenRow | undefined {
  const open = readOpenRow(view.open);
  if (!open) return undefined;
  const exists = {
    programme: () => dataset.programmes.has(open.id as ProgrammeId),
    source: () => dataset.sources.has(open.id as SourceId),
    event: () => dataset.tables.events.some(({ id }) => id === open.id),
  }[open.kind]();
  return exists ? open : undefined;
}
