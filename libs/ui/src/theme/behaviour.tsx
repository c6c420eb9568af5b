import { createTheme, HeadlessMantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

/**
 * Mantine brings behaviour (keyboard, focus, ARIA) and none of its looks: it runs headless, and every class comes from
 * this library. That keeps its style tags out of the page, so the content security policy needs no exception.
 */
const theme = createTheme({
  respectReducedMotion: true,
  components: {
    // Its first child under role="menu" is no menu item, which assistive technology stumbles over.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 0 } } },
    Autocomplete: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 } } } },
  },
});

/** Goes around each component built on Mantine, rather than around the page: the first screen has none of them. */
export function Behaviour({ children }: { children: ReactNode }) {
  return <HeadlessMantineProvider theme={theme}>{children}</HeadlessMantineProvider>;
}
