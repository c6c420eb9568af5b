/**
 * `npm test` (lint to browser journeys) and `npm run test:deep` (kills, dialogs and menus, the design system, bench, planted faults).
 * `--only unit,lint` runs some steps alone; `--list` names them. The last line is always `N passed, N failed`.
 */
import { setUp } from './setup.mjs';

await setUp();
const { testHouse } = await import('./test/test-house.mjs');
process.exit(await testHouse(process.argv.slice(2)));
