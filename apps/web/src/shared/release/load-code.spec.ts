import { loadCode } from './load-code';

const { fetch } = globalThis;
beforeAll(() => {
  globalThis.fetch = () => Promise.resolve({ ok: true } as Response);
});
afterAll(() => {
  globalThis.fetch = fetch;
});

/** Code that fails so many times before it comes. */
function codeAfter(failures: number) {
  const code = {
    tries: 0,
    load: () => {
      code.tries += 1;
      return code.tries > failures ? Promise.resolve('code') : Promise.reject(new Error('gone'));
    },
  };
  return code;
}

it('a network that is back by the time the server is asked renews nothing', async () => {
  const code = codeAfter(1);
  const renew = () => {
    throw new Error('renewed');
  };
  expect(await loadCode(code.load, renew)).toBe('code');
});

it('code that stays away from a server that answers renews the page', async () => {
  const code = codeAfter(Infinity);
  await new Promise<void>((resolve) => {
    const renew = () => {
      resolve();
      return true;
    };
    void loadCode(code.load, renew);
  });
  expect(code.tries).toBe(2);
});

it('and says so when the page was renewed already', async () => {
  await expect(loadCode(codeAfter(Infinity).load, () => false)).rejects.toThrow('gone');
});
