import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { LEXICON_WORDS, vocabularyOf, type Vocabulary } from './vocabulary';

/** The lexicon with the stems that the database gives its words, read once. */
@Injectable()
export class Vocabularies {
  private read: Promise<Vocabulary> | null = null;

  constructor(private readonly database: Database) {}

  french(): Promise<Vocabulary> {
    this.read ??= this.load().catch((error: unknown) => {
      this.read = null;
      throw error;
    });
    return this.read;
  }

  private async load(): Promise<Vocabulary> {
    const rows = await this.database.query<{ word: string; stem: string }>(
      `select w.word, said.stem from unnest($1::text[]) w(word) cross join lateral matching_words(w.word) said`,
      [LEXICON_WORDS],
    );
    return vocabularyOf(new Map(rows.map(({ word, stem }) => [word, stem])));
  }
}
