import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { MemberFace } from './member-face';
import { MemberLink } from './member-link';

const claire = { id: 'abc', name: 'Claire Fontaine', initials: 'CF', photo: null, isFindable: true };
const gone = { ...claire, isFindable: false };

const show = (member: typeof claire, slug?: string) =>
  render(
    <MemoryRouter>
      <MemberFace member={member} slug={slug} label={`Voir ${member.name}`} />
      <MemberLink member={member} slug={slug} />
    </MemoryRouter>,
  );

it('a name and a face lead to the person', () => {
  show(claire, 'roissy');
  expect(screen.getByRole('link', { name: 'Claire Fontaine' })).toHaveProperty('pathname', '/t/roissy/members/abc');
  expect(screen.getByRole('link', { name: 'Voir Claire Fontaine' })).toHaveProperty(
    'pathname',
    '/t/roissy/members/abc',
  );
});

it('of somebody who is not to be found the name stays, and leads nowhere', () => {
  show(gone, 'roissy');
  expect(screen.getByText('Claire Fontaine')).toBeDefined();
  expect(screen.queryByRole('link')).toBeNull();
});

it('outside any territory there is nowhere to lead', () => {
  show(claire);
  expect(screen.getByText('Claire Fontaine')).toBeDefined();
  expect(screen.queryByRole('link')).toBeNull();
});

it('other words may lead to the person', () => {
  render(
    <MemoryRouter>
      <MemberLink member={claire} slug="roissy" within>
        @Claire
      </MemberLink>
    </MemoryRouter>,
  );
  expect(screen.getByRole('link', { name: '@Claire' })).toBeDefined();
});
