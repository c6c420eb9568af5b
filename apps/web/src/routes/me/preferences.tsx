import { Card, ChoiceField, readColorScheme, setColorScheme, type ColorScheme } from '@rayonne/ui';
import { useState, type ReactNode } from 'react';
import { useChangeLocale } from '../../shared/i18n/language-switch';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './me.module.css';

/** Language, colours and whatever else is chosen once. They change at once: there is nothing to save. */
export function Preferences({ children }: { children: ReactNode }) {
  const text = useText();
  const locale = useLocale();
  const changeLocale = useChangeLocale(true);
  const [scheme, setScheme] = useState(readColorScheme);
  const choose = (chosen: ColorScheme) => {
    setColorScheme(chosen);
    setScheme(chosen);
  };
  return (
    <Card as="section" aria-labelledby="me-preferences" className={styles.preferences}>
      <h2 id="me-preferences">{text('me.preferences')}</h2>
      <ChoiceField
        compact
        label={text('me.language')}
        name="locale"
        value={locale}
        onChange={changeLocale}
        options={[
          { value: 'fr', label: text('me.french') },
          { value: 'en', label: text('me.english') },
        ]}
      />
      <ChoiceField
        compact
        label={text('me.scheme')}
        name="scheme"
        value={scheme}
        onChange={choose}
        options={[
          { value: 'auto', label: text('me.schemeAuto') },
          { value: 'light', label: text('me.schemeLight') },
          { value: 'dark', label: text('me.schemeDark') },
        ]}
      />
      {children}
    </Card>
  );
}
