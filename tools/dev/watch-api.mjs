import { watch } from 'rolldown';
import config from '../../apps/api/rolldown.config.mjs';
import { complain } from '../say.mjs';
import { startApi } from '../start/api.mjs';
import { writeContract } from './watch-contract.mjs';

/**
 * Bundles the API at every change and runs the newest bundle. A bundle that does not build leaves the last one running;
 * one that crashes waits for the next change.
 */
export function watchApi(env, onReady) {
  let running;
  let isFirst = true;
  let turn = Promise.resolve();

  const restart = async () => {
    const last = running;
    running = undefined;
    await last?.stop();
    const api = startApi(env);
    running = api;
    void api.ready.then((message) => {
      onReady(message, isFirst);
      isFirst = false;
      return writeContract();
    });
    void api.ended.then((error) => running === api && complain(`${error.message} Waiting for a change.`));
  };

  const watcher = watch(config);
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') complain(event.error.message);
    if (event.code === 'END') turn = turn.then(restart);
    if (event.code === 'BUNDLE_END' || event.code === 'ERROR') void event.result.close();
  });

  return {
    async close() {
      await watcher.close();
      await turn;
      const last = running;
      running = undefined;
      await last?.stop();
    },
  };
}
