import { Button, buttonClass } from '@rayonne/ui';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { FeedOrder, FeedScope } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import { lazyPart } from '../../../shared/release/lazy-part';
import { FilterChoice } from '../../../shared/routing/filter-choice';
import { paths } from '../../../shared/routing/paths';
import { useMembership } from '../../../shared/session/membership';
import styles from './feed-controls.module.css';
import { useChooseFeed } from './use-choose-feed';

const FormulaDialog = lazyPart(() => import('../ranking/formula-dialog').then((module) => module.FormulaDialog));
const FollowedDialog = lazyPart(() => import('./followed-dialog').then((module) => module.FollowedDialog));

type HomeScope = Extract<FeedScope, 'HOME' | 'TERRITORY'>;

export interface FeedControlsProps {
  scope: HomeScope;
  order: FeedOrder;
  onScope: (scope: HomeScope) => void;
}

/** Which feed, in which order, and on what grounds. */
export function FeedControls({ scope, order, onScope }: FeedControlsProps) {
  const text = useText();
  const { slug } = useMembership();
  const choose = useChooseFeed();
  const [open, setOpen] = useState<'formula' | 'followed'>();
  const close = () => setOpen(undefined);
  return (
    <div className={styles.controls}>
      <FilterChoice
        label={text('feed.scope')}
        name="feed-scope"
        value={scope}
        onChange={onScope}
        options={[
          { value: 'TERRITORY', label: text('feed.scopeTerritory') },
          { value: 'HOME', label: text('feed.scopeHome') },
        ]}
      />
      <FilterChoice
        label={text('feed.order')}
        name="feed-order"
        value={order}
        onChange={(next) => void choose({ order: next })}
        options={[
          { value: 'RECENT', label: text('feed.orderRecent') },
          { value: 'FOR_YOU', label: text('feed.orderForYou') },
        ]}
      />
      <div className={styles.more}>
        <Link className={buttonClass({ variant: 'quiet' })} to={paths.places(slug)}>
          {text('feed.onMap')}
        </Link>
        {scope === 'HOME' && (
          <Button variant="quiet" onClick={() => setOpen('followed')}>
            {text('feed.followed')}
          </Button>
        )}
        <Link className={buttonClass({ variant: 'quiet' })} to={paths.questions(slug)}>
          {text('feed.questions')}
        </Link>
        <Button variant="quiet" onClick={() => setOpen('formula')}>
          {text('feed.howRanked')}
        </Button>
      </div>
      <Suspense>
        {open === 'formula' && <FormulaDialog onClose={close} />}
        {open === 'followed' && <FollowedDialog onClose={close} />}
      </Suspense>
    </div>
  );
}
