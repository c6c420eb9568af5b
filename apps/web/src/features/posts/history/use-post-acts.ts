import { useActTools } from '../../../shared/acts/act-tools';

/** What one does with a post beside reading it: the code comes at the first press. */
export function usePostActs(id: string, onGone?: () => void) {
  const tools = useActTools();
  const run = (act: 'deletePost' | 'archivePost') =>
    void import('./post-acts').then((acts) => acts[act](tools, id, onGone)).catch(tools.fail);
  return { remove: () => run('deletePost'), archive: () => run('archivePost') };
}
