import { useEffect, useRef } from 'react';
import formStyles from '../../shared/forms/form.module.css';
import { useLocale, useText } from '../../shared/i18n/use-text';
import type { ProfileField } from './profile-merge';
import type { ProfileValues } from './profile-values';

const LABELS = {
  name: 'territory.name',
  motto: 'territory.motto',
  color: 'territory.color',
  languages: 'territory.languages',
  contactEmail: 'territory.email',
  contactPhone: 'territory.phone',
  legalNotices: 'territory.legal',
} as const;

export interface MergeNoteProps {
  theirs: ProfileValues;
  clashes: readonly ProfileField[];
}

/** Says that somebody else's change came in, and where the two differ. Takes the focus: saving is another act now. */
export function MergeNote({ theirs, clashes }: MergeNoteProps) {
  const text = useText();
  const locale = useLocale();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const wordsOf = (field: ProfileField) => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    return field === 'languages' ? theirs.languages.map((code) => names.of(code) ?? code).join(', ') : theirs[field];
  };
  return (
    <div ref={note} role="alert" tabIndex={-1} className={formStyles.note}>
      <p>{text('territory.merged')}</p>
      {clashes.length > 0 && (
        <ul>
          {clashes.map((field) => {
            const label = text(LABELS[field]);
            const words = wordsOf(field);
            return (
              <li key={field}>
                {words ? text('territory.clash', { label, theirs: words }) : text('territory.clashEmpty', { label })}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
