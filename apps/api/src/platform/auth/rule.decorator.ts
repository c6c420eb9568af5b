import 'reflect-metadata';
import type { Power } from '@rayonne/contracts';

/** Who may call an operation. A power is checked by the use case, which knows the territory. */
export type Rule =
  { readonly kind: 'public' | 'signed in' | 'operator' } | { readonly kind: 'power'; readonly power: Power };

const KEY = Symbol('rule');

const declare =
  (rule: Rule): MethodDecorator =>
  (_target, _name, descriptor) => {
    Reflect.defineMetadata(KEY, rule, descriptor.value as object);
  };

/** Anyone, signed in or not. */
export const Public = () => declare({ kind: 'public' });

/** Any account; what it sees is scoped by the use case. */
export const SignedIn = () => declare({ kind: 'signed in' });

/** The operators of the installation; for everyone else the operation leads nowhere. */
export const OperatorOnly = () => declare({ kind: 'operator' });

/** An account that holds `power` in the territory concerned, under its charter. */
export const Requires = (power: Power) => declare({ kind: 'power', power });

export const ruleOf = (handler: object) => Reflect.getMetadata(KEY, handler) as Rule | undefined;
