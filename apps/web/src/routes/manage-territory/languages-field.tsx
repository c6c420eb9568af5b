import { LANGUAGE_CODES } from '@rayonne/contracts';
import { SelectField } from '@rayonne/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ChosenList } from '../../shared/forms/chosen-list';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './manage-territory.module.css';

const MOST = 10;

/** Languages by their names in the reader's own, each in the form as `languages`. */
export function LanguagesField({ initial, error }: { initial: readonly string[]; error: string | undefined }) {
  const text = useText();
  const locale = useLocale();
  const [chosen, setChosen] = useState(initial);
  const box = useRef<HTMLDivElement>(null);
  const told = useRef(chosen);
  // The draft hears of words from the fields themselves; of chosen languages, from here.
  useEffect(() => {
    if (told.current === chosen) return;
    told.current = chosen;
    box.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [chosen]);
  const { nameOf, others } = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    const name = (code: string) => names.of(code) ?? code;
    const rest = LANGUAGE_CODES.filter((code) => !chosen.includes(code) && name(code) !== code);
    return { nameOf: name, others: rest.sort((a, b) => name(a).localeCompare(name(b), locale)) };
  }, [locale, chosen]);
  return (
    <div ref={box} className={styles.list}>
      {chosen.length < MOST && (
        <SelectField
          id="languages"
          label={text('territory.languages')}
          error={error}
          description={text('territory.languagesHint')}
          value=""
          onChange={(event) => setChosen((codes) => [...codes, event.target.value])}
          options={[
            { value: '', label: text('territory.addLanguage') },
            ...others.map((code) => ({ value: code, label: nameOf(code) })),
          ]}
        />
      )}
      <ChosenList
        name="languages"
        values={chosen.map((code) => ({ value: code, label: nameOf(code) }))}
        onRemove={(code) => setChosen((codes) => codes.filter((each) => each !== code))}
      />
    </div>
  );
}
