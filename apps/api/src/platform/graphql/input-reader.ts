import { Injectable, type Type } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { coerceInputValue, type GraphQLInputType } from 'graphql';
import { InvalidInputError } from './domain-error';
import { createValidationPipe } from './validation';

/** Reads what was kept as JSON as an input, by the very rules of a request that brings it. */
@Injectable()
export class InputReader {
  private readonly pipe = createValidationPipe();

  constructor(private readonly host: GraphQLSchemaHost) {}

  /** `name` is the type of the schema that `input` declares. Throws what a request with that value would be refused with. */
  async read<Input>(name: string, input: Type<Input>, value: unknown): Promise<Input> {
    const type = this.host.schema.getType(name) as GraphQLInputType;
    const coerced: unknown = coerceInputValue(value, type, (path, _value, error) => {
      // One that lacks is named in the message only.
      const missing = /^Field "(?:\w+\.)?(\w+)" of required type/.exec(error.message)?.[1];
      throw new InvalidInputError(missing ?? path.findLast((step) => typeof step === 'string'));
    });
    return (await this.pipe.transform(coerced, { type: 'body', metatype: input })) as Input;
  }
}
