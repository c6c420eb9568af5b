import { Skeleton } from '@rayonne/ui';
import { Suspense, useCallback, useEffect } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import type { ComposerPart, ComposerPartProps } from './composer-parts';

export interface PartSlotProps extends Omit<ComposerPartProps, 'onHold'> {
  part: ComposerPart;
  /** Has to stay the same. */
  onHold: (name: string, reason?: string) => void;
}

/** A part in its place; what it held back goes with it. */
export function PartSlot({ part: { name, Part }, draft, onChange, onHold }: PartSlotProps) {
  const text = useText();
  const hold = useCallback((reason?: string) => onHold(name, reason), [name, onHold]);
  useEffect(() => () => onHold(name), [name, onHold]);
  return (
    <Suspense fallback={<Skeleton label={text('app.loading')} rows={1} />}>
      <Part draft={draft} onChange={onChange} onHold={hold} />
    </Suspense>
  );
}
