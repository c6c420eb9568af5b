import fc from 'fast-check';
import { pick, searchAt, toDraft, topicSearchAt, toWire } from './mention-tokens';

const anne = { id: 'a1', name: 'Anne Duval' };
const ann = { id: 'a2', name: 'Anne' };

it('a picked name travels as a token and comes back as a name', () => {
  const draft = { text: 'Merci @Anne Duval, à demain', mentions: [anne] };
  expect(toWire(draft)).toBe('Merci <@a1>, à demain');
  expect(toDraft(toWire(draft), [anne])).toEqual(draft);
});

it('the longest name wins, and a longer word is not the name', () => {
  expect(toWire({ text: '@Anne Duval @Anne @Annette', mentions: [ann, anne] })).toBe('<@a1> <@a2> @Annette');
});

it('two people of one name are told apart in the order they were picked', () => {
  const twin = { id: 'b1', name: 'Anne' };
  expect(toWire({ text: '@Anne et @Anne', mentions: [ann, twin] })).toBe('<@a2> et <@b1>');
});

it('any body survives the way to the screen and back', () => {
  const member = fc.constantFrom(anne, { id: 'c-3_x', name: 'Inès Benali' }, { id: 'd4', name: 'Paul (brasseur)' });
  const piece = fc.oneof(
    member.map(({ id }) => `<@${id}>`),
    fc.constantFrom(' bonjour ', ' https://a.fr/b. ', '\n', ' 1 < 2 '),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const body = pieces.join(' ');
      const members = [anne, { id: 'c-3_x', name: 'Inès Benali' }, { id: 'd4', name: 'Paul (brasseur)' }];
      expect(toWire(toDraft(body, members))).toBe(body);
    }),
  );
});

it('a topic is looked for from its first letter on', () => {
  expect(topicSearchAt('Le #vé', 6)).toEqual({ from: 3, search: 'vé' });
  expect(topicSearchAt('Le #', 4)).toBeUndefined();
  expect(topicSearchAt('a#b', 3)).toBeUndefined();
});

it('a picked topic replaces what was typed', () => {
  const picked = pick({ text: 'Le #vé ici', mentions: [] }, { from: 3, search: 'vé' }, '#Vélo-Cargo');
  expect(picked).toEqual({ draft: { text: 'Le #Vélo-Cargo ici', mentions: [] }, caret: 15 });
});

it('a search begins at @ and ends after two words', () => {
  expect(searchAt('Bonjour @ine', 12)).toEqual({ from: 8, search: 'ine' });
  expect(searchAt('claire@demo', 11)).toBeUndefined();
  expect(searchAt('@Anne Duval a tout', 18)).toBeUndefined();
});

it('picking replaces what was typed', () => {
  const picked = pick({ text: 'Merci @an !', mentions: [] }, { from: 6, search: 'an' }, anne);
  expect(picked.draft.text).toBe('Merci @Anne Duval !');
  expect(picked.draft.text.slice(0, picked.caret)).toBe('Merci @Anne Duval ');
});
