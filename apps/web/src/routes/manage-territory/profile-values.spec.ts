import { profileFaults, readProfile } from './profile-values';

const filled = (changes: Record<string, string> = {}) => {
  const form = new FormData();
  const fields = {
    name: 'Roissy',
    motto: '',
    color: '',
    contactEmail: '',
    contactPhone: '',
    legalNotices: '',
    ...changes,
  };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const code of ['fr', 'en']) form.append('languages', code);
  return readProfile(form);
};
const faultsOf = (changes: Record<string, string>) =>
  Object.entries(profileFaults(filled(changes))).flatMap(([field, fault]) => (fault ? [[field, fault[0]]] : []));

it('what is left empty is none, and languages keep their order', () => {
  expect(filled()).toMatchObject({ color: null, contactEmail: null, contactPhone: null, languages: ['fr', 'en'] });
  expect(filled({ color: ' #1F6F55 ' }).color).toBe('#1f6f55');
});

it.each([
  [{}, []],
  [{ color: '#1f6f55', contactPhone: '+33 1 34 29 03 06' }, []],
  [{ name: 'R' }, [['name', 'form.tooShort']]],
  [{ color: '#f2b632' }, [['color', 'error.COLOR_TOO_FAINT']]],
  [{ color: 'vert' }, [['color', 'error.COLOR_TOO_FAINT']]],
  [{ contactEmail: 'nulle part' }, [['contactEmail', 'form.email']]],
  [{ contactPhone: 'appelez-moi' }, [['contactPhone', 'territory.phoneWrong']]],
  [{ motto: 'x'.repeat(121) }, [['motto', 'form.tooLong']]],
])('%j', (changes, faults) => {
  expect(faultsOf(changes)).toEqual(faults);
});
