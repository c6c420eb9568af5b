import { useQuery } from '@apollo/client/react';
import { SelectField } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useText } from '../i18n/use-text';
import { useHolds, useMembership } from '../session/membership';

const Voices = graphql(/* GraphQL */ `
  query Voices($slug: String!) {
    territory(slug: $slug) {
      id
      voices {
        id
        name
      }
    }
  }
`);

export interface VoiceFieldProps {
  value?: string;
  onChange?: (organisation: string) => void;
  error?: string;
}

/** In whose name one publishes; nothing to see for who represents nobody. */
export function VoiceField({ value, onChange, error }: VoiceFieldProps) {
  const text = useText();
  const { slug } = useMembership();
  const canPublish = useHolds('organisations.publish');
  const { data } = useQuery(Voices, { variables: { slug }, skip: !canPublish });
  const voices = data?.territory?.voices ?? [];
  if (voices.length === 0) return null;
  return (
    <SelectField
      id="organisation"
      name="organisation"
      label={text('voice.field')}
      error={error}
      {...(onChange
        ? { value: value ?? '', onChange: (event) => onChange(event.currentTarget.value) }
        : { defaultValue: value ?? '' })}
      options={[
        { value: '', label: text('voice.self') },
        ...voices.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
