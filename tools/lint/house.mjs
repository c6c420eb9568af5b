import { boundariesRule } from './boundaries-rule.mjs';
import { fileNameRule } from './file-name-rule.mjs';
import { noCycleRule } from './no-cycle-rule.mjs';
import { visibleTextRule } from './visible-text-rule.mjs';

/** The house's own lint rules. */
export const house = {
  rules: {
    boundaries: boundariesRule,
    'file-name': fileNameRule,
    'no-cycle': noCycleRule,
    'visible-text': visibleTextRule,
  },
};
