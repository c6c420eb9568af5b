import { LIMITS } from '@rayonne/contracts';
import fc from 'fast-check';
import { encodePublicId } from '../../../platform/database/public-id';
import { mentionedIn } from './mentions';

const territoryId = '019a0000-0000-7000-8000-000000000001';
const memberId = fc.uuid({ version: 7 });
const token = (id: string) => `<@${encodePublicId({ territoryId, id })}>`;
const words = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('<@'));

it('finds every mentioned member once, in the order of the first mention, whatever stands around', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, memberId), { maxLength: LIMITS.mentions }), words, (parts, end) => {
      const body = parts.map(([text, id]) => text + token(id)).join('') + end;
      expect(mentionedIn(body, territoryId)).toEqual([...new Set(parts.map(([, id]) => id))]);
    }),
  );
});

it('finds nobody in a text without tokens', () => {
  fc.assert(fc.property(words, (text) => expect(mentionedIn(text, territoryId)).toEqual([])));
});

it('refuses a token that leads nowhere or to another territory', () => {
  const elsewhere = encodePublicId({ territoryId: '019a0000-0000-7000-8000-000000000002', id: territoryId });
  fc.assert(
    fc.property(words, fc.stringMatching(/^[A-Za-z0-9_-]{1,42}$/), words, (before, id, after) => {
      expect(() => mentionedIn(`${before}<@${id}>${after}`, territoryId)).toThrow('INVALID_INPUT');
      expect(() => mentionedIn(`${before}<@${elsewhere}>${after}`, territoryId)).toThrow('INVALID_INPUT');
    }),
  );
});

it('refuses more members than a text may mention', () => {
  fc.assert(
    fc.property(fc.uniqueArray(memberId, { minLength: LIMITS.mentions + 1, maxLength: LIMITS.mentions + 3 }), (ids) => {
      expect(() => mentionedIn(ids.map(token).join(' '), territoryId)).toThrow('INVALID_INPUT');
    }),
  );
});
