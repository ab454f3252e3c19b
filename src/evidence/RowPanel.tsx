import type { OpenRow } from "#view-state/openId.ts";
import { EventPanel } from "./EventPanel.tsx";
import { ProgrammePanel } from "./ProgrammePanel.tsx";
import type { OfEveryRow } from "./rowPanelProps.ts";
import { SourcePanel } from "./SourcePanel.tsx";

interface RowPanelProps extends OfEveryRow {
  readonly row: OpenRow;
}

/** The panel of a programme, a document or an event. */
export function RowPanel({ row, ...rest }: RowPanelProps) {
  switch (row.kind) {
    case "programme":
      return <ProgrammePanel id={row.id} {...rest} />;
    case "source":
      return <SourcePanel id={row.id} {...rest} />;
    case "event":
      return <EventPanel id={row.id} {...rest} />;
  }
}
