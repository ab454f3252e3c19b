import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import { Menu } from "#ui/Menu.tsx";
import { Switch } from "#ui/Switch.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { nameText } from "#words/nameText.ts";

interface ReferencePickerProps {
  readonly view: ViewState;
  /** The places on screen, in the order chosen; `auto` stands for the first of them. */
  readonly places: readonly PlaceId[];
  readonly dataset: Dataset;
  readonly onChange: (next: ViewState) => void;
}

/** Whether differences are shown, and to which place they or the index are taken. */
export function ReferencePicker({
  view,
  places,
  dataset,
  onChange,
}: ReferencePickerProps) {
  const words = useWords();
  const { toolbar } = words.controls;
  const nameOf = (id: PlaceId | undefined) => {
    const place = id === undefined ? undefined : dataset.places.get(id);
    return place ? nameText(place, words) : (id ?? "");
  };
  const first =
    view.places.find((place) => dataset.places.has(place)) ?? places[0];
  const options = [
    { value: "auto", label: toolbar.firstPlace(nameOf(first)) },
    ...places.map((place) => ({ value: place, label: nameOf(place) })),
  ];
  const isNeeded = view.diff || view.scale === "index";
  const handleChange = (value: string) => {
    onChange({
      ...view,
      ref: places.find((place) => place === value) ?? "auto",
    });
  };
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <Switch
        label={toolbar.diff}
        isOn={view.diff}
        onChange={(diff) => onChange({ ...view, diff })}
      />
      {isNeeded && places.length > 0 && (
        <Menu
          label={toolbar.ref}
          options={options}
          value={view.ref}
          display={nameOf(view.ref === "auto" ? first : view.ref)}
          onChange={handleChange}
        />
      )}
    </div>
  );
}
