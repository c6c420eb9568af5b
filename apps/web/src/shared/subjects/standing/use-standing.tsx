import type { FragmentType } from '@apollo/client';
import { useToast, type MenuAction } from '@rayonne/ui';
import { Suspense, useState, type ReactNode } from 'react';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../graphql/use-fragment-data';
import { useText } from '../../i18n/use-text';
import { lazyPart } from '../../release/lazy-part';
import { paths } from '../../routing/paths';
import { useMembership } from '../../session/membership';
import styles from './standing.module.css';

export const Standing_subject = graphql(/* GraphQL */ `
  fragment Standing_subject on Subject {
    id
    territoryId
    audience
    featuredUntil
    isOverdue
    viewerHasFlagged
    author {
      id
      name
    }
    viewerCan {
      flag
      feature
    }
    ...FreshnessNote_subject
  }
`);

const FreshnessNote = lazyPart(() => import('./freshness-note').then((module) => module.FreshnessNote), 'contents');
const FeatureDialog = lazyPart(
  () => import('../featuring/feature-dialog').then((module) => module.FeatureDialog),
  'contents',
);
const FlagDialog = lazyPart(() => import('./flag-dialog').then((module) => module.FlagDialog), 'contents');

export interface Standing {
  /** For the menu of the content. */
  actions: MenuAction[];
  /** What readers should know before they rely on it. */
  note: ReactNode;
  /** Opened from the menu. */
  dialog: ReactNode;
}

/** Whether a content still holds, and what any reader may do about it. */
export function useStanding(subject: FragmentType<typeof Standing_subject>): Standing {
  const text = useText();
  const toast = useToast();
  const { slug } = useMembership();
  const read = useFragmentData(Standing_subject, subject);
  const { id, territoryId, audience, featuredUntil, isOverdue, viewerHasFlagged, author, viewerCan } = read;
  const [opened, setOpened] = useState<'flag' | 'feature'>();
  const onClose = () => setOpened(undefined);
  const copy = async () => {
    await navigator.clipboard.writeText(location.origin + paths.publicContent(slug, id));
    toast({ text: text('subject.copied') });
  };
  const actions = [
    audience === 'PUBLIC' && { label: text('subject.copyLink'), run: () => void copy() },
    viewerCan.feature && { label: text('subject.featured'), run: () => setOpened('feature') },
    viewerCan.flag && { label: text('subject.flag'), run: () => setOpened('flag') },
  ].filter((action) => action !== false);
  return {
    actions,
    note: isOverdue && (
      <div className={styles.place}>
        <Suspense>
          <FreshnessNote subject={read} />
        </Suspense>
      </div>
    ),
    dialog: opened && (
      <Suspense>
        {opened === 'flag' ? (
          <FlagDialog id={id} authorName={author.name} hasFlagged={viewerHasFlagged} onClose={onClose} />
        ) : (
          <FeatureDialog id={id} territoryId={territoryId} featuredUntil={featuredUntil} onClose={onClose} />
        )}
      </Suspense>
    ),
  };
}
