/** Cookies by origin, as one browser keeps them. */
type Jar = Map<string, Map<string, string>>;

const MOST_STEPS = 12;

/** A browser without screen: it keeps cookies, follows redirections and fills in the provider's one form. */
export class WebWalk {
  private readonly jar: Jar = new Map();

  /** `aliases` are origins that are served elsewhere, such as a public origin in a test. */
  constructor(private readonly aliases: Readonly<Record<string, string>> = {}) {}

  /** The cookies for an origin, as a header. */
  cookiesFor(origin: string): string {
    return [...(this.jar.get(this.served(origin)) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Forgets a cookie, as a browser does when it is told to. */
  drop(origin: string, name: string): void {
    this.jar.get(this.served(origin))?.delete(name);
  }

  /** Goes where `address` leads, as `login` at the provider; stops before the first address that `isEnd` knows. */
  async follow(address: string, login: string, isEnd: (url: URL) => boolean): Promise<URL> {
    let url = new URL(address);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (step > 0 && isEnd(url)) return url;
      const response = await this.request(
        url,
        url.pathname.startsWith('/interaction/') ? new URLSearchParams({ login }) : undefined,
      );
      const location = response.headers.get('location');
      if (!location) throw new Error(`${url.href} answered ${response.status}: ${await response.text()}`);
      url = new URL(location, url);
    }
    throw new Error('The way never ended.');
  }

  private async request(url: URL, form?: URLSearchParams): Promise<Response> {
    const origin = this.served(url.origin);
    const response = await fetch(`${origin}${url.pathname}${url.search}`, {
      method: form ? 'POST' : 'GET',
      body: form,
      redirect: 'manual',
      headers: { cookie: this.cookiesFor(origin) },
    });
    const cookies = this.jar.get(origin) ?? new Map<string, string>();
    this.jar.set(origin, cookies);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return response;
  }

  private served(origin: string): string {
    return this.aliases[origin] ?? origin;
  }
}
