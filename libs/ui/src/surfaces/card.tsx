import type { ElementType, HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import styles from './card.module.css';
import { ContourLines } from './contour-lines';

export interface CardProps extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'section' | 'article' | 'li';
  /** Its parts stand one below the other, with room between. */
  stacked?: boolean;
}

/** A surface with a border. */
export function Card({ as = 'div', stacked, className, ...rest }: CardProps) {
  const Tag: ElementType = as;
  return <Tag {...rest} className={classNames(styles.card, stacked && styles.stacked, className)} />;
}

export interface HeroCardProps {
  /** Seeds the relief: a territory's code. */
  code: string;
  /** Names the section for assistive technology. */
  labelledBy?: string;
  className?: string;
  children: ReactNode;
}

/** The one deep green card of a screen, where its yellow action lives. */
export function HeroCard({ code, labelledBy, className, children }: HeroCardProps) {
  return (
    <section className={classNames(styles.hero, className)} aria-labelledby={labelledBy}>
      <ContourLines code={code} />
      {children}
    </section>
  );
}
