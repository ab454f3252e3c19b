import { lazy } from "react";
import type { ExportContext } from "#export/exportContext.ts";
import { buttonLook } from "#ui/buttonLook.ts";
import { LaterPart } from "#ui/LaterPart.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { CopyLink } from "./CopyLink.tsx";
import type { Exportable } from "./useExportContext.ts";

// Its dialog is heavy, and nobody exports before they have seen a figure.
const ExportButton = lazy(async () => {
  const { ExportButton: Component } = await import("#export/ExportButton.tsx");
  return { default: Component };
});

interface ShareBarProps {
  /** The link of the view as it stands, an open panel included. */
  readonly link: string;
  readonly exported: Exportable;
  readonly view: ViewState;
  readonly onChange: (next: ViewState) => void;
  readonly onPrint: (context: ExportContext) => void;
}

/** What can be taken away from a view: its link, its picture, its data. */
export function ShareBar({
  link,
  exported,
  view,
  onChange,
  onPrint,
}: ShareBarProps) {
  return (
    <>
      <CopyLink link={link} />
      <LaterPart fallback={<ExportSign />}>
        <ExportButton
          {...exported}
          own={{ title: view.title, note: view.note }}
          onOwn={(own) => onChange({ ...view, ...own })}
          onPrint={onPrint}
        />
      </LaterPart>
    </>
  );
}

/** Keeps the place of the button until it is there. */
function ExportSign() {
  const words = useWords().app;
  return (
    <span aria-hidden="true" className={buttonLook("primary")}>
      {words.export}
    </span>
  );
}
