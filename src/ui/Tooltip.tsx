import type { ReactElement } from "react";
import { useFloating } from "./floating.ts";

export interface TooltipProps {
  /** What is to be known; nothing is shown without it. */
  readonly text: string | undefined;
  /** Shown on a tap or click too: for what does nothing else when pressed. */
  readonly isShownOnClick?: boolean;
  /** The element that it is about: it must take focus. */
  readonly children: ReactElement<{ "aria-describedby"?: string | undefined }>;
}

/** A remark that shows on hover and on keyboard focus, and is always read out. */
export function Tooltip(props: TooltipProps) {
  const floating = useFloating();
  return floating ? <floating.FloatingTooltip {...props} /> : props.children;
}
