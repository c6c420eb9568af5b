import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorSummary, TextField, UiProvider } from '@rayonne/ui';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Writer } from '@rayonne/messages';
import { WriterContext } from '../i18n/use-text';
import { textOf } from './checks';
import { useForm } from './use-form';

const messages = {
  'form.required': 'Required.',
  'form.fault': '{label}: {fault}',
  'error.EMAIL_TAKEN': 'Taken.',
  'error.FORBIDDEN': 'Forbidden.',
  'error.BUSY': 'Busy.',
};
const intents: string[] = [];
let answer: () => Promise<void>;

function Form() {
  const form = useForm({
    read: (fields) => textOf(fields, 'email'),
    check: (email) => ({ email: email ? undefined : ['form.required'] }),
    submit: (_email, intent) => {
      intents.push(intent);
      return answer();
    },
  });
  return (
    <form onSubmit={form.onSubmit} aria-label="f">
      <ErrorSummary title="Summary" errors={form.errors} />
      <TextField id="email" name="email" label="Address" error={form.errorOf('email')} />
    </form>
  );
}

const refusal = (code: string, field?: string) =>
  Promise.reject(new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code, field } }] }));

async function send(email: string) {
  fireEvent.change(screen.getByLabelText('Address'), { target: { value: email } });
  await act(async () => {
    fireEvent.submit(screen.getByRole('form'));
    await Promise.resolve();
  });
}

beforeEach(() => {
  intents.length = 0;
  render(
    <WriterContext value={new Writer('en', messages)}>
      <UiProvider locale="en">
        <Form />
      </UiProvider>
    </WriterContext>,
  );
});

it('names the field at fault, leads to it, and takes the focus to the summary', async () => {
  await send('');
  expect(screen.getByRole('link').textContent).toBe('Address: Required.');
  expect(screen.getByRole('link').getAttribute('href')).toBe('#email');
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(intents).toEqual([]);
});

it('puts a refusal beside the field that the server names, and another one into the summary', async () => {
  answer = () => refusal('EMAIL_TAKEN', 'email');
  await send('claire@example.test');
  expect(screen.getByRole('link').textContent).toBe('Address: Taken.');
  answer = () => refusal('FORBIDDEN');
  await send('claire@example.test');
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByRole('alert').textContent).toContain('Forbidden.');
});

it('keeps the intent while the outcome is unknown, and takes another one after an answer', async () => {
  answer = () => refusal('BUSY');
  await send('claire@example.test');
  answer = () => refusal('FORBIDDEN');
  await send('claire@example.test');
  answer = () => Promise.resolve();
  await send('claire@example.test');
  expect(intents[1]).toBe(intents[0]);
  expect(intents[2]).not.toBe(intents[1]);
});
