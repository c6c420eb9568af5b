import type { SearchSelectOption } from '@rayonne/ui';
import { useState } from 'react';
import { ChosenList } from '../../shared/forms/chosen-list';
import { useText } from '../../shared/i18n/use-text';
import { CommuneSearch } from './commune-search';
import styles from './founding/founding.module.css';

/** Communes chosen one by one among all of France; each goes into the form as `communeCodes`. */
export function CommunePicker({ error }: { error: string | undefined }) {
  const text = useText();
  const [chosen, setChosen] = useState<readonly SearchSelectOption[]>([]);
  const remove = (code: string) => setChosen((communes) => communes.filter(({ value }) => value !== code));
  const add = (commune: SearchSelectOption) =>
    setChosen((communes) => [...communes.filter(({ value }) => value !== commune.value), commune]);
  return (
    <div className={styles.picker}>
      <CommuneSearch
        id="perimeter"
        label={text('founding.communes')}
        description={text('founding.communesHint')}
        error={error}
        onChoose={add}
      />
      <ChosenList name="communeCodes" values={chosen} onRemove={remove} />
    </div>
  );
}
