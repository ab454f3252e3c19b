import type { ComponentProps } from "react";
import { buttonLook, type ButtonVariant } from "./buttonLook.ts";

type ButtonProps = Omit<ComponentProps<"button">, "type"> & {
  /** `plain` has a hairline, `primary` is the one that matters, `quiet` reads as a link. */
  readonly variant?: ButtonVariant;
};

/** A button that says what it does. */
export function Button({ variant = "plain", className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={buttonLook(variant, className)}
    />
  );
}
