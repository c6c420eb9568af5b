import { classNames } from '../theme/class-names';
import styles from './button.module.css';

/** `accent` is the yellow one: at most one on a screen. `onHero` is the outline that reads on the deep green. */
export type ButtonVariant = 'primary' | 'accent' | 'soft' | 'outline' | 'quiet' | 'danger' | 'onHero';

export interface ButtonLook {
  variant?: ButtonVariant;
  size?: 'regular' | 'large';
  /** Takes the whole width of its container. */
  wide?: boolean;
  /** As wide as high, for an icon. */
  square?: boolean;
}

/** The look of a button for what must be a link: a router's link, an anchor. */
export const buttonClass = ({ variant = 'primary', size = 'regular', wide, square }: ButtonLook = {}): string =>
  classNames(
    styles.button,
    styles[variant],
    size === 'large' && styles.large,
    wide && styles.wide,
    square && styles.square,
  );
