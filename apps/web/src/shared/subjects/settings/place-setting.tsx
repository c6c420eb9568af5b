import { Button, Icon, Pill } from '@rayonne/ui';
import { useText } from '../../i18n/use-text';
import { useMembership } from '../../session/membership';
import { CommuneField, useCommuneLabel } from '../../territories/commune-field';
import styles from './settings.module.css';

export interface PlaceSettingProps {
  /** INSEE code. */
  code: string | null;
  onChange: (code: string | null) => void;
  error?: string | undefined;
}

/** A commune that the content is about: found by its name, then shown as what it is. */
export function PlaceSetting({ code, onChange, error }: PlaceSettingProps) {
  const text = useText();
  const { slug } = useMembership();
  const name = useCommuneLabel(slug, code);
  if (!code) {
    return (
      <CommuneField
        label={text('settings.place')}
        description={text('settings.placeHint')}
        name="place"
        territorySlug={slug}
        error={error}
        onChoose={({ value }) => onChange(value)}
      />
    );
  }
  return (
    <div className={styles.place}>
      <span>{text('settings.place')}</span>
      <Pill tone="plain">
        <Icon name="place" />
        {name ?? text('settings.placeKept')}
      </Pill>
      <Button variant="quiet" onClick={() => onChange(null)}>
        {text('settings.placeRemove')}
      </Button>
    </div>
  );
}
