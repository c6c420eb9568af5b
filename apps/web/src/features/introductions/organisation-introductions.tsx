import { useQuery } from '@apollo/client/react';
import { Card } from '@rayonne/ui';
import { useId } from 'react';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { IntroduceButton } from './introduce-button';
import { OrganisationIntroductionPaths } from './introduction-documents';
import styles from './introductions.module.css';

/** Whom of an organisation's people somebody could introduce the viewer to; nothing where there is no way. */
export function OrganisationIntroductions({ organisationId }: { organisationId: string }) {
  const text = useText();
  const titleId = useId();
  const locale = useLocale();
  const { data } = useQuery(OrganisationIntroductionPaths, { variables: { organisation: organisationId } });
  const options = data?.organisationIntroductionPaths ?? [];
  if (options.length === 0) return null;
  return (
    <Card as="section" aria-labelledby={titleId} className={styles.people}>
      <h2 id={titleId}>{text('introduction.organisationTitle')}</h2>
      <ul>
        {options.map(({ member, paths }) => {
          const names = paths[0]!.steps.slice(0, -1).map((step) => step.member.name);
          return (
            <li key={member.id} className={styles.person}>
              <p>
                <strong>{member.name}</strong>{' '}
                <span className={styles.muted}>
                  {text('introduction.via', { people: new Intl.ListFormat(locale).format(names) })}
                </span>
              </p>
              <IntroduceButton member={member} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
