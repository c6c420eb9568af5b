import { ofMember, type PersonalData } from '../identity';

/** Who put a word on the list stays in its history, as somebody without a name. */
export const SCREENING_DATA: readonly PersonalData[] = [
  {
    table: 'held_contents',
    people: ['author_id'],
    whose: ofMember('author_id'),
    exported: 't.kind, t.input, t.reasons, t.state, t.refusal, t.held_at, t.settled_at',
    erasure: 'delete',
  },
  { table: 'held_contents', people: ['settled_by'], whose: ofMember('settled_by'), erasure: 'keep' },
  {
    table: 'screened_texts',
    people: ['author_id'],
    whose: ofMember('author_id'),
    exported: 't.text_group, t.screened_at',
    erasure: 'delete',
  },
  {
    table: 'screening_words',
    people: ['added_by'],
    whose: ofMember('added_by'),
    exported: 't.word, t.answer, t.added_at',
    erasure: 'keep',
  },
  { table: 'screening_words', people: ['removed_by'], whose: ofMember('removed_by'), erasure: 'keep' },
];
