import { Button } from '@rayonne/ui';
import { SearchWords } from '../../shared/facets/search-words';
import { useText } from '../../shared/i18n/use-text';
import type { DirectoryFilterState } from './directory-filter';
import styles from './directory.module.css';

/** The words of the search, and the way out of it. */
export function DirectorySearch({ state: { words, setWords, isNarrow, clear } }: { state: DirectoryFilterState }) {
  const text = useText();
  return (
    <div>
      <SearchWords
        label={text('directory.search')}
        hint={text('directory.searchHint')}
        words={words}
        setWords={setWords}
      />
      {isNarrow && (
        <Button variant="quiet" className={styles.clear} onClick={clear}>
          {text('directory.clear')}
        </Button>
      )}
    </div>
  );
}
