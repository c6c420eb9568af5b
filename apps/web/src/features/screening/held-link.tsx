import { Link } from 'react-router';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';

/** Leads to one's own texts that nobody sees yet, while there are any. */
export function HeldLink() {
  const text = useText();
  const { slug, waiting } = useMembership();
  const count = waiting['held'] ?? 0;
  return count > 0 && <Link to={paths.held(slug)}>{text('feed.held', { count })}</Link>;
}
