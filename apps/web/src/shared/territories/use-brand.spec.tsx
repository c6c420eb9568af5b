import { renderHook } from '@testing-library/react';
import { brandProperties, useBrand } from './use-brand';

const action = () => document.documentElement.style.getPropertyValue('--action');

it('dresses the page in the territory’s colour, follows a change, and leaves nothing behind', () => {
  const initialProps: { color: string | null } = { color: '#8a2b4e' };
  const { rerender, unmount } = renderHook(({ color }) => useBrand(color), { initialProps });
  expect(action()).toBe('#8a2b4e');
  rerender({ color: '#1f4e8a' });
  expect(action()).toBe('#1f4e8a');
  rerender({ color: null });
  expect(action()).toBe('');
  rerender({ color: '#1f4e8a' });
  unmount();
  expect(action()).toBe('');
});

it('does without a colour that nobody could read', () => {
  expect(brandProperties('#f2b632')).toEqual([]);
  expect(brandProperties(undefined)).toEqual([]);
});
