import type { DynamicModule, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES, PLATFORM } from './app.module';

const HEADER = '# Generated from the code by `npm run codegen`: the contract with every client.\n\n';

/** The GraphQL contract as text; needs neither a database nor an environment. */
export async function printApiSchema(): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await builder
    .get(GraphQLSchemaFactory)
    .create(resolversOf([...PLATFORM, ...FEATURES]), { dateScalarMode: 'isoDate' });
  await builder.close();
  return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Every provider of those modules that Nest knows as a resolver. */
export function resolversOf(modules: readonly (Type | DynamicModule)[]): Type[] {
  return modules
    .flatMap((module) => ('module' in module ? (module.providers ?? []) : providersOf(module)))
    .filter((provider): provider is Type => typeof provider === 'function')
    .filter((provider) => Reflect.hasMetadata('graphql:resolver_type', provider));
}

const providersOf = (module: Type) =>
  (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? []) as unknown[] as Type[];
