import { useState } from 'react';
import { Icon } from '../icons/icon';
import { classNames } from '../theme/class-names';
import styles from './avatar.module.css';
import { tintClass, tintOf } from './tint';

export interface AvatarProps {
  /** Gives the tint. */
  name: string;
  /** Of nobody in particular when empty. */
  initials: string;
  /** With the colour that stands for it until it is there. Without one, or when it does not come, the initials show. */
  photo?: { url: string; color: string } | null;
  size?: 'small' | 'regular' | 'large';
}

/** Decorative: the name always stands beside it. */
export function Avatar({ name, initials, photo, size = 'regular' }: AvatarProps) {
  const [lost, setLost] = useState<string>();
  const shown = photo && photo.url !== lost ? photo : undefined;
  return (
    <span
      className={classNames(tintClass, styles.avatar, size !== 'regular' && styles[size])}
      style={shown && { background: shown.color }}
      data-initials={shown ? undefined : initials || undefined}
      data-tint={tintOf(name)}
      aria-hidden
    >
      {shown ? (
        <img src={shown.url} alt="" loading="lazy" decoding="async" onError={() => setLost(shown.url)} />
      ) : (
        // The style sheet writes the initials: they are no words, which a link around them would have to repeat.
        !initials && <Icon name="me" />
      )}
    </span>
  );
}
