import { foundingFaults, foundingInput, readFounding } from './founding-values';

const filled = (changes: Record<string, string | string[]> = {}) => {
  const form = new FormData();
  const fields = {
    name: 'Roissy Pays de France',
    slug: 'roissy-pays-de-france',
    perimeterKind: 'epci',
    perimeter: '200 055 655',
    joining: 'OPEN',
    preset: 'GUIDED',
    managerEmail: 'anne@example.test',
    ...changes,
  };
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  return readFounding(form);
};
const faultsOf = (changes: Record<string, string | string[]>) =>
  Object.entries(foundingFaults(filled(changes))).flatMap(([field, fault]) => (fault ? [[field, fault[0]]] : []));

it('sends exactly one way of drawing the perimeter', () => {
  expect(foundingInput(filled()).perimeter).toEqual({ epciSiren: '200055655' });
  expect(foundingInput(filled({ perimeterKind: 'department', perimeter: '2a' })).perimeter).toEqual({
    departmentCode: '2A',
  });
  expect(foundingInput(filled({ perimeterKind: 'region', perimeter: '11' })).perimeter).toEqual({ regionCode: '11' });
  const written = { perimeter: '', 'perimeter-label': '200 055 655' };
  expect(foundingInput(filled(written)).perimeter).toEqual({ epciSiren: '200055655' });
  const communes = { perimeterKind: 'communes', communeCodes: ['95277', '95527'] };
  expect(foundingInput(filled(communes)).perimeter).toEqual({ communeCodes: ['95277', '95527'] });
});

it.each([
  [{}, []],
  [{ perimeter: '20005565' }, [['perimeter', 'founding.epciWrong']]],
  [{ perimeterKind: 'department', perimeter: '99999' }, [['perimeter', 'founding.departmentWrong']]],
  [{ perimeterKind: 'region', perimeter: 'Île-de-France' }, [['perimeter', 'founding.regionWrong']]],
  [{ perimeterKind: 'communes' }, [['perimeter', 'founding.communesMissing']]],
  [
    { slug: 'Roissy !', managerEmail: '' },
    [
      ['slug', 'founding.slugWrong'],
      ['managerEmail', 'form.required'],
    ],
  ],
])('%j', (changes, faults) => {
  expect(faultsOf(changes)).toEqual(faults);
});
