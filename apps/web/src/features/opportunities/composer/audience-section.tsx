import { isSector, LIMITS, SECTOR_CODES } from '@rayonne/contracts';
import { useQuery } from '@apollo/client/react';
import { Card, ChoiceField } from '@rayonne/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { graphql } from '../../../gql';
import type { SubjectAudience } from '../../../gql/graphql';
import { CodeField } from '../../../shared/forms/list-field';
import { splitList } from '../../../shared/forms/list-texts';
import { useText } from '../../../shared/i18n/use-text';
import { sectorName } from '../../../shared/sectors/sector-search';
import { useHolds, useMembership } from '../../../shared/session/membership';
import type { FormPartProps } from './detail-fields';
import { AUDIENCES, audienceOf } from './form-values';
import styles from './opportunity-form.module.css';

const AudienceSize = graphql(/* GraphQL */ `
  query AudienceSize($territory: ID!, $audience: SubjectAudience!, $sectors: [String!]) {
    audienceSize(territory: $territory, audience: $audience, sectors: $sectors)
  }
`);

/** Who may see it, said in words and numbers as one chooses. */
export function AudienceSection({ start, form, children }: FormPartProps & { children: ReactNode }) {
  const text = useText();
  const canPublicise = useHolds('content.publicise');
  const [audience, setAudience] = useState(() => audienceOf(start['audience']));
  const [sectors, setSectors] = useState(() => splitList(start['audienceSectors'] ?? ''));
  const offered = AUDIENCES.filter((one) => one !== 'PUBLIC' || canPublicise || start['audience'] === 'PUBLIC');
  const readSectors = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement && target.name === 'audienceSectors') setSectors(splitList(target.value));
  };
  return (
    <Card as="section" className={styles.form} aria-labelledby="audience-title" onInput={readSectors}>
      <h2 id="audience-title">{text('composer.audience')}</h2>
      <ChoiceField
        label={text('composer.audienceChoice')}
        name="audience"
        value={audience}
        onChange={(chosen) => setAudience(chosen)}
        options={offered.map((value) => ({
          value,
          label: text(`composer.audience.${value}`),
          hint: text(`composer.audienceHint.${value}`),
        }))}
        error={form.errorOf('audience')}
      />
      {audience === 'SECTORS' && (
        <CodeField
          name="audienceSectors"
          label={text('composer.audienceSectors')}
          description={text('composer.sectorsHint')}
          initial={start['audienceSectors']}
          most={LIMITS.opportunitySectors}
          codes={SECTOR_CODES}
          nameOf={(code) => (isSector(code) ? sectorName(code, text) : code)}
          error={form.errorOf('audienceSectors')}
        />
      )}
      <Seen audience={audience} sectors={sectors} />
      {children}
    </Card>
  );
}

/** How many would see it, now. */
function Seen({ audience, sectors }: { audience: SubjectAudience; sectors: string[] }) {
  const text = useText();
  const { territoryId } = useMembership();
  const isUnchosen = audience === 'SECTORS' && sectors.length === 0;
  const { data, previousData } = useQuery(AudienceSize, {
    variables: { territory: territoryId, audience, sectors: audience === 'SECTORS' ? sectors : [] },
    skip: isUnchosen || audience === 'INTRODUCTION',
  });
  const count = (data ?? previousData)?.audienceSize;
  const words = () => {
    if (isUnchosen) return text('composer.seen.choose');
    if (audience === 'INTRODUCTION') return text('composer.seen.INTRODUCTION');
    return count === undefined ? text('composer.seen.waiting') : text(`composer.seen.${audience}`, { count });
  };
  return (
    <p className={styles.seen} role="status">
      {words()}
    </p>
  );
}
