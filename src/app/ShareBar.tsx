import { lazy } from "react";
import type { ExportContext } from "#export/exportContext.ts";
import { buttonLook } from "#ui/buttonLook.ts";
import { LaterPart } from "#ui/LaterPart.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { CopyLink } from "./CopyLink.tsx";

// Its dialog is heavy, and nobody exports before they have seen a figure.
const ExportButton = lazy(async () => {
  const { ExportButton: Component } = await import("#export/ExportButton.tsx");
  return { default: Component };
});

interface ShareBarProps {
  /** The link of the view as it stands, an open panel included. */
  readonly link: string;
  readonly context: ExportContext | undefined;
  readonly view: ViewState;
  readonly onChange: (next: ViewState) => void;
}

/** What can be taken away from a view: its link, its picture, its data. */
export function ShareBar({ link, context, view, onChange }: ShareBarProps) {
  return (
    <>
      <CopyLink link={link} />
      <LaterPart fallback={<ExportSign />}>
        <ExportButton
          context={context}
          own={{ title: view.title, note: view.note }}
          onOwn={(own) => onChange({ ...view, ...own })}
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
