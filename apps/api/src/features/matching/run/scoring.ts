import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { CircumstancesRepository } from '../candidates/circumstances.repository';
import { CandidatesRepository, type Entry } from '../candidates/candidates.repository';
import { possibleKeys, wantedKeys } from '../candidates/wanted-keys';
import { KeysRepository } from '../entries/keys.repository';
import { Vocabularies } from '../lexicon/vocabularies';
import { fitOf, subjectOf, type Grounds, type TermValues } from '../score/formula';
import { keyOf, type Side } from '../score/party';
import { rarityOf } from '../score/rarity';

/** Of so many the people behind are looked at as well: circumstances change little. */
const MOST_CLOSELY = 80;

const OTHER_SIDE: Record<Side, Side> = { seeks: 'gives', gives: 'seeks' };

/** A candidate with what it is worth. */
export interface Scored {
  readonly entry: Entry;
  readonly memberId: string;
  readonly organisationIds: readonly string[];
  readonly values: TermValues;
  readonly grounds: Grounds;
  readonly fit: number;
}

/** Finds who and what may fit by index, and scores it: the one place where matches are judged. */
@Injectable()
export class Scoring {
  constructor(
    private readonly candidates: CandidatesRepository,
    private readonly circumstances: CircumstancesRepository,
    private readonly keys: KeysRepository,
    private readonly vocabularies: Vocabularies,
  ) {}

  /** What fits one of `entries`, which are all of `member`; the best of each candidate, the best first. */
  async of(member: Key, entries: readonly Entry[], among: 'everything' | 'opportunities'): Promise<Scored[]> {
    const vocabulary = await this.vocabularies.french();
    const pairs: { own: Entry; entry: Entry }[] = [];
    for (const own of entries) {
      const counts = await this.keys.countsOf(member.territoryId, possibleKeys(own.party, vocabulary));
      const rarity = rarityOf(counts.total, counts.byKey);
      const keys = wantedKeys(own.party, vocabulary, rarity, (key) => counts.byKey.get(key) ?? 0);
      const search = { territoryId: member.territoryId, memberId: member.id, side: OTHER_SIDE[own.party.side], keys };
      for (const entry of await this.candidates.find({ ...search, among })) pairs.push({ own, entry });
    }
    return this.judge(member, pairs);
  }

  private async judge(member: Key, pairs: readonly { own: Entry; entry: Entry }[]): Promise<Scored[]> {
    const vocabulary = await this.vocabularies.french();
    const words = new Set(pairs.flatMap(({ own, entry }) => [own, entry].flatMap(({ party }) => party.words)));
    const stems = [...new Set([...words].map(({ stem }) => keyOf(stem)))];
    const counts = await this.keys.countsOf(member.territoryId, stems);
    const rarity = rarityOf(counts.total, counts.byKey);
    const drafts = pairs.map(({ own, entry }) => {
      const { values, grounds } = subjectOf(own.party, entry.party, vocabulary, rarity);
      const unknown = { ...values, reach: null, availability: null };
      return { entry, values: unknown, grounds, fit: fitOf(unknown) };
    });
    const best = drafts.sort((one, other) => other.fit - one.fit).slice(0, MOST_CLOSELY);
    const people = [...new Set(best.map(({ entry }) => entry.memberId))];
    const around = await this.circumstances.between(member, people);
    const scored = best.flatMap(({ entry, values, grounds }) => {
      const circumstances = around.get(entry.memberId);
      if (!circumstances) return [];
      const whole = { ...values, ...circumstances };
      const { memberId, organisationIds } = entry;
      return { entry, memberId, organisationIds, values: whole, grounds, fit: fitOf(whole) };
    });
    return scored.sort((one, other) => other.fit - one.fit);
  }
}
