import { useState } from 'react';
import { Icon, type IconName } from '../icons/icon';
import { classNames } from '../theme/class-names';
import styles from './logo.module.css';

export interface LogoProps {
  picture?: { url: string } | null;
  /** Stands there without a picture. */
  icon: IconName;
  size?: 'small' | 'regular' | 'large';
}

/** The mark of an organisation, on a light plate that suits any drawing. Decorative: its name stands beside it. */
export function Logo({ picture, icon, size = 'regular' }: LogoProps) {
  const [lost, setLost] = useState<string>();
  const shown = picture && picture.url !== lost ? picture : undefined;
  return (
    <span className={classNames(styles.logo, shown && styles.plate, size !== 'regular' && styles[size])} aria-hidden>
      {shown ? (
        <img src={shown.url} alt="" loading="lazy" decoding="async" onError={() => setLost(shown.url)} />
      ) : (
        <Icon name={icon} large={size === 'large'} />
      )}
    </span>
  );
}
