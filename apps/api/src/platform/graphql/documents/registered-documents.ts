import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, getOperationAST, parse, validate, visit } from 'graphql';
import { z } from 'zod';
import { ENV, type Env } from '../../../env';
import { Log } from '../../logging/log';
import { excessOf, REGISTERED } from './document-limits';
import { measureDocument } from './measure-document';
import { RecentlyUsed } from './recently-used';

const HASH_LENGTH = 64;
const UNREGISTERED_KEPT = 500;

type Options = ApolloServerOptions<BaseContext>;
type DocumentStore = NonNullable<Options['documentStore']>;
type TextStore = NonNullable<Exclude<Options['persistedQueries'], false | undefined>['cache']>;

/** Text of each document by the sha256 of that text. */
const MANIFEST = z.record(z.string().length(HASH_LENGTH), z.string());

export const hashOfText = (text: string) => createHash('sha256').update(text).digest('hex');

/** The documents our own clients were built with. They travel as a hash and may be larger than a stranger's. */
@Injectable()
export class RegisteredDocuments {
  private readonly path: string | undefined;
  private texts: ReadonlyMap<string, string>;
  private schema: GraphQLSchema | undefined;
  private readAt = 0;
  private readonly documents = new Map<string, DocumentNode>();
  private readonly unregistered = new RecentlyUsed<DocumentNode>(UNREGISTERED_KEPT);

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly log: Log,
  ) {
    this.path = manifestPath(env);
    this.texts = this.read();
  }

  get size(): number {
    return this.texts.size;
  }

  has(hash: string): boolean {
    return this.texts.has(hash) || (this.env.NODE_ENV === 'development' && this.rereads() && this.texts.has(hash));
  }

  /** The name of a registered operation; `undefined` for anything else, so that it may label a metric. */
  nameOf(hash: string | undefined): string | undefined {
    const document = hash === undefined ? undefined : this.documents.get(hash);
    return document && getOperationAST(document)?.name?.value;
  }

  /** Parses, validates and measures the manifest once; a document that fails is left out and says so in the log. */
  prepare(schema: GraphQLSchema): void {
    this.schema = schema;
    for (const [hash, text] of this.texts) {
      const document = withoutClientDirectives(parse(text, { maxTokens: REGISTERED.tokens }));
      const fault = validate(schema, document)[0]?.message ?? excessOf(measureDocument(schema, document), REGISTERED);
      if (fault) this.log.error({ hash, fault }, 'a registered document cannot be served');
      else this.documents.set(hash, document);
    }
  }

  private read(): ReadonlyMap<string, string> {
    if (!this.path) return new Map();
    this.readAt = statSync(this.path).mtimeMs;
    return readManifest(this.path);
  }

  /** While somebody writes the client, its documents change under a running API. */
  private rereads(): boolean {
    if (!this.path || !this.schema || statSync(this.path).mtimeMs === this.readAt) return false;
    this.texts = this.read();
    this.prepare(this.schema);
    return true;
  }

  /** Apollo's door from hash to text. Only the manifest fills it: clients cannot register documents. */
  readonly textStore: TextStore = {
    get: async (key) => (this.has(hashIn(key)) ? this.texts.get(hashIn(key)) : undefined),
    set: async () => undefined,
    delete: async () => false,
  };

  /** Apollo's memory of documents that were parsed and found valid. */
  readonly documentStore: DocumentStore = {
    get: async (key) => this.documents.get(hashIn(key)) ?? this.unregistered.get(hashIn(key)),
    set: async (key, document) => this.unregistered.set(hashIn(key), document),
    delete: async () => false,
  };
}

/** What a directive asks of the browser's cache alone. The registered text keeps it: the browser is built from the same. */
const CLIENT_DIRECTIVES = new Set(['unmask']);

const withoutClientDirectives = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: ({ name }) => (CLIENT_DIRECTIVES.has(name.value) ? null : undefined) });

/** Apollo puts prefixes before the hash. */
const hashIn = (key: string) => key.slice(-HASH_LENGTH);

function readManifest(path: string): ReadonlyMap<string, string> {
  const manifest = new Map(Object.entries(MANIFEST.parse(JSON.parse(readFileSync(path, 'utf8')))));
  for (const [hash, text] of manifest) {
    if (hashOfText(text) !== hash) throw new Error(`${path}: ${hash} is not the sha256 of its document.`);
    if (text.length > REGISTERED.length) throw new Error(`${path}: ${hash} exceeds ${REGISTERED.length} characters.`);
  }
  return manifest;
}

function manifestPath(env: Env): string | undefined {
  if (env.PERSISTED_DOCUMENTS) return env.PERSISTED_DOCUMENTS;
  if (!env.WEB_ROOT) return undefined;
  const inBuild = join(env.WEB_ROOT, 'persisted-documents.json');
  return existsSync(inBuild) ? inBuild : undefined;
}
