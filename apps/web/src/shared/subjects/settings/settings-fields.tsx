import { LANGUAGE_CODES } from '@rayonne/contracts';
import { CheckboxField, SelectField, TextField } from '@rayonne/ui';
import { useMemo } from 'react';
import { dayOf, endOfDay } from '../../forms/date-field-days';
import { useLocale, useText } from '../../i18n/use-text';
import { useHolds } from '../../session/membership';
import { PlaceSetting } from './place-setting';
import styles from './settings.module.css';
import type { SubjectSettings } from './settings';

export interface SettingsFieldsProps {
  value: SubjectSettings;
  onChange: (change: SubjectSettings) => void;
  /** Where another field of the form says it. */
  placeless?: boolean;
  /** Likewise who reads it. */
  audienceless?: boolean;
  errorOf?: (field: string) => string | undefined;
}

/** Who reads, who comments, whether it travels on, in which language, about which place, and until when it holds. */
export function SettingsFields({ value, onChange, placeless, audienceless, errorOf }: SettingsFieldsProps) {
  const text = useText();
  const canPublicise = useHolds('content.publicise');
  const isPublic = value.audience === 'PUBLIC';
  return (
    <div className={styles.fields}>
      {!audienceless && (canPublicise || isPublic) && (
        <SelectField
          id="audience"
          name="audience"
          label={text('settings.audience')}
          description={isPublic ? text('settings.publicHint') : undefined}
          value={value.audience ?? 'TERRITORY'}
          onChange={({ currentTarget }) =>
            onChange({ audience: currentTarget.value === 'PUBLIC' ? 'PUBLIC' : 'TERRITORY' })
          }
          error={errorOf?.('audience')}
          options={[
            { value: 'TERRITORY', label: text('settings.audience.TERRITORY') },
            { value: 'PUBLIC', label: text('settings.audience.PUBLIC') },
          ]}
        />
      )}
      <CommentSetting value={value} onChange={onChange} />
      <LanguageSetting value={value} onChange={onChange} />
      {!placeless && (
        <PlaceSetting
          code={value.communeCode ?? null}
          onChange={(communeCode) => onChange({ communeCode })}
          error={errorOf?.('communeCode')}
        />
      )}
      <TextField
        id="reviewBy"
        name="reviewBy"
        type="date"
        label={text('settings.reviewBy')}
        description={text('settings.reviewByHint')}
        value={dayOf(value.reviewBy ?? null) ?? ''}
        onChange={({ currentTarget }) => {
          const reviewBy = endOfDay(currentTarget.value);
          onChange({ reviewBy: reviewBy ?? undefined });
        }}
        error={errorOf?.('reviewBy')}
      />
      <CheckboxField
        name="isReshareable"
        label={text('settings.isReshareable')}
        checked={value.isReshareable ?? true}
        onChange={({ currentTarget }) => onChange({ isReshareable: currentTarget.checked })}
      />
    </div>
  );
}

type SettingProps = Pick<SettingsFieldsProps, 'value' | 'onChange'>;

const COMMENT_AUDIENCES = ['EVERYONE', 'CONNECTIONS', 'NOBODY'] as const;

function CommentSetting({ value, onChange }: SettingProps) {
  const text = useText();
  return (
    <SelectField
      id="commentAudience"
      name="commentAudience"
      label={text('settings.comments')}
      value={value.commentAudience ?? 'EVERYONE'}
      onChange={({ currentTarget }) =>
        onChange({ commentAudience: COMMENT_AUDIENCES.find((one) => one === currentTarget.value) })
      }
      options={COMMENT_AUDIENCES.map((one) => ({ value: one, label: text(`settings.comments.${one}`) }))}
    />
  );
}

function LanguageSetting({ value, onChange }: SettingProps) {
  const text = useText();
  const locale = useLocale();
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    const named = LANGUAGE_CODES.map((code) => ({ value: code, label: names.of(code) ?? code }));
    return named.filter(({ value: code, label }) => label !== code).sort((a, b) => a.label.localeCompare(b.label));
  }, [locale]);
  return (
    <SelectField
      id="language"
      name="language"
      label={text('settings.language')}
      value={value.language ?? locale}
      onChange={({ currentTarget }) => onChange({ language: currentTarget.value })}
      options={options}
    />
  );
}
