const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Resolves with `asked.reason` at the first Ctrl-C or signal, or when the process that started us is gone.
 * Later ones are ignored: a terminal and a parent often send the same one, and the drain is bounded anyway.
 */
export function untilAskedToStop() {
  const reason = Symbol('asked to stop');
  const asked = new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve(reason));
    process.on('disconnect', () => resolve(reason));
    // Listening for the parent's end must not keep us alive by itself.
    process.channel?.unref();
  });
  return Object.assign(asked, { reason });
}
