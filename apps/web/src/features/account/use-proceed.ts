import { useNavigate } from 'react-router';
import { switchLocale } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { withNext } from '../../shared/session/next-place';
import { useEnter } from './use-enter';

/** How far a sign-in has come, as the server tells it. */
export interface SignInStep {
  needsCode: boolean;
  viewer: { locale: 'FR' | 'EN' } | null;
}

/** After a first factor: on to the code where the account asks for one, else in, in the account's language. */
export function useProceed(): (step: SignInStep, next: string) => Promise<void> {
  const enter = useEnter();
  const navigate = useNavigate();
  return async ({ needsCode, viewer }, next) => {
    if (needsCode) return navigate(withNext(paths.signInCode, next), { replace: true });
    await switchLocale(viewer?.locale === 'EN' ? 'en' : 'fr');
    await enter(next);
  };
}
