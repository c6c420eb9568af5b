import { applyDecorators } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, Length, Matches } from 'class-validator';

/** One line without control, deceptive or markup characters, that has something to search for. */
const TAG = /^(?=.*[\p{L}\p{N}])(?!.*[<>])[\p{L}\p{M}\p{N}\p{P}\p{Sc}\p{Sm} ]+$/u;

/** Short free words: NFC, single spaces, no leading `#`, each once whatever its accents and case. */
export const TagList = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? normaliseTags(value) : value)),
    IsArray(),
    ArrayMaxSize(LIMITS.tags),
    IsString({ each: true }),
    Length(LIMITS.tag.min, LIMITS.tag.max, { each: true }),
    Matches(TAG, { each: true }),
  );

export function normaliseTags(values: readonly unknown[]): unknown[] {
  const kept = new Map<unknown, unknown>();
  for (const value of values) {
    const tag = typeof value === 'string' ? oneLine(value) : value;
    const key = typeof tag === 'string' ? tagKey(tag) : tag;
    if (tag !== '' && !kept.has(key)) kept.set(key, tag);
  }
  return [...kept.values()];
}

/** What makes two tags the same for a reader. */
export const tagKey = (tag: string) =>
  tag
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const oneLine = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^#+\s*/u, '');
