import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, classNames, Icon, useToast, VisuallyHidden } from '@rayonne/ui';
import { Suspense, useRef, useState } from 'react';
import { graphql } from '../../gql';
import type { ReactionKind } from '../../gql/graphql';
import { failureOf, failureText } from '../graphql/failure';
import { useFragmentData } from '../graphql/use-fragment-data';
import { useText } from '../i18n/use-text';
import { lazyPart } from '../release/lazy-part';
import styles from './discussion.module.css';
import { KINDS } from './reaction-kinds';

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

const Reactors = lazyPart(() => import('./reactors-dialog').then((module) => module.ReactorsDialog), 'discussions');

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
  const { id, reactionCount, viewerReaction, viewerCan } = useFragmentData(Reactions_subject, subject);
  const [choosing, setChoosing] = useState(false);
  const react = useReact(subject);
  const choose = (kind: ReactionKind) => {
    setChoosing(false);
    again.current?.focus();
    void react(kind);
  };
  const again = useRef<HTMLButtonElement>(null);
  const [listing, setListing] = useState(false);
  const press = () => (viewerReaction ? void react(null) : setChoosing(!choosing));
  if (!viewerCan.react && reactionCount === 0) return null;
  return (
    <>
      <Button
        ref={again}
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
      </Button>
      {reactionCount > 0 && (
        <Button variant="quiet" className={styles.count} title={text('reaction.who')} onClick={() => setListing(true)}>
          <span aria-hidden>{reactionCount}</span>
          <VisuallyHidden>{text('reaction.count', { count: reactionCount })}</VisuallyHidden>
        </Button>
      )}
      {listing && (
        <Suspense>
          <Reactors subjectId={id} onClose={() => setListing(false)} />
        </Suspense>
      )}
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
