export { CAST, DEMO_PASSWORD, OUTSIDER, SUSPENDED, type CastMember, type CastName } from './cast';
export { ALL_HOSTILE_TEXTS, CANARY, CANARY_HOST, HOSTILE_TEXTS } from './hostile-texts';
export { LIST_FAULTS, listWithFaults } from './list-with-faults';
export { GraphqlClient, type GraphqlAnswer, type GraphqlRefusal } from './graphql-client';
export { startIdentityProvider, type ProviderPerson, type TestIdentityProvider } from './identity-provider';
export { toBeRefused, toSucceed } from './matchers';
export { unzip } from './unzip';
