import { useText } from '../../i18n/use-text';
import { SettingsFields, type SettingsFieldsProps } from './settings-fields';
import styles from './settings.module.css';

/** Folded, it says what is chosen; unfolded, it lets choose. */
export function SettingsDisclosure(props: SettingsFieldsProps) {
  const text = useText();
  const { audience, commentAudience } = props.value;
  const chosen = [
    text(`settings.audience.${audience ?? 'TERRITORY'}`),
    text(`settings.comments.${commentAudience ?? 'EVERYONE'}`),
  ];
  return (
    <details className={styles.details}>
      <summary>
        {text('settings.title')} <span>{chosen.join(' · ')}</span>
      </summary>
      <SettingsFields {...props} />
    </details>
  );
}
