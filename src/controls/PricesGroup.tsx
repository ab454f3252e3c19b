import { useMemo } from "react";
import { type Screen, whyOff } from "#arithmetic/admissible.ts";
import type { Dataset } from "#domain/dataset.ts";
import { parseYear } from "#domain/year.ts";
import { Menu } from "#ui/Menu.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { offeredYear, priceYears } from "#arithmetic/priceYears.ts";

interface PricesGroupProps {
  readonly view: ViewState;
  readonly screen: Screen;
  readonly dataset: Dataset;
  readonly onChange: (next: ViewState) => void;
  readonly isLoose: boolean;
}

/** Prices as announced, or those of one year. */
export function PricesGroup({
  view,
  screen,
  dataset,
  onChange,
  isLoose,
}: PricesGroupProps) {
  const { controls, settings } = useWords();
  const { toolbar } = controls;
  const years = useMemo(() => priceYears(dataset), [dataset]);
  const inSight = view.prices === "nominal" ? offeredYear(years) : view.prices;
  // One reason holds for all years: what may be missing is the index of the figures' own years.
  const reason = useMemo(
    () =>
      inSight === undefined ? undefined : whyOff(screen, { prices: inSight }),
    [screen, inSight],
  );
  const nominalReason = useMemo(
    () => whyOff(screen, { prices: "nominal" }),
    [screen],
  );
  const off = reason && settings.off[reason];
  const optionOf = (year: number) => ({
    value: String(year),
    ...settings.prices.of(year),
    off,
  });
  const nominal = {
    value: "nominal",
    ...settings.prices.nominal,
    off: nominalReason && settings.off[nominalReason],
  };
  const others = years.filter((year) => year !== inSight);
  const handleChange = (text: string) =>
    onChange({ ...view, prices: parseYear(text) ?? "nominal" });
  return (
    <SegmentedControl
      label={toolbar.prices}
      options={[nominal, ...(inSight === undefined ? [] : [optionOf(inSight)])]}
      value={String(view.prices)}
      onChange={handleChange}
      isLoose={isLoose}
      after={
        others.length > 0 && (
          <Menu
            look={isLoose ? "loose" : "attached"}
            label={toolbar.otherYears}
            display=""
            options={others.map((year) => ({
              value: String(year),
              label: String(year),
              off,
            }))}
            value={undefined}
            onChange={handleChange}
          />
        )
      }
    />
  );
}
