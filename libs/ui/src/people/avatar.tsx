import { classNames } from '../theme/class-names';
import styles from './avatar.module.css';

export interface AvatarProps {
  initials: string;
  size?: 'small' | 'regular' | 'large';
}

/** Decorative: the name always stands beside it. */
export function Avatar({ initials, size = 'regular' }: AvatarProps) {
  return (
    <span className={classNames(styles.avatar, size !== 'regular' && styles[size])} aria-hidden>
      {initials}
    </span>
  );
}
