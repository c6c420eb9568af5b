import { dictionary } from '@zxcvbn-ts/language-common';
import { PasswordNamesYouError, PasswordTooCommonError } from '../identity.errors';

/** What guessers try first here, and an English list has not. */
const LOCAL = [
  'rayonne',
  'ambassadeur',
  'ambassadrice',
  'bienvenue',
  'territoire',
  'azertyui',
  'administrateur',
  'connexion',
];
/** Beyond this length a password is a sentence: a name in it gives little away. */
const SENTENCE_LENGTH = 20;
/** A common word with this many further characters is no better than the word. */
const DECORATION_LENGTH = 6;
const NAMING_LENGTH = 4;
const FEW_LETTERS = 2;

const LEET = new Map(
  Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }),
);

let common: ReadonlySet<string> | undefined;
const commonPasswords = () => (common ??= new Set([...dictionary['passwords-common'], ...LOCAL]));

export interface Named {
  readonly email: string;
  readonly name: string;
}

/** Throws when the password is among the first that somebody would try for this person. */
export function checkPassword(password: string, person: Named): void {
  const text = plain(password);
  if (password.length < SENTENCE_LENGTH && namesOf(person).some((name) => text.includes(name)))
    throw new PasswordNamesYouError();
  if (isCommon(text)) throw new PasswordTooCommonError();
}

function isCommon(text: string): boolean {
  if (new Set(text).size <= FEW_LETTERS || isSequence(text)) return true;
  const word = text.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const spellings = [text, unleet(text), ...(text.length - word.length <= DECORATION_LENGTH ? [word] : [])];
  return spellings.some((spelling) => commonPasswords().has(spelling));
}

/** `23456789`, `hgfedcba`: each character follows the one before. */
function isSequence(text: string): boolean {
  const steps = [...text].slice(1).map((letter, index) => letter.charCodeAt(0) - text.charCodeAt(index));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

const unleet = (text: string) => [...text].map((letter) => LEET.get(letter) ?? letter).join('');

function namesOf({ email, name }: Named): string[] {
  const [mailbox = ''] = plain(email).split('@');
  const words = [mailbox, ...mailbox.split(/[^a-z0-9]+/), ...plain(name).split(/[^a-z0-9]+/)];
  return words.filter((word) => word.length >= NAMING_LENGTH);
}

/** Lower case, without accents. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
