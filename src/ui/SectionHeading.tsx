import type { ReactNode } from "react";

interface SectionHeadingProps {
  readonly id?: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** The small heading over a part of a panel. */
export function SectionHeading({
  id,
  level = 3,
  children,
}: SectionHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading
      id={id}
      className="text-xs font-semibold tracking-wide text-soft uppercase"
    >
      {children}
    </Heading>
  );
}
