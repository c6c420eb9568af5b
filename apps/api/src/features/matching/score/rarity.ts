import type { Rarity } from './party';

/** In a small territory every word would be rare: it is read as if it were a part of one of so many entries. */
const SMALLEST_CROWD = 200;

/** On a logarithmic scale: each doubling of the entries that a key stands in takes the same away. */
export function rarityOf(total: number, byKey: ReadonlyMap<string, number>): Rarity {
  const crowd = Math.max(total, SMALLEST_CROWD);
  const whole = Math.log(crowd + 1);
  return (key) => {
    const entries = Math.max(1, byKey.get(key) ?? 1);
    return Math.min(1, Math.max(0, Math.log((crowd + 1) / (entries + 0.5)) / whole));
  };
}
