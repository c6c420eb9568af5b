const gainOf = (grade) => 2 ** grade - 1;
const discounted = (grades) => grades.reduce((sum, grade, place) => sum + gainOf(grade) / Math.log2(place + 2), 0);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of grades in the order of a ranking: 1 when nothing better stands below anything worse. */
export const ndcg = (grades) => {
  const best = discounted(grades.toSorted((one, other) => other - one));
  return best === 0 ? 1 : discounted(grades) / best;
};

/** The share of those that fit (2 and 3) among the first five, of as many as there could be. */
export const precisionAt5 = (grades) => {
  const fitting = (some) => some.filter((grade) => grade >= 2).length;
  const possible = Math.min(5, fitting(grades));
  return possible === 0 ? 1 : fitting(grades.slice(0, 5)) / possible;
};

/** Rounded means over the rankings of a half. */
export const measuresOf = (rankings) => ({
  ndcg: Number(mean(rankings.map(ndcg)).toFixed(3)),
  precision: Number(mean(rankings.map(precisionAt5)).toFixed(3)),
});
