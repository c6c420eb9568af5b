import { ALL_HOSTILE_TEXTS } from '@rayonne/testing';
import { render, screen } from '@testing-library/react';
import { OutsideLink } from './outside-link';

it('leads to a page, in a place of its own', () => {
  render(<OutsideLink href="https://gonesse.example/agenda">Agenda</OutsideLink>);
  const link = screen.getByRole('link', { name: 'Agenda' });
  expect(link).toHaveProperty('href', 'https://gonesse.example/agenda');
  expect(link).toHaveProperty('rel', 'noopener noreferrer nofollow ugc');
});

it.each(ALL_HOSTILE_TEXTS)('never leads into a script: %j', (href) => {
  const { container } = render(<OutsideLink href={href}>Agenda</OutsideLink>);
  const given = container.querySelector('a')?.href ?? 'https:';
  expect(given).toMatch(/^https?:/);
  expect(container.textContent).toBe('Agenda');
});
