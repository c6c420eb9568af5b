import type { OpportunityStatus } from '../../gql/graphql';

/** As the server says: what is in discussion with some is still open to others. */
export const takesAnswers = (status: OpportunityStatus): boolean => status === 'OPEN' || status === 'IN_DISCUSSION';
