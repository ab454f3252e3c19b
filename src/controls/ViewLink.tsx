import { type ComponentProps, useContext } from "react";
import { AppLink } from "#ui/AppLink.tsx";
import { encode } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";
import { ForeignContext } from "./foreignContext.ts";

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
  const foreign = useContext(ForeignContext);
  return (
    <AppLink
      {...rest}
      href={`?${encode(to, foreign)}`}
      onFollow={() => {
        onChange(to);
      }}
    />
  );
}
