import { ModuleMocker } from 'jest-mock';

/** Stands for `@jest/globals`, which only Jest's own runtime provides: functions and spies, without fake modules and timers. */
export const jest = new ModuleMocker(globalThis);
