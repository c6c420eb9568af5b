import type { MenuAction } from '@rayonne/ui';
import { Suspense, useState, type ReactNode } from 'react';
import { useText } from '../../shared/i18n/use-text';
import { lazyPart } from '../../shared/release/lazy-part';
import { useMaybeMembership } from '../../shared/session/membership';

const BlockDialog = lazyPart(() => import('./block-dialog').then((module) => module.BlockDialog));
const SuspendDialog = lazyPart(() => import('./suspend-dialog').then((module) => module.SuspendDialog));
const RemoveDialog = lazyPart(() => import('./remove-dialog').then((module) => module.RemoveDialog));

const DIALOGS = { block: BlockDialog, suspend: SuspendDialog, remove: RemoveDialog } as const;

export interface SafetyMenuOptions {
  member: { id: string; name: string };
  /** Of the territory that is on the screen: what its charter gives applies to the member. */
  isHere: boolean;
  /** The member is no longer there for the viewer. */
  onGone?: () => void;
}

/** What keeps a member away, for a menu of theirs; `dialog` stands beside it. */
export function useSafetyMenu({ member, isHere, onGone }: SafetyMenuOptions): {
  actions: readonly MenuAction[];
  dialog: ReactNode;
} {
  const text = useText();
  const membership = useMaybeMembership();
  const [open, setOpen] = useState<keyof typeof DIALOGS>();
  const canRestrict = isHere && (membership?.powers.includes('members.suspend') ?? false);
  const actions: MenuAction[] = [{ label: text('block.action'), danger: true, run: () => setOpen('block') }];
  if (canRestrict) {
    actions.push(
      { label: text('restrict.suspend'), run: () => setOpen('suspend') },
      { label: text('restrict.remove'), danger: true, run: () => setOpen('remove') },
    );
  }
  const Opened = open && DIALOGS[open];
  const dialog = Opened && (
    <Suspense>
      <Opened member={member} onDone={onGone} onClose={() => setOpen(undefined)} />
    </Suspense>
  );
  return { actions, dialog };
}
