import { vcardOf } from './vcard';

const claire = {
  name: 'Claire de La Fontaine',
  headline: null,
  territory: 'Roissy Pays de France',
  commune: null,
  note: null,
  links: [],
  profileUrl: 'https://rayonne.example/t/roissy/members/1',
};

it('a bare card has a name, the territory and the way back', () => {
  expect(vcardOf(claire)).toBe(
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:de La Fontaine;Claire;;;',
      'FN:Claire de La Fontaine',
      'ORG:Roissy Pays de France',
      'SOURCE:https://rayonne.example/t/roissy/members/1',
      'END:VCARD',
      '',
    ].join('\r\n'),
  );
});

it('separators, backslashes and line ends cannot start a field of their own', () => {
  const card = vcardOf({ ...claire, headline: 'Menuisier; ébéniste, \\o/\r\nTEL:+33', commune: 'Le Thillay' });
  expect(card).toContain('TITLE:Menuisier\\; ébéniste\\, \\\\o/\\nTEL:+33\r\n');
  expect(card).toContain('ADR;TYPE=work:;;;Le Thillay;;;France\r\n');
  expect(card.match(/^TEL/m)).toBeNull();
});

it('lines have 75 octets at most, cut between characters, and unfold to what they were', () => {
  const note = 'é'.repeat(200);
  const card = vcardOf({ ...claire, note });
  const lines = card.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(card.replaceAll('\r\n ', '')).toContain(`NOTE:${note}\r\n`);
});
