import { LIMITS } from '@rayonne/contracts';
import { emailFault, lengthFault, nameFault, textOf } from '../../shared/forms/checks';
import type { Faults } from '../../shared/forms/use-form';

export interface Agreement {
  isFifteenOrOlder: boolean;
  acceptedTerms: boolean;
}

export interface NewAccount extends Agreement {
  name: string;
  email: string;
  password: string;
}

export const agreementFaults = ({ isFifteenOrOlder, acceptedTerms }: Agreement): Faults => ({
  isFifteenOrOlder: isFifteenOrOlder ? undefined : ['error.TOO_YOUNG'],
  acceptedTerms: acceptedTerms ? undefined : ['error.TERMS_NOT_ACCEPTED'],
});

export const readAgreement = (form: FormData): Agreement => ({
  isFifteenOrOlder: form.has('isFifteenOrOlder'),
  acceptedTerms: form.has('acceptedTerms'),
});

/** What can be said of a new account before asking the server, in the order of the form. */
export const accountFaults = ({ name, email, password, ...agreement }: NewAccount): Faults => ({
  name: nameFault(name, LIMITS.name),
  email: emailFault(email),
  password: lengthFault(password, LIMITS.password),
  ...agreementFaults(agreement),
});

/** Reads the account's fields of a form. A password keeps its spaces. */
export const readAccount = (form: FormData): NewAccount => ({
  name: textOf(form, 'name').trim(),
  email: textOf(form, 'email').trim(),
  password: textOf(form, 'password'),
  ...readAgreement(form),
});
