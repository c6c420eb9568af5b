import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { ERROR_CODES } from '@rayonne/contracts';
import { DomainError } from './domain-error';

/**
 * Checks every argument object against its decorators; the first field at fault is named.
 * Unknown fields were refused before, by the GraphQL schema itself.
 */
export const createValidationPipe = () =>
  new ArgumentsPipe({
    transform: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => refusalOf(errors[0]),
  });

class ArgumentsPipe extends ValidationPipe {
  /** The metadata of an enum argument is the enum itself, which is no class: GraphQL has checked its value. */
  protected override toValidate(metadata: ArgumentMetadata): boolean {
    return typeof metadata.metatype === 'function' && super.toValidate(metadata);
  }
}

/** A rule that is named after a code of the contract is refused with it. */
function refusalOf(error: ValidationError | undefined): DomainError {
  const inner = error?.children?.[0];
  if (inner) return refusalOf(inner);
  const broken = Object.keys(error?.constraints ?? {});
  return new DomainError(ERROR_CODES.find((code) => broken.includes(code)) ?? 'INVALID_INPUT', error?.property);
}
