import { SECTORS } from '@rayonne/contracts';

/** How near two trades are: the same division, one that serves the other, the same section of the tree. */
export const PROXIMITY = { same: 1, chain: 0.6, section: 0.4 } as const;

/**
 * Who supplies or serves whom, by division of NAF rév. 2 and in both directions: from the field to the table, from the
 * wood to the house, from the plan to the building, from the maker to the shop.
 */
const CHAINS: readonly (readonly [from: readonly string[], to: readonly string[]])[] = [
  [
    ['01', '02', '03'],
    ['10', '11', '16', '46', '47', '56'],
  ],
  [
    ['10', '11'],
    ['46', '47', '55', '56', '82'],
  ],
  [
    ['13', '14', '15'],
    ['46', '47', '31'],
  ],
  [
    ['16', '23', '25', '22'],
    ['31', '41', '42', '43'],
  ],
  [
    ['17', '18', '22'],
    ['10', '11', '20', '46', '47', '52', '73'],
  ],
  [['24'], ['25', '28', '29', '30']],
  [
    ['25', '26', '27', '22'],
    ['28', '29', '30', '33'],
  ],
  [
    ['28', '33'],
    ['10', '22', '24', '25'],
  ],
  [
    ['35', '43'],
    ['41', '68', '71'],
  ],
  [['38'], ['10', '16', '17', '22', '24', '25', '41', '43', '56', '95']],
  [
    ['41', '42', '43', '71', '81'],
    ['68', '84'],
  ],
  [
    ['49', '50', '51', '52', '53'],
    ['10', '20', '25', '28', '45', '46', '47'],
  ],
  [
    ['55', '56', '79'],
    ['82', '90', '93'],
  ],
  [
    ['58', '59', '74', '18'],
    ['73', '90'],
  ],
  [
    ['61', '62', '63'],
    ['47', '58', '64', '73', '82', '86'],
  ],
  [
    ['64', '65', '66'],
    ['68', '69', '70'],
  ],
  [['72'], ['20', '21', '26', '28', '62', '85']],
  [
    ['78', '85'],
    ['88', '84', '94'],
  ],
  [
    ['86', '87', '88'],
    ['21', '32', '81', '96'],
  ],
];

const SECTION_OF = new Map<string, string>(
  Object.entries(SECTORS).flatMap(([section, divisions]) => divisions.map((division) => [division, section] as const)),
);

const LINKED = new Set(
  CHAINS.flatMap(([from, to]) => from.flatMap((one) => to.flatMap((other) => [`${one} ${other}`, `${other} ${one}`]))),
);

/** Between 0 and 1, the same from both ends. */
export function sectorProximity(one: string, other: string): number {
  if (one === other) return PROXIMITY.same;
  if (LINKED.has(`${one} ${other}`)) return PROXIMITY.chain;
  const section = SECTION_OF.get(one);
  return section !== undefined && section === SECTION_OF.get(other) ? PROXIMITY.section : 0;
}

export interface NearestSectors {
  readonly value: number;
  readonly pair: readonly [string, string] | null;
}

/** The nearest of two lists. */
export function nearestSectors(ones: readonly string[], others: readonly string[]): NearestSectors {
  let nearest: NearestSectors = { value: 0, pair: null };
  for (const one of ones) {
    for (const other of others) {
      const value = sectorProximity(one, other);
      if (value > nearest.value) nearest = { value, pair: [one, other] };
    }
  }
  return nearest;
}
