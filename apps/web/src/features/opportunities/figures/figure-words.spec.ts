import { figuresOf } from './figure-words';

const text = (id: string) => id;
const NONE = { published: 0, concluded: 0, fromIntroduction: null, medianDaysToAnswer: null, answeredWithinWeek: null };
const values = (figures: object) => figuresOf({ ...NONE, ...figures }, 'fr', text).map(({ value }) => value);

describe('figures of the opportunities', () => {
  it('say nothing where there is nothing to divide', () => {
    expect(values({})).toEqual(['0', undefined, undefined, undefined]);
  });

  it('are written as the language has them', () => {
    expect(
      values({ concluded: 1_200, medianDaysToAnswer: 2.46, answeredWithinWeek: 0.834, fromIntroduction: 1 }),
    ).toEqual(['1\u202f200', '2,5\u00a0jours', '83\u00a0%', '100\u00a0%']);
    expect(values({ medianDaysToAnswer: 0.4 })[1]).toBe('figures.underADay');
  });
});
