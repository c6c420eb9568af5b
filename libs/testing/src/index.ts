export { GraphqlClient, type GraphqlAnswer, type GraphqlRefusal } from './graphql-client';
export { toBeRefused, toSucceed } from './matchers';
