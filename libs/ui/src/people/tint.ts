import { hashOf } from '@rayonne/contracts';
import styles from './tint.module.css';

/** Of the style sheet. */
const TINTS = 6;

export const tintClass = styles.tint;

/** The same tint wherever that name appears, so that people and organisations are known at a glance. */
export const tintOf = (name: string): number => hashOf(name) % TINTS;
