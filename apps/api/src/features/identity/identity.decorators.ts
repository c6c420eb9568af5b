import { LIMITS } from '@rayonne/contracts';
import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches, MaxLength } from 'class-validator';

const TOKEN_LENGTH = 100;
const CODE_LENGTH = 40;
const PATH_LENGTH = 300;
/** A slash that no second one follows: browsers read two as another site. */
const OWN_PATH = /^\/(?![/\\])[\x21-\x7e]*$/;

/** A password as it was typed, spaces included. */
export const NewPassword = () => applyDecorators(IsString(), Length(LIMITS.password.min, LIMITS.password.max));

/** A password that somebody claims to be theirs: what could never be one is not worth hashing. */
export const ClaimedPassword = () => applyDecorators(IsString(), Length(1, LIMITS.password.max));

/** The secret of a mailed link. */
export const LinkToken = () => applyDecorators(IsString(), MaxLength(TOKEN_LENGTH));

/** A one-time code as people type it, with or without spaces. */
export const Code = () => applyDecorators(IsString(), Length(1, CODE_LENGTH));

/** A page of this application, as its path. */
export const OwnPath = () => applyDecorators(IsString(), MaxLength(PATH_LENGTH), Matches(OWN_PATH));

export const isOwnPath = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= PATH_LENGTH && OWN_PATH.test(value);
