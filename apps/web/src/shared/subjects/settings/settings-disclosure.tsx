import { useText } from '../../i18n/use-text';
import { Disclosure } from './disclosure';
import { SettingsFields, type SettingsFieldsProps } from './settings-fields';

/** For whom a content is, and where. */
export function SettingsDisclosure(props: SettingsFieldsProps) {
  const text = useText();
  const { audience, commentAudience } = props.value;
  const chosen = [
    ...(props.audienceless ? [] : [text(`settings.audience.${audience ?? 'TERRITORY'}`)]),
    text(`settings.comments.${commentAudience ?? 'EVERYONE'}`),
  ];
  return (
    <Disclosure title={text('settings.title')} chosen={chosen.join(' · ')}>
      <SettingsFields {...props} />
    </Disclosure>
  );
}
