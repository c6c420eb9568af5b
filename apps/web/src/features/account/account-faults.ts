import { LIMITS } from '@rayonne/contracts';
import { emailFault, lengthFault, nameFault, textOf } from '../../shared/forms/checks';
import type { Faults } from '../../shared/forms/use-form';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
  isFifteenOrOlder: boolean;
  acceptedTerms: boolean;
}

/** What can be said of a new account before asking the server, in the order of the form. */
export const accountFaults = ({ name, email, password, isFifteenOrOlder, acceptedTerms }: NewAccount): Faults => ({
  name: nameFault(name, LIMITS.name),
  email: emailFault(email),
  password: lengthFault(password, LIMITS.password),
  isFifteenOrOlder: isFifteenOrOlder ? undefined : ['error.TOO_YOUNG'],
  acceptedTerms: acceptedTerms ? undefined : ['error.TERMS_NOT_ACCEPTED'],
});

/** Reads the account's fields of a form. A password keeps its spaces. */
export const readAccount = (form: FormData): NewAccount => ({
  name: textOf(form, 'name').trim(),
  email: textOf(form, 'email').trim(),
  password: textOf(form, 'password'),
  isFifteenOrOlder: form.has('isFifteenOrOlder'),
  acceptedTerms: form.has('acceptedTerms'),
});
