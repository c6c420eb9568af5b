import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidInputError } from './domain-error';

/**
 * Checks every argument object against its decorators; the first field at fault is named.
 * Unknown fields were refused before, by the GraphQL schema itself.
 */
export const createValidationPipe = () =>
  new ArgumentsPipe({
    transform: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new InvalidInputError(fieldOf(errors[0])),
  });

class ArgumentsPipe extends ValidationPipe {
  /** The metadata of an enum argument is the enum itself, which is no class: GraphQL has checked its value. */
  protected override toValidate(metadata: ArgumentMetadata): boolean {
    return typeof metadata.metatype === 'function' && super.toValidate(metadata);
  }
}

function fieldOf(error: ValidationError | undefined): string | undefined {
  const inner = error?.children?.[0];
  return inner ? fieldOf(inner) : error?.property;
}
