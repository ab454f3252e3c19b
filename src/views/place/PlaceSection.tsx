import { type ReactNode, useId } from "react";

interface PlaceSectionProps {
  readonly title: string;
  /** Beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page under its heading, set off by a line. */
export function PlaceSection({ title, actions, children }: PlaceSectionProps) {
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      className="border-t border-rule pt-1.5 pb-7"
    >
      <div className="mb-1 flex min-h-9 flex-wrap items-center justify-between gap-x-3">
        <h2 id={headingId} className="font-serif text-lg font-semibold">
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
