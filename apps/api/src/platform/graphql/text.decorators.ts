import { applyDecorators } from '@nestjs/common';
import {
  isHonestName,
  isRegistration,
  LIMITS,
  PROSE,
  tidyName,
  tidyRegistration,
  type ErrorCode,
} from '@rayonne/contracts';
import { Transform } from 'class-transformer';
import { IsEmail, IsString, Length, Matches, MaxLength, registerDecorator } from 'class-validator';

/** Bidirectional controls and zero-width characters: they let one text pose as another. */
const DECEPTIVE = '\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u00AD';

const LINE = new RegExp(`^[^\\p{Cc}\\p{Co}\\p{Cn}<>${DECEPTIVE}]*$`, 'u');

/** Spaces of any kind; one that does not break stays what it is: « 4 m³ » is one word. */
const SPACES = /(?![\u00A0\u202F](?!\s))\s+/gu;

const tidied = (value: unknown, collapse: boolean): unknown => {
  if (typeof value !== 'string') return value;
  const text = value.normalize('NFC').replaceAll('\r\n', '\n').trim();
  return collapse ? text.replace(SPACES, ' ') : text;
};

const normalised = (collapse: boolean) => Transform(({ value }: { value: unknown }) => tidied(value, collapse));

/** A rule about a text that is refused with a code of its own: the code is the rule's name. */
const TextRule =
  (code: ErrorCode, isValid: (text: string) => boolean): PropertyDecorator =>
  (target, key) => {
    registerDecorator({
      name: code,
      target: target.constructor,
      propertyName: String(key),
      validator: { validate: (value: unknown) => typeof value === 'string' && isValid(value) },
    });
  };

/** The name of a person, a territory or an organisation: tidied, and what it looks like. */
export const NameText = ({ min, max }: { min: number; max: number }) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidyName(value) : value)),
    IsString(),
    Length(min, max),
    TextRule('DECEPTIVE_NAME', isHonestName),
  );

/** A SIREN or a SIRET, however its digits were grouped. */
export const RegistrationText = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidyRegistration(value) : value)),
    TextRule('REGISTRATION_INVALID', isRegistration),
  );

/** One line, such as a title: NFC, single spaces, no control, bidirectional or zero-width character. */
export const LineText = ({ min = 1, max }: { min?: number; max: number }) =>
  applyDecorators(normalised(true), IsString(), Length(min, max), Matches(LINE));

/** Several lines of plain text: NFC, trimmed, no control or deceptive character. */
export const ProseText = ({ min = 1, max }: { min?: number; max: number }) =>
  applyDecorators(normalised(false), IsString(), Length(min, max), Matches(PROSE));

/** Two spellings of one mailbox are one address: NFC, trimmed, in lower case. */
export const EmailAddress = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.normalize('NFC').trim().toLowerCase() : value,
    ),
    IsEmail(),
    MaxLength(LIMITS.email.max),
  );

const texts = (collapse: boolean, pattern: RegExp, { min = 1, max }: { min?: number; max: number }) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((text) => tidied(text, collapse)) : value,
    ),
    IsString({ each: true }),
    Length(min, max, { each: true }),
    Matches(pattern, { each: true }),
  );

/** As `LineText`, for each of several. */
export const LineTexts = (length: { min?: number; max: number }) => texts(true, LINE, length);

/** As `ProseText`, for each of several. */
export const ProseTexts = (length: { min?: number; max: number }) => texts(false, PROSE, length);
