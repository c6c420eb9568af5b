import { LIMITS } from '@rayonne/contracts';
import { Card, TextField } from '@rayonne/ui';
import { useText } from '../../../shared/i18n/use-text';
import { useMembership } from '../../../shared/session/membership';
import { CommunesField } from '../../../shared/territories/communes-field';
import type { FormPartProps } from './detail-fields';
import styles from './opportunity-form.module.css';

/** Where it may be, and from when to when. */
export function PlaceSection({ start, form }: FormPartProps) {
  const text = useText();
  const { slug } = useMembership();
  const day = (name: 'startsOn' | 'endsOn' | 'deadline') => ({
    id: name,
    name,
    type: 'date',
    defaultValue: start[name],
    error: form.errorOf(name),
  });
  return (
    <Card as="section" className={styles.form} aria-labelledby="place-title">
      <h2 id="place-title">{text('composer.place')}</h2>
      <div className={styles.pair}>
        <CommunesField
          label={text('composer.communes')}
          description={text('composer.communesHint')}
          name="communeCodes"
          territorySlug={slug}
          initial={start['communeCodes']}
          most={LIMITS.opportunityCommunes}
          error={form.errorOf('communeCodes') ?? form.errorOf('communeCode')}
        />
        <TextField
          id="radiusKm"
          name="radiusKm"
          inputMode="numeric"
          label={text('composer.radius')}
          defaultValue={start['radiusKm']}
          error={form.errorOf('radiusKm')}
        />
      </div>
      <div className={styles.pair}>
        <TextField {...day('startsOn')} label={text('composer.startsOn')} />
        <TextField {...day('endsOn')} label={text('composer.endsOn')} />
        <TextField
          {...day('deadline')}
          label={text('opportunityForm.deadline')}
          description={text('opportunityForm.deadlineHint')}
        />
      </div>
    </Card>
  );
}
