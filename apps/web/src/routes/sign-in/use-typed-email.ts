import { useState, type ChangeEvent } from 'react';
import { useLocation } from 'react-router';

const emailIn = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'email' in state && typeof state.email === 'string' ? state.email : '';

export interface TypedEmail {
  /** For the field: what was typed at the door before, to be changed. */
  field: { defaultValue: string; onChange: (event: ChangeEvent<HTMLInputElement>) => void };
  /** For links to the other doors. */
  state: { email: string };
}

/** The address typed at one door waits at the next: in the router's state, so that no address bar or log holds it. */
export function useTypedEmail(): TypedEmail {
  const carried = emailIn(useLocation().state);
  const [email, setEmail] = useState(carried);
  return {
    field: { defaultValue: carried, onChange: ({ target }) => setEmail(target.value) },
    state: { email: email.trim() },
  };
}
