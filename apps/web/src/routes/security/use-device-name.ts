import { useText } from '../../shared/i18n/use-text';
import { deviceOf } from './device';

/** "Firefox on macOS", as far as a user agent string tells. */
export function useDeviceName(): (userAgent: string) => string {
  const text = useText();
  return (userAgent) => {
    const { browser, system } = deviceOf(userAgent);
    if (!system) return browser ?? text('me.unknownDevice');
    return text('me.device', { browser: browser ?? text('me.unknownBrowser'), system });
  };
}
