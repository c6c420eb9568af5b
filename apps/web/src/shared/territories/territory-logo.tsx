import { TerritoryMark } from '@rayonne/ui';
import styles from './territory-logo.module.css';

export interface TerritoryLogoProps {
  code: string;
  logo: { url: string } | null | undefined;
}

/** The territory's logo, or the mark that its code draws. Decorative: the name always stands beside it. */
export const TerritoryLogo = ({ code, logo }: TerritoryLogoProps) =>
  logo ? <img className={styles.logo} src={logo.url} alt="" /> : <TerritoryMark code={code} />;
