import { Button, type ButtonVariant } from '@rayonne/ui';
import { Suspense, useState } from 'react';
import { useText } from '../../shared/i18n/use-text';
import { lazyPart } from '../../shared/release/lazy-part';
import { useHolds } from '../../shared/session/membership';
import type { IntroduceDialogProps } from './introduce-dialog';

const IntroduceDialog = lazyPart(
  () => import('./introduce-dialog').then((module) => module.IntroduceDialog),
  'introductions',
);

export interface IntroduceButtonProps extends Pick<IntroduceDialogProps, 'member' | 'opportunity'> {
  variant?: ButtonVariant;
}

/** Asks somebody whom the viewer knows to introduce them; for a route that has the words of `introductions`. */
export function IntroduceButton({ member, opportunity, variant = 'soft' }: IntroduceButtonProps) {
  const text = useText();
  const mayAsk = useHolds('conversations.start');
  const [asking, setAsking] = useState(false);
  if (!mayAsk) return null;
  return (
    <>
      <Button variant={variant} onClick={() => setAsking(true)}>
        {text('introduction.ask')}
      </Button>
      {asking && (
        <Suspense>
          <IntroduceDialog member={member} opportunity={opportunity} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
