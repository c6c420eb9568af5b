import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { VIDEO_PLAYERS } from '@rayonne/contracts';
import helmet, { type HelmetOptions } from 'helmet';
import type { Env } from '../../env';
import { PLAIN_STYLE_SOURCE } from './plain-page';

const HALF_A_YEAR = 15_552_000;

function options(https: boolean, peertubeHosts: readonly string[]): HelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Style attributes that scripts set are no inline styles to a browser; style elements are, and there are none.
        styleSrc: ["'self'", PLAIN_STYLE_SOURCE],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        // Nothing loads from there before a reader has agreed to it.
        frameSrc: [...Object.values(VIDEO_PLAYERS), ...peertubeHosts.map((host) => `https://${host}`)],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: https && { maxAge: HALF_A_YEAR, includeSubDomains: true },
  };
}

/** The headers are the same for every answer, so helmet computes them once. */
function securityHeaders(env: Env): Record<string, string> {
  const headers: Record<string, string> = {
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
  const collector = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  const https = env.PUBLIC_ORIGIN?.startsWith('https://') ?? false;
  helmet(options(https, env.PEERTUBE_HOSTS))({} as IncomingMessage, collector as unknown as ServerResponse, (error) => {
    if (error) throw error as Error;
  });
  return headers;
}

export function addSecurityHeaders(fastify: FastifyInstance, env: Env): void {
  const headers = securityHeaders(env);
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}
