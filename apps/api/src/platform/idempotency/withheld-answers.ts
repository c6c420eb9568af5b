import type { GraphqlContext } from '../graphql/graphql-context';

const withheld = new WeakSet<GraphqlContext>();

/** The answer shows a secret once: it is not recorded under the request's key. Asked again, the act is done again. */
export const withholdAnswer = (context: GraphqlContext): void => void withheld.add(context);

export const isWithheld = (context: GraphqlContext): boolean => withheld.has(context);
