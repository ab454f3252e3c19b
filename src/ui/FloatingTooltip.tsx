import * as Ariakit from "@ariakit/react";
import { useId } from "react";
import type { TooltipProps } from "./Tooltip.tsx";

/** The remark itself, loaded after the first paint. It shows on hover and on keyboard focus, and is always read out. */
export function FloatingTooltip({
  text,
  isShownOnClick = false,
  children,
}: TooltipProps) {
  const descriptionId = useId();
  const store = Ariakit.useTooltipStore({
    placement: "bottom",
    showTimeout: 350,
    hideTimeout: 50,
  });
  return (
    <>
      <Ariakit.TooltipAnchor
        store={store}
        showOnHover={text !== undefined}
        onFocusVisible={(event) => {
          // Without a text there is nothing to show on focus either.
          if (text === undefined) event.preventDefault();
        }}
        onClick={() => {
          if (isShownOnClick && text !== undefined) store.show();
        }}
        aria-describedby={text === undefined ? undefined : descriptionId}
        render={children}
      />
      {text !== undefined && (
        <>
          <span id={descriptionId} hidden>
            {text}
          </span>
          <Ariakit.Tooltip
            store={store}
            unmountOnHide
            className="z-50 max-w-64 rounded-md border border-rule bg-ink px-2.5 py-1.5 text-xs text-paper shadow-lg"
          >
            {text}
          </Ariakit.Tooltip>
        </>
      )}
    </>
  );
}
