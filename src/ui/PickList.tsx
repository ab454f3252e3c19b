import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { foundGroups, type PickGroup, type PickItem } from "./pick.ts";
import { PickOption } from "./PickOption.tsx";

interface PickListProps {
  readonly fieldRef: Ref<HTMLInputElement>;
  /** What the field asks for; also the name of the list. */
  readonly label: string;
  readonly groups: readonly PickGroup[];
  readonly picked: readonly string[];
  /** Whether several can be picked; after a pick the list then waits for the next search. */
  readonly isMultiple: boolean;
  readonly onPick: (value: string) => void;
  /** What stands in place of the list when nothing is found. */
  readonly nothingFound: string;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  PageDown: (at, last) => Math.min(at + 8, last),
  PageUp: (at) => Math.max(at - 8, 0),
};

/** A list that is searched by typing and walked by the arrow keys; Enter picks. */
export function PickList({
  fieldRef,
  label,
  groups,
  picked,
  isMultiple,
  onPick,
  nothingFound,
}: PickListProps) {
  const listId = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState<string>();
  const found = useMemo(() => foundGroups(groups, query), [groups, query]);
  const items = useMemo(() => found.flatMap((group) => group.items), [found]);
  // A query's first hit is at hand; an unsearched list waits for the first arrow.
  const rest = query.trim() === "" ? undefined : items[0]?.value;
  const current = items.some(({ value }) => value === active) ? active : rest;
  const idOf = (value: string) => `${listId}-${value}`;

  // What was picked when the list appeared: later picks must not make it jump.
  const first = useRef(isMultiple ? undefined : picked[0]);
  useEffect(() => {
    if (first.current === undefined) return;
    const option = document.getElementById(`${listId}-${first.current}`);
    option?.scrollIntoView?.({ block: "center" });
  }, [listId]);

  const pick = (item: PickItem | undefined) => {
    if (!item || item.off !== undefined) return;
    onPick(item.value);
    if (query === "") return;
    // What was sought is found: the next name must not be typed behind it.
    setQuery("");
    setActive(undefined);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const at = items.findIndex(({ value }) => value === current);
    if (event.key === "Enter") {
      event.preventDefault();
      pick(items[at]);
      return;
    }
    const next = MOVES[event.key]?.(at, items.length - 1);
    const item = next === undefined ? undefined : items[next];
    if (!item) return;
    event.preventDefault();
    setActive(item.value);
    document
      .getElementById(idOf(item.value))
      ?.scrollIntoView?.({ block: "nearest" });
  };

  return (
    <div className="flex min-h-0 flex-col">
      <input
        ref={fieldRef}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={
          current === undefined ? undefined : idOf(current)
        }
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(undefined);
        }}
        onKeyDown={handleKeyDown}
        className="mx-2 mt-2 h-10 shrink-0 rounded-md border border-rule bg-paper px-2.5 text-lg text-ink placeholder:text-faint wide:h-8.5 wide:text-base"
      />
      <div
        id={listId}
        // A native list cannot be searched while the field keeps the focus.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        tabIndex={-1}
        aria-label={label}
        aria-multiselectable={isMultiple}
        className="mt-1 min-h-0 flex-1 overflow-y-auto overscroll-contain p-1"
      >
        {found.map((group) => (
          <fieldset
            key={group.id}
            aria-label={group.label}
            className="min-w-0 pb-1"
          >
            {group.label !== undefined && (
              <div
                aria-hidden="true"
                className="sticky -top-1 z-10 bg-card px-2.5 py-1.5 text-xs font-semibold text-soft"
              >
                {group.label}
              </div>
            )}
            {group.items.map((item) => (
              <PickOption
                key={item.value}
                id={idOf(item.value)}
                item={item}
                isPicked={picked.includes(item.value)}
                isActive={item.value === current}
                onPick={(clicks) => {
                  // Between two clicks another list may have come under the pointer.
                  if (clicks < 2) pick(item);
                }}
                onPoint={() => {
                  if (item.value !== current) setActive(item.value);
                }}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {items.length === 0 && (
        <output className="px-3.5 pb-4 text-sm text-soft">
          {nothingFound}
        </output>
      )}
    </div>
  );
}
