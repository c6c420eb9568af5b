import { LIMITS } from '@rayonne/contracts';
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

export function emailFault(email: string): FieldFault | undefined {
  if (!email) return ['form.required'];
  return EMAIL.test(email) && email.length <= LIMITS.email.max ? undefined : ['form.email'];
}
