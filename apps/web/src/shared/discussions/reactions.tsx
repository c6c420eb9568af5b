import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, classNames, Icon, useToast, VisuallyHidden } from '@rayonne/ui';
import type { MessageId } from '@rayonne/messages';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { ReactionKind } from '../../gql/graphql';
import { failureOf, failureText } from '../graphql/failure';
import { useFragmentData } from '../graphql/use-fragment-data';
import { useText } from '../i18n/use-text';
import styles from './discussion.module.css';

export const Reactions_subject = graphql(/* GraphQL */ `
  fragment Reactions_subject on Subject {
    id
    reactionCount
    viewerReaction
    viewerCan {
      react
    }
  }
`);

const React = graphql(/* GraphQL */ `
  mutation React($input: ReactInput!) {
    react(input: $input) {
      id
      reactionCount
      viewerReaction
    }
  }
`);

const KINDS: Record<ReactionKind, MessageId> = {
  THANKS: 'reaction.THANKS',
  BRAVO: 'reaction.BRAVO',
  SUPPORT: 'reaction.SUPPORT',
  IDEA: 'reaction.IDEA',
};

const isKind = (kind: string): kind is ReactionKind => kind in KINDS;

/** Shows at once what the server will say; a failure puts it back and offers another try. */
function useReact(subject: FragmentType<typeof Reactions_subject>) {
  const text = useText();
  const toast = useToast();
  const { __typename, id, reactionCount, viewerReaction } = useFragmentData(Reactions_subject, subject);
  const [mutate] = useMutation(React);
  const react = async (kind: ReactionKind | null): Promise<void> => {
    const count = reactionCount + Number(kind !== null) - Number(viewerReaction !== null);
    try {
      await mutate({
        variables: { input: { subject: id, kind } },
        optimisticResponse: { react: { __typename, id, reactionCount: count, viewerReaction: kind } },
      });
    } catch (error) {
      toast({
        tone: 'danger',
        text: text(failureText(failureOf(error))),
        action: { label: text('action.retry'), run: () => void react(kind) },
      });
    }
  };
  return react;
}

export function Reactions({ subject }: { subject: FragmentType<typeof Reactions_subject> }) {
  const text = useText();
  const { reactionCount, viewerReaction, viewerCan } = useFragmentData(Reactions_subject, subject);
  const [choosing, setChoosing] = useState(false);
  const react = useReact(subject);
  const choose = (kind: ReactionKind) => {
    setChoosing(false);
    void react(kind);
  };
  const press = () => (viewerReaction ? void react(null) : setChoosing(!choosing));
  if (!viewerCan.react && reactionCount === 0) return null;
  return (
    <>
      <Button
        variant="quiet"
        className={classNames(viewerReaction !== null && styles.mine)}
        title={viewerReaction ? text('reaction.yours', { kind: text(KINDS[viewerReaction]) }) : undefined}
        aria-pressed={viewerReaction ? true : undefined}
        aria-expanded={viewerReaction ? undefined : choosing}
        disabled={!viewerCan.react}
        onClick={press}
      >
        <Icon name="reaction" />
        {text(viewerReaction ? KINDS[viewerReaction] : 'reaction.label')}
        {reactionCount > 0 && <Count count={reactionCount} />}
      </Button>
      {choosing && !viewerReaction && (
        <div className={styles.kinds} role="group" aria-label={text('reaction.label')}>
          {Object.entries(KINDS).map(([kind, label]) => (
            <Button key={kind} variant="soft" onClick={() => isKind(kind) && choose(kind)}>
              {text(label)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function Count({ count }: { count: number }) {
  const text = useText();
  return (
    <span className={styles.count}>
      <span aria-hidden>{count}</span>
      <VisuallyHidden>{text('reaction.count', { count })}</VisuallyHidden>
    </span>
  );
}
