import * as Ariakit from "@ariakit/react";
import { useRef } from "react";
import { buttonLook } from "./buttonLook.ts";
import { FLOATING } from "./floatingLook.ts";
import { PickList } from "./PickList.tsx";
import type { PickPopoverProps } from "./PickPopover.tsx";

/** The button with its list; heavy, hence loaded after the first paint. */
export function FloatingPick({
  label,
  spokenLabel,
  searchLabel,
  groups,
  picked,
  isMultiple = false,
  onPick,
  nothingFound,
  note,
}: PickPopoverProps) {
  const store = Ariakit.usePopoverStore({ placement: "bottom-start" });
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Ariakit.PopoverDisclosure
        store={store}
        // Who has typed a name and presses the button again wants to go on, not to lose it.
        toggleOnClick={() => {
          if (!field.current?.value) return true;
          field.current.focus();
          return false;
        }}
        aria-label={spokenLabel}
        className={buttonLook("plain", "max-w-full")}
      >
        {label}
      </Ariakit.PopoverDisclosure>
      <Ariakit.Popover
        store={store}
        portal
        unmountOnHide
        gutter={4}
        overflowPadding={8}
        aria-label={searchLabel}
        className={`${FLOATING} flex max-h-[min(28rem,var(--popover-available-height))] w-[min(26rem,calc(100vw-1rem))] flex-col`}
      >
        <PickList
          fieldRef={field}
          label={searchLabel}
          groups={groups}
          picked={picked}
          isMultiple={isMultiple}
          nothingFound={nothingFound}
          onPick={(value) => {
            onPick(value);
            if (!isMultiple) store.hide();
          }}
        />
        {note !== undefined && (
          <output className="shrink-0 border-t border-hair px-3.5 py-2 text-xs text-soft">
            {note}
          </output>
        )}
      </Ariakit.Popover>
    </>
  );
}
