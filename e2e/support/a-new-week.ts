import type { Installation } from './installation';

/** Nobody's contacts of the week are used up: whoever has none left is asked for nothing, and other journeys use them too. */
export const aNewWeek = ({ sql }: Pick<Installation, 'sql'>) => sql(`update contact_budgets set used = 0`);
