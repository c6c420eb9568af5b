import { SECTOR_SECTIONS, SECTORS, type Sector } from '@rayonne/contracts';
import type { WriteText } from '../i18n/use-text';

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string) =>
  plain(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const DIVISIONS = SECTOR_SECTIONS.flatMap((section) => SECTORS[section].map((code: Sector) => ({ code, section })));

/** The name of a division, as the catalogue `sectors` has it. */
export const sectorName = (code: Sector, text: WriteText) => text(`sector.${code}`);

/** Divisions of which each typed word begins a word of their name, of their section's name or their code, in their order. */
export function searchSectors(typed: string, text: WriteText): readonly Sector[] {
  const typedWords = wordsOf(typed);
  if (typedWords.length === 0) return [];
  const matches = ({ code, section }: (typeof DIVISIONS)[number]) => {
    const words = [code, ...wordsOf(text(`sector.${code}`)), ...wordsOf(text(`sector.${section}`))];
    return typedWords.every((start) => words.some((word) => word.startsWith(start)));
  };
  return DIVISIONS.filter(matches).map(({ code }) => code);
}
