import type { MessageId } from '@rayonne/messages';
import { Card, Icon, type IconName } from '@rayonne/ui';
import { useText } from '../../../shared/i18n/use-text';
import styles from './upload.module.css';

const WAYS: readonly { icon: IconName; title: MessageId; words: MessageId }[] = [
  { icon: 'charter', title: 'imports.excelTitle', words: 'imports.excelText' },
  { icon: 'opportunity', title: 'imports.linkedinTitle', words: 'imports.linkedinText' },
  { icon: 'me', title: 'imports.consentTitle', words: 'imports.consentText' },
];

/** Where lists come from, and what becomes of the people on them. */
export function Ways() {
  const text = useText();
  return (
    <Card as="section" aria-label={text('imports.waysLabel')} className={styles.ways}>
      {WAYS.map(({ icon, title, words }) => (
        <div key={title}>
          <h3>
            <Icon name={icon} />
            {text(title)}
          </h3>
          <p>{text(words)}</p>
        </div>
      ))}
    </Card>
  );
}
