import { SelectField } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { AUDIENCE_TEXT } from '../../features/people/profile-words';
import type { Audience } from '../../gql/graphql';
import type { FieldTexts } from '../../shared/forms/use-form-draft';
import { useText } from '../../shared/i18n/use-text';
import { PART_TEXT, type Part } from './profile-parts';
import styles from './profile-form.module.css';
import { audienceField } from './profile-values';

const AUDIENCES = Object.keys(AUDIENCE_TEXT) as Audience[];

/** A part of the profile with whom it is shown to. */
export function AudienceRow({ part, start, children }: { part: Part; start: FieldTexts; children: ReactNode }) {
  const text = useText();
  const name = audienceField(part);
  return (
    <div id={`part-${part}`} className={styles.row}>
      <div className={styles.list}>{children}</div>
      <SelectField
        name={name}
        label={text('audience.label')}
        aria-label={text('audience.of', { part: text(PART_TEXT[part]) })}
        defaultValue={start[name]}
        options={AUDIENCES.map((value) => ({ value, label: text(AUDIENCE_TEXT[value]) }))}
      />
    </div>
  );
}
