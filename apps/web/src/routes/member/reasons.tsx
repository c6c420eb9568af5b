import { Card, Icon, type IconName } from '@rayonne/ui';
import { useNames } from '../../features/people/profile-words';
import type { MemberQuery, ReasonKind } from '../../gql/graphql';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './member.module.css';
import { ReasonOrganisations, ReasonPeople } from './reason-links';

type Profile = NonNullable<MemberQuery['memberProfile']>;
export type ReasonData = Profile['reasons'][number];

const ICON: Record<ReasonKind, IconName> = {
  CAN_HELP_YOU: 'hand',
  YOU_CAN_HELP: 'opportunity',
  INTRODUCTIONS: 'invite',
  SAME_ORGANISATIONS: 'installation',
  SAME_COMMUNE: 'place',
  NEAR: 'place',
  SAME_EPCI: 'place',
  SAME_DEPARTMENT: 'place',
  SAME_REGION: 'place',
  SAME_SECTORS: 'identity',
  SAME_NETWORKS: 'link',
  SAME_CITIES: 'territory',
  SAME_COUNTRIES: 'territory',
  SAME_LANGUAGES: 'comment',
};

/** Why this person may matter to the viewer: a sentence each, with what it rests on. */
export function Reasons({ name, reasons }: { name: string; reasons: readonly ReasonData[] }) {
  const text = useText();
  if (reasons.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="reasons-title" className={styles.reasons}>
      <h2 id="reasons-title">{text('reasons.title')}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.kind}>
            <Icon name={ICON[reason.kind]} />
            <span>
              <Sentence name={name} reason={reason} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{text('reasons.note')}</p>
    </Card>
  );
}

function Sentence({ name, reason }: { name: string; reason: ReasonData }) {
  const text = useText();
  const list = useList();
  const { kind, values, kilometres } = reason;
  if (kind === 'INTRODUCTIONS') return <ReasonPeople reason={reason} />;
  if (kind === 'SAME_ORGANISATIONS') return <ReasonOrganisations reason={reason} />;
  const words = { name, values: list(kind, values), kilometres: kilometres ?? 0, count: values.length };
  return text(`reasons.${kind}`, words);
}

/** Values by their names, as a sentence lists them. */
function useList(): (kind: ReasonKind, values: readonly string[]) => string {
  const locale = useLocale();
  const { sector, language, country } = useNames();
  const nameOf: Partial<Record<ReasonKind, (code: string) => string>> = {
    SAME_SECTORS: sector,
    SAME_LANGUAGES: language,
    SAME_COUNTRIES: country,
  };
  return (kind, values) => new Intl.ListFormat(locale).format(values.map(nameOf[kind] ?? ((value) => value)));
}
