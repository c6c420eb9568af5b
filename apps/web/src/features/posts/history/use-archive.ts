import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useText } from '../../../shared/i18n/use-text';
import { loadCode } from '../../../shared/release/load-code';

// Its code arrives with the first act.
const acts = () => loadCode(() => import('./archive-acts'));

/** Takes one's posts out of sight, without asking, and brings them back. */
export function useArchive() {
  const voice = { client: useApolloClient(), text: useText(), toast: useToast() };
  return {
    archive: async (id: string, onArchived?: () => void) => (await acts()).archive(voice, id, onArchived),
    bringBack: async (id: string) => (await acts()).bringBack(voice, id),
  };
}
