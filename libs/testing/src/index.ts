export { CAST, DEMO_PASSWORD, OUTSIDER, type CastMember, type CastName } from './cast';
export { LIST_FAULTS, listWithFaults } from './list-with-faults';
export { GraphqlClient, type GraphqlAnswer, type GraphqlRefusal } from './graphql-client';
export { toBeRefused, toSucceed } from './matchers';
