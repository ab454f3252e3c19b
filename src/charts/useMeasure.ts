import { useEffect, useState } from "react";
import { canvasMeasure } from "./canvasMeasure.ts";
import type { Measure } from "./measure.ts";

/** Letters are about half as wide as they are high. Chinese ones are square. */
const ROUGH: Measure = (text, { size }) =>
  Array.from(text, (sign) => (sign > "\u2E80" ? size : size * 0.56)).reduce(
    (width, sign) => width + sign,
    0,
  );

/** Measures texts for a chart on screen; anew when the page's fonts have come, and roughly where nothing can measure. */
export function useMeasure(): Measure {
  const [measure, setMeasure] = useState<Measure>(
    () => canvasMeasure() ?? ROUGH,
  );
  useEffect(() => {
    let isGone = false;
    const measureAnew = async () => {
      await document.fonts.ready;
      if (!isGone) setMeasure(() => canvasMeasure() ?? ROUGH);
    };
    // Where fonts cannot be waited for, nothing can be measured better later.
    if ("fonts" in document) void measureAnew();
    return () => {
      isGone = true;
    };
  }, []);
  return measure;
}
