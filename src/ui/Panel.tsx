import { type ReactNode, useId } from "react";
import { SectionHeading } from "./SectionHeading.tsx";

interface PanelProps {
  readonly title: string;
  readonly level?: 2 | 3;
  /** Beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel, under its heading. */
export function Panel({ title, level = 3, actions, children }: PanelProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-2">
      <div className="flex items-baseline justify-between gap-2">
        <SectionHeading id={headingId} level={level}>
          {title}
        </SectionHeading>
        {actions}
      </div>
      {children}
    </section>
  );
}
