import type { ComponentProps } from "react";
import { AppLink } from "#ui/AppLink.tsx";
import { encode } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";

interface ViewLinkProps extends Omit<
  ComponentProps<typeof AppLink>,
  "href" | "onFollow" | "onChange"
> {
  /** Where it leads. */
  readonly to: ViewState;
  readonly onChange: (next: ViewState) => void;
}

/** A link to another view. */
export function ViewLink({ to, onChange, ...rest }: ViewLinkProps) {
  return (
    <AppLink
      {...rest}
      href={`?${encode(to)}`}
      onFollow={() => {
        onChange(to);
      }}
    />
  );
}
