/** What is worth less is no match. */
export const LEAST_FIT = 0.15;
/** What is worth less waits in the list for whoever looks there. */
export const LEAST_TOLD = 0.25;
/** People that one opportunity is matched with at once, and those told of it. */
export const MOST_MATCHED = 30;
export const MOST_TOLD = 10;
