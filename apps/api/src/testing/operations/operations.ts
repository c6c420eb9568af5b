import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import { FEATURES, PLATFORM } from '../../app.module';
import { ruleOf, type Rule } from '../../platform/auth/rule.decorator';
import { resolversOf } from '../../print-api-schema';

export interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly rule: Rule | undefined;
}

/** Every operation of the application with the rule it declares. */
export function declaredOperations(): Operation[] {
  return resolversOf([...PLATFORM, ...FEATURES]).flatMap(operationsOf);
}

function operationsOf(resolver: Type): Operation[] {
  const prototype = resolver.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const handler = prototype[method];
    const kind = typeof handler === 'function' ? (Reflect.getMetadata('graphql:resolver_type', handler) as string) : '';
    if (kind !== 'Query' && kind !== 'Mutation') return [];
    const name = (Reflect.getMetadata('graphql:resolver_name', handler!) as string | undefined) ?? method;
    return [{ name, kind: kind.toLowerCase() as 'query' | 'mutation', rule: ruleOf(handler!) }];
  });
}

/** Gives the value of an argument or input field by its name and the operation; `undefined` for a made-up one. */
export type KnownValues = (operation: string, name: string) => unknown;

/** A document that calls the operation with arguments of the right types. */
export function callOf(
  schema: GraphQLSchema,
  operation: Operation,
  known: KnownValues,
): { query: string; variables: object } {
  const root = operation.kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const field = root.getFields()[operation.name]!;
  const needed = field.args.filter((arg) => isNeeded(arg) || known(operation.name, arg.name) !== undefined);
  const value = valueMaker(operation.name, known);
  const variables = Object.fromEntries(needed.map(({ name, type }) => [name, value(name, type)]));
  const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = declared ? `${operation.kind} (${declared})` : operation.kind;
  const call = passed ? `${operation.name}(${passed})` : operation.name;
  return { query: `${head} { ${call} ${selectionOf(field)} }`, variables };
}

const isNeeded = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField) =>
  isNonNullType(type) && defaultValue === undefined;

const selectionOf = (field: GraphQLField<unknown, unknown>) =>
  isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';

function valueMaker(operation: string, known: KnownValues) {
  const make = (name: string, type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return make(name, type.ofType);
    const value = known(operation, name);
    if (value !== undefined) return value;
    if (isListType(type)) return [make(name, type.ofType)];
    if (isEnumType(type)) return type.getValues()[0]!.name;
    if (!isInputObjectType(type)) return leafValue(type.name);
    const fields = Object.values(type.getFields()).filter(
      (field) => isNeeded(field) || known(operation, field.name) !== undefined,
    );
    return Object.fromEntries(fields.map((field) => [field.name, make(field.name, field.type)]));
  };
  return make;
}

function leafValue(type: string): unknown {
  if (type === 'Int' || type === 'Float') return 1;
  if (type === 'Boolean') return true;
  if (type === 'DateTime') return '2030-01-01T00:00:00.000Z';
  return 'made-up';
}
