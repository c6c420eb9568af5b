export interface GraphqlRefusal {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly field?: string; readonly requestId?: string };
}

export interface GraphqlAnswer<Data> {
  readonly data: Data;
  readonly errors?: readonly GraphqlRefusal[];
  /** HTTP status. */
  readonly status: number;
  /** SQL statements the request took, where the client runs beside the server. */
  readonly statements: number;
  /** The body as it came. */
  readonly text: string;
}

interface AskOptions {
  readonly headers?: Record<string, string>;
}

/** Tests read answers freely; a wrong path fails the test. */
type Loose = any;

/** Speaks GraphQL over HTTP as a browser would: keeps its cookie, sends the header that CSRF protection asks for. */
export class GraphqlClient {
  constructor(
    readonly url: string,
    public cookie: string | undefined = undefined,
    private readonly takeStatements: () => number = () => 0,
  ) {}

  async ask<Data = Loose>(
    query: string,
    variables: Record<string, unknown> = {},
    { headers = {} }: AskOptions = {},
  ): Promise<GraphqlAnswer<Data>> {
    this.takeStatements();
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollo-require-preflight': '1',
        ...(this.cookie && { cookie: this.cookie }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const statements = this.takeStatements();
    this.keepCookie(response.headers.getSetCookie());
    const body = (text.startsWith('{') ? JSON.parse(text) : {}) as { data: Data; errors?: GraphqlRefusal[] };
    return { ...body, status: response.status, statements, text };
  }

  /** As `ask`, and throws unless everything went well. */
  async get<Data = Loose>(query: string, variables: Record<string, unknown> = {}, options?: AskOptions): Promise<Data> {
    const { data, errors, text } = await this.ask<Data>(query, variables, options);
    if (errors || !data) throw new Error(`The operation was refused: ${text}`);
    return data;
  }

  private keepCookie(cookies: readonly string[]): void {
    const kept = new Map((this.cookie?.split('; ') ?? []).map((pair) => [pair.split('=', 1)[0], pair]));
    for (const cookie of cookies) {
      const [pair = ''] = cookie.split(';');
      const [name] = pair.split('=', 1);
      if (pair.endsWith('=')) kept.delete(name);
      else kept.set(name, pair);
    }
    this.cookie = [...kept.values()].join('; ') || undefined;
  }
}
