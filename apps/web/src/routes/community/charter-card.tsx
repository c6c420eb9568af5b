import { buttonClass, Card } from '@rayonne/ui';
import { Link } from 'react-router';
import { presetLabel } from '../../features/territories/charter-words';
import type { CharterPreset } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';

export interface CharterCardProps {
  preset: CharterPreset;
  /** How many proposals wait for a decision. */
  waiting: number;
}

/** The way to the charter. */
export function CharterCard({ preset, waiting }: CharterCardProps) {
  const text = useText();
  const { slug } = useMembership();
  return (
    <Card as="section" aria-labelledby="charter-title" stacked>
      <h2 id="charter-title">{text('charter.title')}</h2>
      <p>{text('community.charterText', { preset: text(presetLabel(preset)).toLocaleLowerCase() })}</p>
      {waiting > 0 && <p>{text('community.waiting', { count: waiting })}</p>}
      <div>
        <Link className={buttonClass({ variant: 'outline' })} to={paths.charter(slug)}>
          {text('community.readCharter')}
        </Link>
      </div>
    </Card>
  );
}
