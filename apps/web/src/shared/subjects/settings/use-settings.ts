import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { useFragmentData } from '../../graphql/use-fragment-data';
import { Settings_subject, type SubjectSettings } from './settings';
import type { SettingsFieldsProps } from './settings-fields';

/** The settings of a content that is being edited: what they are, and what its author changes of them. */
export function useSettings(subject: FragmentType<typeof Settings_subject>): {
  changed: SubjectSettings;
  fields: Pick<SettingsFieldsProps, 'value' | 'onChange'>;
} {
  const { audience, commentAudience, isReshareable, language, reviewBy, commune } = useFragmentData(
    Settings_subject,
    subject,
  );
  const [changed, setChanged] = useState<SubjectSettings>({});
  const before = { audience, commentAudience, isReshareable, language, reviewBy, communeCode: commune?.code ?? null };
  return {
    changed,
    fields: {
      value: { ...before, ...changed },
      onChange: (change) => setChanged({ ...changed, ...change }),
    },
  };
}
