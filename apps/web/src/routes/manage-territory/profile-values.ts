import { isReadableBrand, LIMITS } from '@rayonne/contracts';
import { emailFault, lengthFault, textOf } from '../../shared/forms/checks';
import type { Faults } from '../../shared/forms/use-form';

export interface ProfileValues {
  name: string;
  motto: string;
  color: string | null;
  languages: string[];
  contactEmail: string | null;
  contactPhone: string | null;
  legalNotices: string;
}

/** What the territory says of itself, as the form reads it. */
export const valuesOf = ({
  name,
  motto,
  color,
  languages,
  contactEmail,
  contactPhone,
  legalNotices,
}: ProfileValues): ProfileValues => ({ name, motto, color, languages, contactEmail, contactPhone, legalNotices });

const PHONE = /^\+?[\d .()-]{6,24}$/;

const orNone = (text: string) => text.trim() || null;

export const readProfile = (form: FormData): ProfileValues => ({
  name: textOf(form, 'name').trim(),
  motto: textOf(form, 'motto').trim(),
  color: orNone(textOf(form, 'color').toLowerCase()),
  languages: form.getAll('languages').filter((code) => typeof code === 'string'),
  contactEmail: orNone(textOf(form, 'contactEmail')),
  contactPhone: orNone(textOf(form, 'contactPhone')),
  legalNotices: textOf(form, 'legalNotices').trim(),
});

export const profileFaults = (values: ProfileValues): Faults => ({
  name: lengthFault(values.name, LIMITS.territoryName),
  motto:
    values.motto.length > LIMITS.territoryMotto.max ? ['form.tooLong', { max: LIMITS.territoryMotto.max }] : undefined,
  color: values.color && !isReadableBrand(values.color) ? ['error.COLOR_TOO_FAINT'] : undefined,
  languages: values.languages.length === 0 ? ['form.required'] : undefined,
  contactEmail: values.contactEmail ? emailFault(values.contactEmail) : undefined,
  contactPhone: values.contactPhone && !PHONE.test(values.contactPhone) ? ['territory.phoneWrong'] : undefined,
  legalNotices:
    values.legalNotices.length > LIMITS.legalNotices.max
      ? ['form.tooLong', { max: LIMITS.legalNotices.max }]
      : undefined,
});
