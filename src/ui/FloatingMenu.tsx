import * as Ariakit from "@ariakit/react";
import { FLOATING } from "./floatingLook.ts";
import { type MenuProps, MENU_LOOKS } from "./menu.ts";

/** The menu itself; heavy, hence loaded after the first paint. */
export function FloatingMenu<Value extends string>({
  label,
  options,
  value,
  onChange,
  display,
  look = "framed",
}: MenuProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  const text = display ?? chosen?.label ?? "";
  const store = Ariakit.useComboboxStore({
    selectedValue: value ?? "",
    setSelectedValue: (next) => {
      const option = options.find((other) => other.value === next);
      if (option && option.value !== value) onChange(option.value);
    },
    placement: "bottom-start",
  });
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <Ariakit.ComboboxSelectLabel
        store={store}
        className={look !== "framed" ? "sr-only" : "text-xs text-soft"}
      >
        {label}
      </Ariakit.ComboboxSelectLabel>
      <Ariakit.ComboboxSelect store={store} className={MENU_LOOKS[look]}>
        {text !== "" && <span className="truncate">{text}</span>}
        <span aria-hidden="true" className="text-xs text-soft">
          ▾
        </span>
      </Ariakit.ComboboxSelect>
      <Ariakit.ComboboxPopover
        store={store}
        portal
        gutter={4}
        unmountOnHide
        className={`${FLOATING} max-h-[min(20rem,var(--popover-available-height))] min-w-32 max-w-72 overflow-y-auto p-1`}
      >
        {options.map((option) => (
          <Ariakit.ComboboxItem
            key={option.value}
            value={option.value}
            disabled={option.off !== undefined}
            accessibleWhenDisabled
            className="flex min-h-9 cursor-pointer flex-col justify-center rounded-md px-2.5 py-1 text-sm aria-disabled:cursor-not-allowed aria-disabled:text-faint aria-selected:font-semibold aria-selected:text-accent data-active-item:bg-wash wide:min-h-7.5"
          >
            {option.label}
            {(option.off ?? option.hint) !== undefined && (
              <span className="text-xs font-normal text-soft">
                {option.off ?? option.hint}
              </span>
            )}
          </Ariakit.ComboboxItem>
        ))}
      </Ariakit.ComboboxPopover>
    </div>
  );
}
