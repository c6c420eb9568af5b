const KEY = 'rayonne.renewed';

/** The bundler names our own file after its content: another build has another address. */
const BUILD = import.meta.url;

/** Whether this build has not been reloaded in this tab yet; says so once. Without storage nobody could tell: never. */
export function takeRenewal(build: string, storage: Pick<Storage, 'getItem' | 'setItem'>): boolean {
  try {
    if (storage.getItem(KEY) === build) return false;
    storage.setItem(KEY, build);
    return true;
  } catch {
    return false;
  }
}

/**
 * Loads the page anew because the installation was upgraded under it; drafts save themselves as it goes. False when that
 * was tried before and the page is the same: it must then say so instead of turning in circles.
 */
export function renewPage(): boolean {
  if (!takeRenewal(BUILD, sessionStorage)) return false;
  location.reload();
  return true;
}
