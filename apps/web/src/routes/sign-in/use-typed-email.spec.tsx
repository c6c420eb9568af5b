import { fireEvent, render, screen } from '@testing-library/react';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { useTypedEmail } from './use-typed-email';

function Door({ to }: { to: string }) {
  const { field, state } = useTypedEmail();
  return (
    <>
      <input aria-label="E-mail" {...field} />
      <Link to={to} state={state}>
        Autre porte
      </Link>
    </>
  );
}

const show = (entry: string | { pathname: string; state: unknown }) =>
  render(
    <MemoryRouter initialEntries={[entry]}>
      <Routes>
        <Route path="/sign-in" element={<Door to="/reset-password" />} />
        <Route path="/reset-password" element={<Door key="reset" to="/sign-in" />} />
      </Routes>
    </MemoryRouter>,
  );

const typed = () => screen.getByLabelText('E-mail').getAttribute('value');

it('goes along to the next door, and back as it was changed there', () => {
  show('/sign-in');
  expect(typed()).toBe('');
  fireEvent.change(screen.getByLabelText('E-mail'), { target: { value: ' paul@example.test ' } });
  const there = screen.getByText('Autre porte');
  expect(there).toHaveProperty('pathname', '/reset-password');
  expect(there).toHaveProperty('search', '');
  fireEvent.click(there);
  expect(typed()).toBe('paul@example.test');
  fireEvent.change(screen.getByLabelText('E-mail'), { target: { value: 'ines@example.test' } });
  fireEvent.click(screen.getByText('Autre porte'));
  expect(typed()).toBe('ines@example.test');
});

it('does without what another page left in the state', () => {
  show({ pathname: '/sign-in', state: { email: 3 } });
  expect(typed()).toBe('');
});
