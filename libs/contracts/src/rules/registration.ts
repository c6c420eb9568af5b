/** La Poste numbers its thousands of places under one SIREN, which the ordinary sum of SIRET does not fit. */
const LA_POSTE = '356000000';

const digitsOf = (number: string) => [...number].map(Number);

/** Luhn's sum: every second digit from the right counts double, by its cross sum. */
function luhn(number: string): number {
  return digitsOf(number)
    .reverse()
    .map((digit, place) => (place % 2 === 0 ? digit : digit * 2))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);
}

/** A SIREN as the register makes them: nine digits with Luhn's check. */
export const isSiren = (number: string) => /^\d{9}$/.test(number) && Number(number) > 0 && luhn(number) % 10 === 0;

/**
 * A SIRET: a SIREN, and five digits that complete Luhn's check over all fourteen; for La Poste the plain sum of the
 * digits must be a multiple of five instead.
 */
export function isSiret(number: string): boolean {
  if (!/^\d{14}$/.test(number) || !isSiren(number.slice(0, 9))) return false;
  if (luhn(number) % 10 === 0) return true;
  return number.startsWith(LA_POSTE) && digitsOf(number).reduce((sum, digit) => sum + digit, 0) % 5 === 0;
}

/** Digits as the register writes them, without what people group them by and what comes along from a spreadsheet. */
export const tidyRegistration = (text: string) => text.normalize('NFKC').replaceAll(/[\s\p{Cf}\p{Pd}.]/gu, '');

/** A SIREN or a SIRET. */
export const isRegistration = (text: string) => isSiren(text) || isSiret(text);

export const sirenOf = (registration: string) => registration.slice(0, 9);
