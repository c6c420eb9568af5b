import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse } from 'graphql';
import type { Env } from '../../../env';
import type { Metrics } from '../../metrics/metrics';
import { excessOf, REGISTERED, UNREGISTERED } from './document-limits';
import { measureDocument } from './measure-document';
import { RecentlyUsed } from './recently-used';
import { hashOfText, type RegisteredDocuments } from './registered-documents';

const VERDICTS_KEPT = 2_000;
const ALLOWED = 'allowed';

interface GraphqlBody {
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null;
}

interface GateOptions {
  readonly env: Env;
  readonly documents: RegisteredDocuments;
  readonly metrics: Metrics;
  readonly schema: () => GraphQLSchema;
}

/** Turns documents away that ask too much, before the session is read and before Apollo sees them. */
export class DocumentGate {
  private readonly verdicts = new RecentlyUsed<string>(VERDICTS_KEPT);

  constructor(private readonly options: GateOptions) {}

  /** Stands before `/graphql`; call it before that route is registered. */
  guard(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', (route) => {
      if (route.url !== '/graphql') return;
      route.preHandler = (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
        const fault = this.faultOf(request);
        if (!fault) return done();
        this.options.metrics.refused('document');
        void reply.code(fault === METHOD ? 405 : 400).send({
          errors: [{ message: fault, extensions: { code: 'DOCUMENT_REFUSED', requestId: request.id } }],
        });
      };
    });
  }

  private faultOf({ method, body }: FastifyRequest): string | null {
    if (method !== 'POST') return METHOD;
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return 'one operation per request, as a JSON object';
    const { query, extensions } = body as GraphqlBody;
    if (query === undefined || query === null) return this.faultOfHash(extensions?.persistedQuery?.sha256Hash);
    if (typeof query !== 'string') return 'the document must be a text';
    return this.faultOfText(query);
  }

  private faultOfHash(hash: unknown): string | null {
    return typeof hash === 'string' ? null : 'a document or its hash is needed';
  }

  private faultOfText(text: string): string | null {
    if (text.length > REGISTERED.length) return `length ${text.length} exceeds ${UNREGISTERED.length}`;
    const hash = hashOfText(text);
    if (this.options.documents.has(hash)) return null;
    if (this.options.env.GRAPHQL_SAFELIST) return 'only registered documents are accepted';
    if (text.length > UNREGISTERED.length) return `length ${text.length} exceeds ${UNREGISTERED.length}`;
    let verdict = this.verdicts.get(hash);
    if (verdict === undefined) {
      verdict = this.judge(text);
      this.verdicts.set(hash, verdict);
    }
    return verdict === ALLOWED ? null : verdict;
  }

  private judge(text: string): string {
    try {
      const document = parse(text, { maxTokens: UNREGISTERED.tokens, noLocation: true });
      return excessOf(measureDocument(this.options.schema(), document), UNREGISTERED) ?? ALLOWED;
    } catch (error) {
      return error instanceof Error ? error.message : 'the document cannot be read';
    }
  }
}

const METHOD = 'only POST is accepted';
