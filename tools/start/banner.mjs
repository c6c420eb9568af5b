import { say } from '../say.mjs';

/** What to open, and as whom: the only thing a newcomer reads. */
export function printBanner({ address, demo = [], setupUrl }, took) {
  say(`\n  Rayonne is ready in ${took}: ${address}\n`);
  if (setupUrl) say(`  Set up this installation (the link works once):\n    ${setupUrl}\n`);
  if (demo.length > 0) {
    const width = Math.max(...demo.map(({ name }) => name.length));
    say(`  Demo accounts, password ${demo[0].password}`);
    for (const { name, email, role } of demo) say(`    ${name.padEnd(width)}  ${email}  ${role}`);
    say();
  }
  say('  Ctrl-C stops it.\n');
}
