import { arrivedSince, type FoundSubject } from './arrived-since';

const subject = (id: string, minute: number, isViewer = false): FoundSubject => ({
  id,
  publishedAt: new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString(),
  author: { isViewer },
});

it('what others published after the newest content shown is news', () => {
  const shown = [subject('c', 3), subject('a', 1)];
  expect(arrivedSince([subject('e', 5), subject('d', 4), subject('c', 3), subject('a', 1)], shown)).toEqual(['e', 'd']);
});

it('one’s own contents, and older ones that the list does not hold, are no news', () => {
  const shown = [subject('c', 3)];
  expect(arrivedSince([subject('mine', 5, true), subject('c', 3), subject('older', 2)], shown)).toEqual([]);
});

it('everything is news to an empty feed', () => {
  expect(arrivedSince([subject('a', 1)], [])).toEqual(['a']);
});
