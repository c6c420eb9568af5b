import { renewPage } from './renew-page';

const PATIENCE = 5_000;

const serverAnswers = () =>
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Settles when another try is worth it: the browser says that the network is back, or a while has passed. */
const anotherChance = () =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, PATIENCE);
    addEventListener('online', end);
  });

const never = new Promise<never>(() => undefined);

/**
 * Fetches a part of the application. Without a network it waits for it, so that what stands around the part goes on. After
 * an upgrade the files of the former build are gone: the page is then renewed, and this never comes back; rejects when that
 * did not help either.
 */
export async function loadCode<Code>(load: () => Promise<Code>, renew = renewPage): Promise<Code> {
  for (let answered = false; ;) {
    try {
      return await load();
    } catch (error) {
      const answers = await serverAnswers();
      if (!answers) await anotherChance();
      // The first time, the network may have come back between the two.
      else if (answered && renew()) return never;
      else if (answered) throw error;
      answered = answers;
    }
  }
}
