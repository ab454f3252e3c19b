import * as Ariakit from "@ariakit/react";
import { buttonLook } from "#ui/buttonLook.ts";
import { FLOATING } from "#ui/floatingLook.ts";
import { Notice } from "#ui/Notice.tsx";
import { Tooltip } from "#ui/Tooltip.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ExportContext } from "./exportContext.ts";
import { EXPORTERS } from "./exporters.ts";
import { useExport } from "./useExport.ts";

interface ExportMenuProps {
  /** What is on screen when an export is asked for; undefined while there is nothing. */
  readonly context: () => ExportContext | undefined;
  /** Why nothing can be exported; the button then stays and says so. */
  readonly disabledReason?: string | undefined;
}

const ITEM =
  "flex min-h-9 cursor-pointer flex-col justify-center rounded-md px-2.5 py-1 text-sm data-active-item:bg-wash wide:min-h-7.5";

/** The button that leads to everything that can be taken away. */
export function ExportMenu({ context, disabledReason }: ExportMenuProps) {
  const words = useWords().exporting;
  const { making, failed, start, dismiss } = useExport(context);
  const store = Ariakit.useMenuStore({ placement: "bottom-end" });
  const isOff = disabledReason !== undefined;
  return (
    <span className="relative">
      <Tooltip text={disabledReason}>
        <Ariakit.MenuButton
          store={store}
          disabled={isOff}
          accessibleWhenDisabled
          className={buttonLook("primary")}
        >
          {words.name}
          <span aria-hidden="true" className="text-xs">
            ▾
          </span>
        </Ariakit.MenuButton>
      </Tooltip>
      <Ariakit.Menu
        store={store}
        portal
        gutter={4}
        unmountOnHide
        className={`${FLOATING} flex min-w-52 flex-col p-1`}
      >
        {EXPORTERS.map((exporter) => {
          const { label, hint } = words.formats[exporter.id];
          const hintId = `export-${exporter.id}-hint`;
          return (
            <Ariakit.MenuItem
              key={exporter.id}
              aria-label={label}
              aria-describedby={hintId}
              className={ITEM}
              onClick={() => start(exporter)}
            >
              {label}
              <span id={hintId} className="text-xs text-soft">
                {hint}
              </span>
            </Ariakit.MenuItem>
          );
        })}
      </Ariakit.Menu>
      <output className="sr-only">{making && words.making[making]}</output>
      {(making ?? failed) !== undefined && (
        <span
          className={`${FLOATING} absolute top-full right-0 mt-1 block w-max max-w-80`}
        >
          {making && (
            <span aria-hidden="true" className="block px-3 py-2 text-sm">
              {words.making[making]}
            </span>
          )}
          {failed && (
            <Notice
              title={words.failed.title[failed.id]}
              messages={[words.failed[failed.fault]]}
              onDismiss={dismiss}
            />
          )}
        </span>
      )}
    </span>
  );
}
