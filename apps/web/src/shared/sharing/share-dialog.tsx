import { useApolloClient } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, Dialog, Icon, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Form } from '../forms/form';
import { useForm } from '../forms/use-form';
import { useText } from '../i18n/use-text';
import { MentionField } from '../mentions/mention-field';
import { toWire, type MentionDraft } from '../mentions/mention-tokens';
import { useMembership } from '../session/membership';
import { showFirst } from '../subjects/show-first';
import styles from './share-dialog.module.css';

const ShareContent = graphql(/* GraphQL */ `
  mutation ShareContent($input: PublishPostInput!) {
    publishPost(input: $input) {
      id
      shared {
        subject {
          id
          shareCount
        }
      }
      ...PostCard_post
    }
  }
`);

export interface ShareDialogProps {
  subjectId: string;
  /** Where the content stands, from the slash on. */
  path: string;
  /** Whether the reader may publish it on in the territory. */
  canReshare: boolean;
  onClose: () => void;
}

/** Publishes a content on with a word of one's own, or hands out its address. */
export function ShareDialog({ subjectId, path, canReshare, onClose }: ShareDialogProps) {
  const text = useText();
  const toast = useToast();
  const { name } = useMembership();
  const url = new URL(path, location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      toast({ text: text('share.copied') });
      onClose();
    } catch {
      toast({ tone: 'danger', text: text('share.notCopied', { url }) });
    }
  };
  // Whoever closes the phone's own sheet has changed their mind: nothing to say.
  const hand = () => void navigator.share({ url }).then(onClose, () => undefined);
  return (
    <Dialog title={text('share.title')} closeLabel={text('action.close')} onClose={onClose}>
      <div className={styles.share}>
        {canReshare ? (
          <ShareForm subjectId={subjectId} onDone={onClose} />
        ) : (
          <p className={styles.hint}>{text('share.notHere', { territory: name })}</p>
        )}
        <div className={styles.ways}>
          <Button variant="quiet" onClick={() => void copy()}>
            <Icon name="link" />
            {text('share.copy')}
          </Button>
          {'share' in navigator && (
            <Button variant="quiet" onClick={hand}>
              <Icon name="send" />
              {text('share.elsewhere')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

const EMPTY: MentionDraft = { text: '', mentions: [] };

function ShareForm({ subjectId, onDone }: { subjectId: string; onDone: () => void }) {
  const text = useText();
  const toast = useToast();
  const client = useApolloClient();
  const { territoryId, slug, name } = useMembership();
  const [draft, setDraft] = useState(EMPTY);
  const form = useForm({
    read: () => toWire(draft).trim(),
    submit: async (body, intent) => {
      const input = { territory: territoryId, kind: 'SHARE' as const, body, shared: { subject: subjectId } };
      const { data } = await client.mutate({
        mutation: ShareContent,
        variables: { input },
        context: { intent },
        update: (cache, { data: shared }) => {
          if (shared?.publishPost) showFirst(cache, territoryId, shared.publishPost);
        },
      });
      toast({ text: text(data?.publishPost ? 'share.done' : 'share.held') });
      onDone();
    },
  });
  return (
    <Form form={form} className={styles.share}>
      <MentionField
        label={text('share.label')}
        name="body"
        territorySlug={slug}
        draft={draft}
        onChange={setDraft}
        maxLength={LIMITS.postBody.max}
        error={form.errorOf('body')}
        takesFocus
      />
      <p className={styles.hint}>{text('share.hint')}</p>
      <Button type="submit" busy={form.busy}>
        {text('share.here', { territory: name })}
      </Button>
    </Form>
  );
}
