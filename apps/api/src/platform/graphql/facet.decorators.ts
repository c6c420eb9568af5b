import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, Matches, MaxLength } from 'class-validator';

/** As many values of one facet as anybody would choose. */
const CHOICES = 20;
/** What a tag is searched by: see `tag_key` in the database. */
const TAG_KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TAG_KEY_LENGTH = 120;

/** Starts of words, from the second letter; accents and case do not matter. */
export const SearchWords = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    MaxLength(80),
    Matches(/^$|[\p{L}\p{N}]{2}/u),
  );

/** Values of one facet; what each may be is said beside it. */
export const Choices = () => applyDecorators(IsArray(), ArrayMaxSize(CHOICES));

/** Values of a facet of tags, not labels. */
export const TagKeys = () =>
  applyDecorators(Choices(), MaxLength(TAG_KEY_LENGTH, { each: true }), Matches(TAG_KEY, { each: true }));
