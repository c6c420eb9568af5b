import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  // Teaches Apollo the masked types that codegen writes.
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
