import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Provider from 'oidc-provider';

export interface ProviderPerson {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
  /** As ProConnect names people. */
  readonly given_name?: string;
  readonly usual_name?: string;
}

/** A real OpenID Connect provider on this machine, which believes whoever names themselves. */
export interface TestIdentityProvider {
  readonly issuer: string;
  /** `host:port`, as the outbound guard spells its exceptions. */
  readonly host: string;
  readonly clientId: string;
  readonly clientSecret: string;
  close(): Promise<void>;
}

const CLIENT = { clientId: 'rayonne', clientSecret: 'a secret of thirty-two characters or more' };

/** What differs between providers: which claims a scope has, and whether what is told of a person is signed. */
const SHAPES = {
  usual: { claims: { email: ['email', 'email_verified'], profile: ['name'] }, client: {}, features: {} },
  proconnect: {
    claims: { email: ['email'], given_name: ['given_name'], usual_name: ['usual_name'] },
    client: { userinfo_signed_response_alg: 'RS256' },
    features: { jwtUserinfo: { enabled: true } },
  },
} as const;

/**
 * `people` are known by their login; `redirectUri` is where they come back to. `OidcProvider` is the package's own class: the
 * demo has this library in production, where the package is not.
 */
export async function startIdentityProvider(
  OidcProvider: typeof Provider,
  people: Record<string, ProviderPerson>,
  redirectUri: string,
  shape: keyof typeof SHAPES = 'usual',
): Promise<TestIdentityProvider> {
  const { claims, client, features } = SHAPES[shape];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: Provider = new OidcProvider(`http://${host}`, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [new URL('/sign-in', redirectUri).href],
        token_endpoint_auth_method: 'client_secret_post',
        ...client,
      },
    ],
    claims: { openid: ['sub'], ...claims },
    findAccount: (_context, login) => ({ accountId: login, claims: () => ({ sub: login, ...people[login] }) }),
    features: { devInteractions: { enabled: false }, ...features },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['for tests'] },
    pkce: { required: () => true },
    loadExistingGrant: async (context) => {
      const { session, client: asking } = context.oidc;
      const grant = new provider.Grant({ accountId: session?.accountId, clientId: asking?.clientId });
      grant.addOIDCScope(['openid', ...Object.keys(claims)].join(' '));
      await grant.save();
      return grant;
    },
  });
  listen(server, provider);
  return { issuer: `http://${host}`, host, ...CLIENT, close: () => close(server) };
}

function listen(server: Server, provider: Provider): void {
  const serve = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void interact(provider, request, response);
    else void serve(request, response);
  });
}

/** Asks who it is; any name will do. */
async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<!doctype html><title>Identity</title><form method="post"><label>Login <input name="login"></label><button>Continue</button></form>',
    );
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const login = new URLSearchParams(Buffer.concat(chunks).toString()).get('login') ?? '';
  await provider.interactionFinished(request, response, { login: { accountId: login } });
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
