import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { ENV, type Env } from '../../../env';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { Outbound } from '../../../platform/outbound/outbound';
import { type ProviderSettings, providerSettings } from './provider-settings';

const CALLBACK = '/auth/provider/callback';
/** Where the provider leads after it has ended a session: our sign-in page. */
const AFTERWARDS = '/sign-in';

/** Whom the provider recognised, in its own terms. */
export interface ProviderIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly isEmailProven: boolean;
  readonly name: string | null;
  /** As the provider signed it; needed once more to end the session there. */
  readonly idToken: string;
}

/** What ties the answer to the question that one browser asked. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Speaks OpenID Connect with the configured provider, through the outbound guard. */
@Injectable()
export class ProviderClient {
  readonly settings: ProviderSettings | null;
  private discovered: Promise<oidc.Configuration> | null = null;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly outbound: Outbound,
    private readonly origin: PublicOrigin,
  ) {
    this.settings = providerSettings(env);
  }

  newSecrets = (): Omit<Checks, 'state'> => ({ nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() });

  /** Where to send the browser. */
  async authorizationUrl({ state, nonce, verifier }: Checks): Promise<string> {
    const { settings, configuration } = await this.provider();
    const url = oidc.buildAuthorizationUrl(configuration, {
      ...settings.parameters,
      redirect_uri: this.origin.url(CALLBACK),
      scope: settings.scope,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return url.href;
  }

  /** Turns what the browser brought back into an identity; `query` starts with a question mark. Throws on anything amiss. */
  async identify(query: string, { state, nonce, verifier }: Checks): Promise<ProviderIdentity> {
    const { settings, configuration } = await this.provider();
    const tokens = await oidc.authorizationCodeGrant(configuration, new URL(this.origin.url(`${CALLBACK}${query}`)), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const hasUserinfo = Boolean(configuration.serverMetadata().userinfo_endpoint);
    const info = hasUserinfo ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
    const identity = readIdentity({ ...claims, ...info, iss: claims.iss, sub: claims.sub }, settings.trustsEmail);
    return { ...identity, idToken: tokens.id_token! };
  }

  /** Where the browser's session at the provider ends; `null` where the provider has no such place. */
  async endSessionUrl(idToken: string): Promise<string | null> {
    const { configuration } = await this.provider();
    if (!configuration.serverMetadata().end_session_endpoint) return null;
    const url = oidc.buildEndSessionUrl(configuration, {
      id_token_hint: idToken,
      post_logout_redirect_uri: this.origin.url(AFTERWARDS),
      state: oidc.randomState(),
    });
    return url.href;
  }

  private async provider(): Promise<{ settings: ProviderSettings; configuration: oidc.Configuration }> {
    const { settings } = this;
    if (!settings) throw new Error('No provider is configured.');
    this.discovered ??= this.discover(settings);
    try {
      return { settings, configuration: await this.discovered };
    } catch (error) {
      // It may answer the next time.
      this.discovered = null;
      throw error;
    }
  }

  private discover({
    issuer,
    clientId,
    clientSecret,
    userinfoAlgorithm,
  }: ProviderSettings): Promise<oidc.Configuration> {
    const metadata = {
      client_secret: clientSecret,
      ...(userinfoAlgorithm && { userinfo_signed_response_alg: userinfoAlgorithm }),
    };
    const isPlain = this.env.NODE_ENV !== 'production' && issuer.startsWith('http:');
    return oidc.discovery(new URL(issuer), clientId, metadata, oidc.ClientSecretPost(clientSecret), {
      [oidc.customFetch]: this.guardedFetch,
      execute: isPlain ? [oidc.allowInsecureRequests] : [],
    });
  }

  private readonly guardedFetch: oidc.CustomFetch = async (url, { method, headers, body }) => {
    const answer = await this.outbound.fetch(url, {
      method: method === 'POST' ? 'POST' : 'GET',
      headers: headers,
      body: body instanceof URLSearchParams || typeof body === 'string' ? body.toString() : undefined,
    });
    const contentType = answer.headers['content-type'];
    return new Response(Uint8Array.from(answer.body), {
      status: answer.status,
      headers: contentType ? { 'content-type': contentType } : {},
    });
  };
}

function readIdentity(
  claims: Record<string, unknown> & { iss: string; sub: string },
  trustsEmail: boolean,
): Omit<ProviderIdentity, 'idToken'> {
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name].normalize('NFC').trim() : '');
  const names = [text('given_name'), text('family_name') || text('usual_name')].filter(Boolean).join(' ');
  const email = text('email').toLowerCase() || null;
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email,
    isEmailProven: email !== null && (trustsEmail || claims['email_verified'] === true),
    name: text('name') || names || null,
  };
}
