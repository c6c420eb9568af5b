import { UiProvider } from '@rayonne/ui';
import { fireEvent, render, screen } from '@testing-library/react';
import { CopyButton } from './copy-button';

const withClipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

function show(onRefused?: () => void) {
  render(
    <UiProvider locale="en">
      <CopyButton content="the text" label="Copy" doneLabel="Copied" onRefused={onRefused} />
    </UiProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
}

it('copies, and says so', async () => {
  const written: string[] = [];
  withClipboard(async (text) => void written.push(text));
  show();
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  expect(written).toEqual(['the text']);
});

it('shows another way where the browser refuses', async () => {
  withClipboard(() => Promise.reject(new Error('refused')));
  await new Promise<void>((resolve) => show(resolve));
  expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
});
