import { createServer } from 'node:net';

/** Whether `port` can be listened on. A host that is not ours, or a port that is forbidden, is an error. */
export async function isFree(port, host = '127.0.0.1') {
  try {
    await listen(port, host);
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return false;
    throw error;
  }
}

export const freePort = () => listen(0, '127.0.0.1');

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, host, () => {
      const { port: given } = probe.address();
      probe.close(() => resolve(given));
    });
  });
}
