/** For tests of what runs on Node itself: they see the globals of their process, and it keeps what they load. */
export default class NativeEnvironment {
  global = globalThis;

  // Jest asks for a context of V8 to run in: there is none beside the process's own.
  getVmContext() {
    return null;
  }

  async setup() {}

  async teardown() {}
}
