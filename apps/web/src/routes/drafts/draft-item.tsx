import type { FragmentType } from '@apollo/client';
import { Button, buttonClass, Card, formatAbsolute, Icon, MenuButton, Pill, RelativeTime } from '@rayonne/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { ScheduleDialog } from '../../features/posts/drafts/schedule-dialog';
import { useDraftActs } from '../../features/posts/drafts/use-draft-acts';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { toDraft } from '../../shared/mentions/mention-tokens';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './drafts.module.css';

const DraftItem_draft = graphql(/* GraphQL */ `
  fragment DraftItem_draft on PostDraft {
    id
    version
    kind
    excerpt
    updatedAt
    publishAt
    refusal
    mentions {
      id
      name
      isOrganisation
    }
  }
`);

export function DraftItem({ draft }: { draft: FragmentType<typeof DraftItem_draft> }) {
  const text = useText();
  const { slug } = useMembership();
  const acts = useDraftActs();
  const [isScheduling, setScheduling] = useState(false);
  const { id, version, kind, excerpt, updatedAt, publishAt, refusal, mentions } = useFragmentData(
    DraftItem_draft,
    draft,
  );
  const words = toDraft(excerpt, mentions).text;
  const setTime = (time: Date | null) => acts.schedule(id, version, time);
  const actions = [
    publishAt !== null && { label: text('drafts.unschedule'), run: () => void setTime(null).catch(acts.fail) },
    { label: text('drafts.discard'), danger: true, run: () => void acts.discard(id) },
  ].filter((action) => action !== false);
  return (
    <li>
      <Card as="article" className={styles.item}>
        <div className={styles.head}>
          <Pill tone="plain">{text(`drafts.kind.${kind}`)}</Pill>
          <span className={styles.facts}>
            {text('drafts.written')} <RelativeTime value={updatedAt} />
          </span>
          <MenuButton label={text('drafts.menu', { words: words.slice(0, 40) })} actions={actions} />
        </div>
        <p className={styles.words}>{words || text('drafts.noWords')}</p>
        {publishAt && <PublishTime at={publishAt} />}
        {refusal && (
          <p className={styles.refusal} role="status">
            {text('drafts.refused')}
          </p>
        )}
        <div className={styles.actions}>
          <Link className={buttonClass({ variant: 'soft' })} to={`${paths.home(slug)}?draft=${id}#publish`}>
            {text('drafts.goOn')}
          </Link>
          <Button variant="quiet" onClick={() => setScheduling(true)}>
            {text(publishAt ? 'drafts.reschedule' : 'drafts.schedule')}
          </Button>
        </div>
        {isScheduling && (
          <ScheduleDialog
            initial={publishAt}
            onClose={() => setScheduling(false)}
            onChoose={(time) => setTime(time).then(() => setScheduling(false))}
          />
        )}
      </Card>
    </li>
  );
}

function PublishTime({ at }: { at: string }) {
  const text = useText();
  const locale = useLocale();
  return (
    <p className={styles.time}>
      <Icon name="clock" />
      {text('drafts.goesOut', { date: formatAbsolute(new Date(at), locale) })}
    </p>
  );
}
