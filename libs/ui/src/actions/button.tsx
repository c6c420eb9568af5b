import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../theme/class-names';
import { buttonClass, type ButtonLook } from './button-class';

export interface ButtonProps extends ButtonLook, ComponentPropsWithRef<'button'> {
  /** Keeps the button in place and focusable while its work runs, and ignores further presses. */
  busy?: boolean;
}

export function Button({
  variant,
  size,
  wide,
  square,
  busy,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={classNames(buttonClass({ variant, size, wide, square }), className)}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    />
  );
}
