import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { PasskeyRefusedError } from '../identity.errors';

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
};

const registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});

const assertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});

export const readRegistration = (json: string): RegistrationResponseJSON => read(registration, json);

export const readAssertion = (json: string): AuthenticationResponseJSON => read(assertion, json);

/** The challenge that the browser says it answered: by it the ticket is found. */
export function challengeOf({ response }: { response: { clientDataJSON: string } }): string {
  const data = parse(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8')) as {
    challenge?: unknown;
  } | null;
  if (typeof data?.challenge !== 'string') throw new PasskeyRefusedError();
  return data.challenge;
}

function read<T>(schema: z.ZodType<T>, json: string): T {
  const read = schema.safeParse(parse(json));
  if (!read.success) throw new PasskeyRefusedError();
  return read.data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new PasskeyRefusedError();
  }
}
