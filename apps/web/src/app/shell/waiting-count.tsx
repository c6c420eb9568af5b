import { Pill, VisuallyHidden } from '@rayonne/ui';
import { useText } from '../../shared/i18n/use-text';

const MOST = 99;

/** How many things wait at a place: a figure to see, words to hear. */
export function WaitingCount({ count }: { count: number }) {
  const text = useText();
  if (count === 0) return null;
  return (
    <>
      <span aria-hidden="true">
        <Pill tone="count">{count > MOST ? `${MOST}+` : count}</Pill>
      </span>
      <VisuallyHidden>{text('nav.unread', { count })}</VisuallyHidden>
    </>
  );
}
