import { isFree } from '../process/ports.mjs';
import { say } from '../say.mjs';

const usual = 3000;
const host = process.env.HOST || '127.0.0.1';

/** The port asked for, which must be free; without one, the first free port from 3000 on. */
export async function choosePort() {
  const asked = process.env.PORT;
  if (asked) {
    if (!(await isFree(Number(asked), host)))
      throw new Error(`Port ${asked} is in use. Free it, or choose another one with PORT.`);
    return asked;
  }
  for (let port = usual; port < usual + 100; port += 1) {
    if (!(await isFree(port, host))) continue;
    if (port !== usual) say(`Port ${usual} is in use, taking ${port}.`);
    return String(port);
  }
  throw new Error(`Ports ${usual} to ${usual + 99} are all in use. Choose one with PORT.`);
}
