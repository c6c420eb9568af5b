import { isHonestName, LIMITS } from '@rayonne/contracts';
import type { FieldFault } from './use-form';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The text of a field as it was typed; empty when the form has no such field. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}

export function lengthFault(value: string, { min, max }: { min: number; max: number }): FieldFault | undefined {
  if (!value) return ['form.required'];
  if (value.length < min) return ['form.tooShort', { min }];
  return value.length > max ? ['form.tooLong', { max }] : undefined;
}

/** As `lengthFault`, for the name of a person, a territory or an organisation. */
export const nameFault = (name: string, bounds: { min: number; max: number }): FieldFault | undefined =>
  lengthFault(name, bounds) ?? (isHonestName(name) ? undefined : ['error.DECEPTIVE_NAME']);

export function emailFault(email: string): FieldFault | undefined {
  if (!email) return ['form.required'];
  return EMAIL.test(email) && email.length <= LIMITS.email.max ? undefined : ['form.email'];
}
