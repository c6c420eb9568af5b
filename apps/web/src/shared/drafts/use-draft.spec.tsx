import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useDraft } from './use-draft';

const isEmpty = (text: string) => text === '';
const open = () => renderHook(() => useDraft<string>('test', '', isEmpty));

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

it('keeps what is written after a pause and finds it at the next visit', () => {
  const first = open();
  act(() => first.result.current.setDraft('Bonjour'));
  act(() => void jest.advanceTimersByTime(1_000));
  expect(first.result.current.savedAt).toBeInstanceOf(Date);
  const second = open();
  expect(second.result.current).toMatchObject({ draft: 'Bonjour', restored: true });
});

it('keeps the last words when the page goes away before the pause', () => {
  const { result } = open();
  act(() => result.current.setDraft('À moitié'));
  act(() => void dispatchEvent(new Event('pagehide')));
  expect(open().result.current.draft).toBe('À moitié');
});

it('forgets a draft that was sent', () => {
  const { result } = open();
  act(() => result.current.setDraft('Parti'));
  act(() => result.current.clear());
  act(() => void jest.advanceTimersByTime(1_000));
  expect(localStorage).toHaveLength(0);
});
