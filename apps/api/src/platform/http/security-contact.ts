import type { FastifyInstance } from 'fastify';
import type { Env } from '../../env';

const VALID_DAYS = 180;
const DAY = 86_400_000;

/** Where a finder of a flaw may write, as RFC 9116 wants it. */
export function publishSecurityContact(fastify: FastifyInstance, env: Env): void {
  const contact = env.SECURITY_CONTACT ?? `mailto:${addressOf(env.MAIL_FROM)}`;
  fastify.get('/.well-known/security.txt', (_request, reply) => {
    const expires = new Date(Date.now() + VALID_DAYS * DAY).toISOString();
    void reply
      .type('text/plain; charset=utf-8')
      .send(`Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: fr, en\n`);
  });
}

const addressOf = (sender: string) => /<([^>]+)>/.exec(sender)?.[1] ?? sender;
