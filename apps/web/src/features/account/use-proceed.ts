import { useNavigate } from 'react-router';
import { switchLocale } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { withNext } from '../../shared/session/next-place';
import { useEnter } from './use-enter';

/** Who is in, as the server tells it: nobody while a code is missing. */
export type SignedIn = { locale: 'FR' | 'EN' } | null;

/** After a first factor: on to the code where the account asks for one, else in, in the account's language. */
export function useProceed(): (viewer: SignedIn, next: string) => Promise<void> {
  const enter = useEnter();
  const navigate = useNavigate();
  return async (viewer, next) => {
    if (!viewer) return navigate(withNext(paths.signInCode, next), { replace: true });
    await switchLocale(viewer.locale === 'EN' ? 'en' : 'fr');
    await enter(next);
  };
}
