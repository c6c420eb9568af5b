import { applyDecorators } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, IsUrl, MaxLength } from 'class-validator';

const LONGEST = 300;

/** Public addresses over https, in the form browsers give them, each once. */
export const LinkList = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? [...new Set(value.map(normaliseLink))] : value,
    ),
    IsArray(),
    ArrayMaxSize(LIMITS.profileLinks),
    IsString({ each: true }),
    MaxLength(LONGEST, { each: true }),
    IsUrl(
      { protocols: ['https'], require_protocol: true, disallow_auth: true, require_valid_protocol: true },
      { each: true },
    ),
  );

/** A name in another script turns into its `xn--` form, which cannot pose as a known one. */
function normaliseLink(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return URL.canParse(text) ? new URL(text).href : text;
}
