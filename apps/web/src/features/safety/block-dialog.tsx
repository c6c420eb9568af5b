import { Button, Dialog } from '@rayonne/ui';
import { useState } from 'react';
import styles from '../../shared/forms/form.module.css';
import { useText } from '../../shared/i18n/use-text';
import safetyStyles from './safety.module.css';
import { useBlockActs } from './use-block-acts';

const EFFECTS = ['block.effectSight', 'block.effectWriting', 'block.effectTies', 'block.effectMandates'] as const;

export interface BlockDialogProps {
  member: { id: string; name: string };
  onDone?: () => void;
  onClose: () => void;
}

/** What a block does, both ways, before it is done. */
export function BlockDialog({ member, onDone, onClose }: BlockDialogProps) {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const { block } = useBlockActs();
  const { name } = member;
  const run = async () => {
    setBusy(true);
    const done = await block(member);
    setBusy(false);
    if (!done) return;
    onClose();
    onDone?.();
  };
  return (
    <Dialog title={text('block.title', { name })} closeLabel={text('action.close')} onClose={onClose}>
      <div className={styles.form}>
        <ul className={safetyStyles.effects}>
          {EFFECTS.map((effect) => (
            <li key={effect}>{text(effect, { name })}</li>
          ))}
        </ul>
        <p className={styles.note}>{text('block.untold', { name })}</p>
        <div className={styles.actions}>
          <Button variant="danger" busy={busy} onClick={() => void run()}>
            {text('block.action')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
