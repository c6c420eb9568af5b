import { emailFault } from '../../shared/forms/checks';
import { accountFaults, readAccount } from './account-faults';

const claire = {
  name: 'Claire Fontaine',
  email: 'claire@example.test',
  password: 'une longue phrase',
  isFifteenOrOlder: true,
  acceptedTerms: true,
};
const faultsOf = (changes: Partial<typeof claire>) =>
  Object.entries(accountFaults({ ...claire, ...changes })).flatMap(([field, fault]) =>
    fault ? [[field, fault[0]]] : [],
  );

it('finds nothing to say about a complete account', () => {
  expect(faultsOf({})).toEqual([]);
});

it.each([
  [{ name: '' }, [['name', 'form.required']]],
  [{ name: 'C' }, [['name', 'form.tooShort']]],
  [{ email: 'claire' }, [['email', 'form.email']]],
  [{ password: 'court' }, [['password', 'form.tooShort']]],
  [{ password: 'x'.repeat(129) }, [['password', 'form.tooLong']]],
  [
    { isFifteenOrOlder: false, acceptedTerms: false },
    [
      ['isFifteenOrOlder', 'error.TOO_YOUNG'],
      ['acceptedTerms', 'error.TERMS_NOT_ACCEPTED'],
    ],
  ],
])('%j', (changes, faults) => {
  expect(faultsOf(changes)).toEqual(faults);
});

it.each(['a@b.fr', 'prénom.nom+réseau@sous.domaine.example'])('takes %s', (email) => {
  expect(emailFault(email)).toBeUndefined();
});

it('trims what people type, but not a password', () => {
  const form = new FormData();
  form.set('name', ' Claire ');
  form.set('email', ' claire@example.test ');
  form.set('password', ' secret ');
  form.set('acceptedTerms', 'on');
  expect(readAccount(form)).toEqual({
    name: 'Claire',
    email: 'claire@example.test',
    password: ' secret ',
    isFifteenOrOlder: false,
    acceptedTerms: true,
  });
});
