import * as Ariakit from "@ariakit/react";
import type { ReactNode } from "react";
import { buttonLook } from "./buttonLook.ts";
import { FLOATING } from "./floatingLook.ts";
import type { PickGroup } from "./pick.ts";
import { PickList } from "./PickList.tsx";

interface PickPopoverProps {
  /** On the button. */
  readonly label: ReactNode;
  /** What the button says when it is read out, if not its label. */
  readonly spokenLabel?: string;
  /** What the search field asks for. */
  readonly searchLabel: string;
  readonly groups: readonly PickGroup[];
  readonly picked: readonly string[];
  readonly isMultiple?: boolean;
  readonly onPick: (value: string) => void;
  readonly nothingFound: string;
  /** Under the list: a limit that was reached. */
  readonly note?: string | undefined;
}

/** A button that opens a long list to pick from. */
export function PickPopover({
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
  return (
    <>
      <Ariakit.PopoverDisclosure
        store={store}
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
