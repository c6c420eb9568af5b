import { TestEnvironment } from 'jest-environment-jsdom';

/** What browsers have and jsdom lacks. Abort signals come along: Node's Request refuses those of jsdom. */
const fromNode = [
  'AbortController',
  'AbortSignal',
  'Headers',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoder',
  'TextDecoderStream',
  'TextEncoder',
  'TransformStream',
  'Uint8Array',
  'fetch',
  'structuredClone',
];

const nothing = () => undefined;

/** jsdom has no layout, so nothing ever matches, resizes or comes into view. */
class NoObserver {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
  takeRecords = () => [];
}

export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of fromNode) this.global[name] = globalThis[name];
    this.global.matchMedia = (media) => ({
      media,
      matches: false,
      onchange: null,
      addEventListener: nothing,
      removeEventListener: nothing,
      dispatchEvent: () => false,
    });
    this.global.ResizeObserver = NoObserver;
    this.global.IntersectionObserver = NoObserver;
    this.global.Element.prototype.scrollIntoView = nothing;
  }
}
