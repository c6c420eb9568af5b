import { isSector, LIMITS, SECTOR_CODES } from '@rayonne/contracts';
import { Card, TextField } from '@rayonne/ui';
import { CodeField, TagField } from '../../../shared/forms/list-field';
import { useText } from '../../../shared/i18n/use-text';
import { sectorName } from '../../../shared/sectors/sector-search';
import type { FormPartProps } from './detail-fields';
import styles from './opportunity-form.module.css';

const amountLabel = (kind: FormPartProps['kind']) =>
  kind === 'premises' || kind === 'job' ? (`composer.amount.${kind}` as const) : 'composer.amount.other';

/** What the right people are found by. */
export function MatchingSection({ kind, start, form }: FormPartProps) {
  const text = useText();
  const amount = (name: 'amountMin' | 'amountMax') => ({
    id: name,
    name,
    inputMode: 'numeric' as const,
    label: text(`composer.${name}`),
    defaultValue: start[name],
    error: form.errorOf(name),
  });
  return (
    <Card as="section" className={styles.form} aria-labelledby="matching-title">
      <h2 id="matching-title">{text('composer.matching')}</h2>
      <p className={styles.hint}>{text('composer.matchingHint')}</p>
      <div className={styles.pair}>
        <CodeField
          name="sectors"
          label={text('composer.sectors')}
          description={text('composer.sectorsHint')}
          initial={start['sectors']}
          most={LIMITS.opportunitySectors}
          codes={SECTOR_CODES}
          nameOf={(code) => (isSector(code) ? sectorName(code, text) : code)}
          error={form.errorOf('sectors')}
        />
        <TagField
          name="skills"
          label={text('composer.skills')}
          description={text('composer.skillsHint')}
          initial={start['skills']}
          most={LIMITS.tags}
          maxLength={LIMITS.tag.max}
          error={form.errorOf('skills')}
        />
      </div>
      <div className={styles.pair}>
        <fieldset className={styles.amounts}>
          <legend>{text(amountLabel(kind))}</legend>
          <TextField {...amount('amountMin')} />
          <TextField {...amount('amountMax')} />
        </fieldset>
        <TextField
          id="volume"
          name="volume"
          label={text('composer.volume')}
          description={text('composer.volumeHint')}
          maxLength={LIMITS.opportunityVolume.max}
          defaultValue={start['volume']}
          error={form.errorOf('volume')}
        />
      </div>
    </Card>
  );
}
