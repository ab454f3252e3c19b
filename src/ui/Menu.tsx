import { useFloating } from "./floating.ts";
import { MENU_LOOKS, type MenuProps } from "./menu.ts";

/** One of many options, out of sight until asked for. */
export function Menu<Value extends string>(props: MenuProps<Value>) {
  const floating = useFloating();
  if (floating) return <floating.FloatingMenu {...props} />;
  const { label, options, value, display, look = "framed" } = props;
  const chosen = options.find((option) => option.value === value);
  const text = display ?? chosen?.label ?? "";
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      {look === "framed" && <span className="text-xs text-soft">{label}</span>}
      <span aria-hidden="true" className={MENU_LOOKS[look]}>
        {text !== "" && <span className="truncate">{text}</span>}
        <span className="text-xs text-soft">▾</span>
      </span>
    </div>
  );
}
