import { useText } from '../../shared/i18n/use-text';

export interface TerritoryContactProps {
  contactEmail: string | null;
  contactPhone: string | null;
}

/** Where one turns to the people who answer for a territory. */
export function TerritoryContact({ contactEmail, contactPhone }: TerritoryContactProps) {
  const text = useText();
  if (!contactEmail && !contactPhone) return null;
  return (
    <ul aria-label={text('about.contact')}>
      {contactEmail && (
        <li>
          <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </li>
      )}
      {contactPhone && (
        <li>
          <a href={`tel:${contactPhone.replaceAll(/[^+\d]/g, '')}`}>{contactPhone}</a>
        </li>
      )}
    </ul>
  );
}
