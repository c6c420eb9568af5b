import { boundariesRule } from './boundaries-rule.mjs';
import { fileNameRule } from './file-name-rule.mjs';
import { visibleTextRule } from './visible-text-rule.mjs';

/** The house's own lint rules. */
export const house = {
  rules: { boundaries: boundariesRule, 'file-name': fileNameRule, 'visible-text': visibleTextRule },
};
