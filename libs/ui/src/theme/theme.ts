import { createTheme } from '@mantine/core';

/**
 * Mantine brings behaviour (keyboard, focus, ARIA) and none of its looks: it runs headless, and every class comes from
 * this library. That keeps its style tags out of the page, so the content security policy needs no exception.
 */
export const theme = createTheme({
  respectReducedMotion: true,
  components: {
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 0 } } },
    Combobox: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});
