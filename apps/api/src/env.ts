import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Text such as `1`, `true`, `yes` (any case) is true; everything else is false. */
const flag = z
  .string()
  .default('false')
  .transform((text) => ['1', 'true', 'yes'].includes(text.toLowerCase()));

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || undefined);

const hostPortList = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  );

const SCHEMA = z.object({
  /** `production` hides schema details, refuses the demo and asks for secure cookies. */
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** PostgreSQL 18 or later, as a `postgres://` URL. */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://'),
  /** Connections of the pool of one process. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  /** Port of the API and the web application. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Address to listen on; the demo exists only on a loopback address. */
  HOST: z.string().default('127.0.0.1'),
  /** Origin that people type, without a trailing slash. Links in mails are built from it. */
  PUBLIC_ORIGIN: z
    .url()
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** Port of `/metrics`, bound to `METRICS_HOST`; 0 turns it off. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  /** Address of `/metrics`: one that only the monitoring can reach. */
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** Seconds between a stop signal, when `/readyz` turns to 503, and the closing of the port: a load balancer's reaction time. */
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(60).default(0),
  /** Number of trusted proxies in front, for the client's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Seed the demo territory into an empty database (never in production, loopback only). */
  DEMO: flag,
  /** Folder of the built web application; empty serves the API alone. */
  WEB_ROOT: optionalText,
  /** Least level of the log lines that are written. */
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Redis for sockets across nodes; without it PostgreSQL carries them. */
  REDIS_URL: optionalText,
  /** Folder of uploaded files and of mails written to disk. */
  STORAGE_ROOT: z.string().default('storage'),
  /** S3-compatible endpoint; with it `S3_BUCKET`, `S3_ACCESS_KEY` and `S3_SECRET_KEY` are needed. */
  S3_ENDPOINT: optionalText,
  /** Region of the bucket. */
  S3_REGION: z.string().default('us-east-1'),
  /** Bucket of uploaded files. */
  S3_BUCKET: optionalText,
  /** Access key that may read, write and delete in the bucket. */
  S3_ACCESS_KEY: optionalText,
  /** Its secret. */
  S3_SECRET_KEY: optionalText,
  /** `smtp://` or `smtps://` URL; without it mails are written to `STORAGE_ROOT/mails`. */
  SMTP_URL: optionalText,
  /** Sender of every mail. */
  MAIL_FROM: z.string().default('Rayonne <bonjour@rayonne.example>'),
  /** `host:port` pairs the outbound client may reach although they are private; empty by default. */
  OUTBOUND_ALLOW: hostPortList,
  /** Hosts of PeerTube whose videos may play inside posts, once their reader agrees. */
  PEERTUBE_HOSTS: hostPortList,
  /** Accept only the GraphQL documents of the web build's manifest. */
  GRAPHQL_SAFELIST: flag,
  /** Execute registered documents with the compiled executor; `false` runs all with the ordinary one. */
  GRAPHQL_COMPILED: flag.default(true),
  /** JSON file of the registered documents, text by sha256; by default `persisted-documents.json` in `WEB_ROOT`. */
  PERSISTED_DOCUMENTS: optionalText,
  /** Multiplies every rate limit; only a load test needs another value than 1. */
  RATE_LIMIT_FACTOR: z.coerce.number().min(0.1).max(100_000).default(1),
  /** Encrypts the secrets of second factors; 32 characters or more, at random. Without it production offers none. */
  SECRETS_KEY: optionalText.pipe(z.string().min(32, 'needs 32 characters or more').optional()),
  /** OpenID Connect provider to sign in with, as its issuer URL; with it `OIDC_CLIENT_ID` and `OIDC_CLIENT_SECRET` are needed. */
  OIDC_ISSUER: z
    .url()
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** Ready-made settings of a provider: `proconnect`. Each of them can still be set. */
  OIDC_PRESET: z.enum(['proconnect']).optional(),
  /** Our identifier at the provider, where `PUBLIC_ORIGIN/auth/provider/callback` must be registered. */
  OIDC_CLIENT_ID: optionalText,
  /** Its secret. */
  OIDC_CLIENT_SECRET: optionalText,
  /** What the button on the sign-in page calls the provider. */
  OIDC_NAME: optionalText,
  /** Scopes to ask for, apart by spaces; by default `openid email profile`. */
  OIDC_SCOPE: optionalText,
  /** Take the provider's addresses as proved although it does not send `email_verified`. */
  OIDC_TRUST_EMAIL: flag,
  /** `mailto:` or `https:` address for reports of flaws, shown in security.txt; by default that of `MAIL_FROM`. */
  SECURITY_CONTACT: optionalText,
});

export type Env = Readonly<z.infer<typeof SCHEMA>>;
/** Injection token of the validated environment. */
export const ENV = Symbol('ENV');

/** Names of every variable, for the documentation and container checks. */
export const ENV_NAMES = Object.keys(SCHEMA.shape);

/**
 * Reads and validates the environment. `NAME_FILE` gives the path of a file that holds `NAME`.
 * Throws an `Error` whose message lists everything that is wrong, one line each.
 */
export function loadEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const values = Object.fromEntries(
    ENV_NAMES.map((name) => [name, fromFile(source, name) ?? emptyToUnset(source[name])]),
  );
  const parsed = SCHEMA.safeParse(values);
  if (!parsed.success) {
    throw new Error(`The environment is not usable:\n${parsed.error.issues.map(describe).join('\n')}`);
  }
  return Object.freeze(checkTogether(parsed.data));
}

function checkTogether(env: z.infer<typeof SCHEMA>): Env {
  const wrong: string[] = [];
  if (env.NODE_ENV === 'production') {
    if (!env.PUBLIC_ORIGIN) wrong.push('- PUBLIC_ORIGIN: is needed in production');
    else if (!env.PUBLIC_ORIGIN.startsWith('https://')) wrong.push('- PUBLIC_ORIGIN: must be https in production');
    if (env.DEMO) wrong.push('- DEMO: the demo does not exist in production');
  }
  if (env.DEMO && !isDemoAllowed(env)) wrong.push('- DEMO: the demo needs HOST to be a loopback address');
  if (env.S3_ENDPOINT && !(env.S3_BUCKET && env.S3_ACCESS_KEY && env.S3_SECRET_KEY)) {
    wrong.push('- S3_ENDPOINT: needs S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY');
  }
  wrong.push(...providerFaults(env));
  if (wrong.length > 0) throw new Error(`The environment is not usable:\n${wrong.join('\n')}`);
  return env;
}

function providerFaults({ NODE_ENV, ...env }: z.infer<typeof SCHEMA>): string[] {
  const isWanted = Boolean(env.OIDC_ISSUER ?? env.OIDC_PRESET);
  const isPlain = NODE_ENV === 'production' && env.OIDC_ISSUER?.startsWith('http:');
  return [
    ...(isWanted && !(env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET)
      ? ['- OIDC_ISSUER: needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET']
      : []),
    ...(isPlain ? ['- OIDC_ISSUER: must be https in production'] : []),
  ];
}

/** The demo's passwords are public: it is shown on a loopback address only, and never in production. */
export const isDemoAllowed = (env: Pick<Env, 'NODE_ENV' | 'HOST'>) =>
  env.NODE_ENV !== 'production' && isLoopback(env.HOST);

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.');

const emptyToUnset = (text: string | undefined) => (text === '' ? undefined : text);

function fromFile(source: NodeJS.ProcessEnv, name: string): string | undefined {
  const path = source[`${name}_FILE`];
  return path ? readFileSync(path, 'utf8').trim() : undefined;
}

const describe = (issue: z.core.$ZodIssue) => `- ${issue.path.join('.')}: ${issue.message}`;
