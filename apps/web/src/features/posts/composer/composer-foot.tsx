import { useQuery } from '@apollo/client/react';
import { IconButton, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import type { DraftState } from '../../../shared/drafts/use-draft';
import { useText } from '../../../shared/i18n/use-text';
import { paths } from '../../../shared/routing/paths';
import { useMembership } from '../../../shared/session/membership';
import { CloseDialog } from '../drafts/close-dialog';
import { ScheduleDialog } from '../drafts/schedule-dialog';
import { useDraftActs } from '../drafts/use-draft-acts';
import { useOpenedDraft } from '../drafts/use-opened-draft';
import { useServerDraft } from '../drafts/use-server-draft';
import styles from './composer-body.module.css';
import { ComposerNote } from './composer-note';
import { isEmptyDraft, type PostDraft } from './post-draft';

const DraftCount = graphql(/* GraphQL */ `
  query DraftCount($territory: ID!) {
    drafts(territory: $territory, first: 1) {
      totalCount
    }
  }
`);

export interface ComposerFootProps {
  state: DraftState<PostDraft>;
  isHeld: boolean;
  onClose: () => void;
}

/** What becomes of the draft: where it is kept, when it goes out, and how to leave it. */
export function ComposerFoot({ state, isHeld, onClose }: ComposerFootProps) {
  const text = useText();
  const toast = useToast();
  const { territoryId, slug } = useMembership();
  const acts = useDraftActs();
  const server = useServerDraft(state);
  const { data } = useQuery(DraftCount, { variables: { territory: territoryId } });
  const [asks, setAsks] = useState<'close' | 'schedule'>();
  useOpenedDraft(state, server.flush);
  const { draft, setDraft, clear } = state;
  const isEmpty = isEmptyDraft(draft);
  const count = data?.drafts.totalCount ?? 0;
  const leave = () => {
    clear();
    setAsks(undefined);
    onClose();
  };
  const keep = async () => {
    try {
      await server.flush();
      leave();
      toast({ text: text('drafts.kept') });
    } catch (error) {
      acts.fail(error);
    }
  };
  const discard = () => {
    if (draft.draft && draft.version) void acts.discard(draft.draft);
    else toast({ text: text('drafts.deleted'), action: { label: text('action.undo'), run: () => setDraft(draft) } });
    leave();
  };
  const schedule = async (publishAt: Date) => {
    const { id, version } = await server.flush();
    await acts.schedule(id, version, publishAt);
    leave();
  };
  const stay = () => setAsks(undefined);
  // Outside of the composer's form, whose fields they would be.
  const dialogs = {
    close: <CloseDialog onKeep={keep} onDiscard={discard} onClose={stay} />,
    schedule: <ScheduleDialog onChoose={schedule} onClose={stay} />,
  };
  return (
    <div className={styles.foot}>
      <ComposerNote state={state} savedAt={server.savedAt} />
      {count > 0 && <Link to={paths.drafts(slug)}>{text('drafts.link', { count })}</Link>}
      {!isEmpty && !isHeld && (
        <IconButton icon="clock" label={text('drafts.schedule')} onClick={() => setAsks('schedule')} />
      )}
      <IconButton icon="close" label={text('composer.close')} onClick={() => (isEmpty ? leave() : setAsks('close'))} />
      {asks && createPortal(dialogs[asks], document.body)}
    </div>
  );
}
