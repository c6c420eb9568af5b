import { Avatar, Icon } from '@rayonne/ui';
import type { IntroductionPath_PathFragment } from '../../gql/graphql';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './path.module.css';

/** People one after the other, each with why the one before knows them: « vous → Claire → Yassine ». */
export function PathSteps({ steps, id }: Pick<IntroductionPath_PathFragment, 'steps'> & { id?: string }) {
  const text = useText();
  return (
    <ol className={styles.steps} id={id}>
      <li className={styles.you}>{text('introduction.you')}</li>
      {steps.map(({ member, strands }) => (
        <li key={member.id} className={styles.step}>
          <Icon name="forward" />
          <Avatar name={member.name} initials={member.initials} photo={member.photo} size="small" />
          <span className={styles.who}>
            <span className={styles.name}>{member.name}</span>
            <Why strands={strands} />
          </span>
        </li>
      ))}
    </ol>
  );
}

type Strands = IntroductionPath_PathFragment['steps'][number]['strands'];

/** What the viewer may know of how the two deal with each other; a connection where there is nothing else. */
function Why({ strands }: { strands: Strands }) {
  const text = useText();
  const locale = useLocale();
  const words = strands.map(({ channel, isMutual }) =>
    text(`introduction.strand.${channel}`, { isMutual: String(isMutual) }),
  );
  return (
    <span className={styles.why}>
      {words.length > 0 ? new Intl.ListFormat(locale, { type: 'unit' }).format(words) : text('introduction.connected')}
    </span>
  );
}
