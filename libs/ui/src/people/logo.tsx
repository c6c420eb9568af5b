import { useState } from 'react';
import { Icon, type IconName } from '../icons/icon';
import { classNames } from '../theme/class-names';
import styles from './logo.module.css';
import { tintClass, tintOf } from './tint';

export interface LogoProps {
  /** Gives the tint of what stands there without a picture. */
  name: string;
  picture?: { url: string } | null;
  /** Stands there without a picture. */
  icon: IconName;
  size?: 'small' | 'regular' | 'large';
}

/** The mark of an organisation, on a light plate that suits any drawing. Decorative: its name stands beside it. */
export function Logo({ name, picture, icon, size = 'regular' }: LogoProps) {
  const [lost, setLost] = useState<string>();
  const shown = picture && picture.url !== lost ? picture : undefined;
  return (
    <span
      className={classNames(shown ? styles.plate : tintClass, styles.logo, size !== 'regular' && styles[size])}
      data-tint={tintOf(name)}
      aria-hidden
    >
      {shown ? (
        <img src={shown.url} alt="" loading="lazy" decoding="async" onError={() => setLost(shown.url)} />
      ) : (
        <Icon name={icon} large={size === 'large'} />
      )}
    </span>
  );
}
