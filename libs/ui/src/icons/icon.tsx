import styles from './icon.module.css';

/** Strokes on a 24 × 24 grid. */
const PATHS = {
  home: 'M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  opportunity: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  publish: 'M12 5v14M5 12h14',
  messages: 'M4 6h16v10H9l-5 4z',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20a7.5 7.5 0 0 1 15 0',
  notices: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5h4',
  more: 'M5.5 12h1M11.5 12h1M17.5 12h1',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M11 6l-6 6 6 6M5 12h14',
  forward: 'M13 6l6 6-6 6M5 12h14',
  send: 'M4 12 20 4l-5 16-3-7zM12 13l3-3',
  comment: 'M4 5h16v11h-8l-4 4v-4H4z',
  reaction: 'M12 20S4 15 4 9.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15 12 20 12 20z',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  folder: 'M3.5 6h6l2 2.5h9V19h-17z',
  place: 'M12 21s7-6.2 7-11a7 7 0 0 0-14 0c0 4.8 7 11 7 11ZM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  calendar: 'M5 6h14v14H5zM5 10h14M9 4v4M15 4v4',
  territory: 'M3 19 9 8l4 7 3-5 5 9z',
  check: 'M5 12.5 10 17l9-10',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3 3',
  down: 'M6 9l6 6 6-6',
  up: 'M6 15l6-6 6 6',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  door: 'M6 21V4l9-1v18M15 5h4v16M4 21h17M12 12h.01',
  hand: 'M7 12V6.5a1.5 1.5 0 0 1 3 0V11M10 11V4.5a1.5 1.5 0 0 1 3 0V11M13 11V6a1.5 1.5 0 0 1 3 0v6M16 9.5a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-13 3.5L4 14a1.6 1.6 0 0 1 3-1z',
  invite: 'M10 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM3 20a7 7 0 0 1 12-5M18 14v6M15 17h6',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  poster: 'M6 3h12v18H6zM9 7h3v3H9zM9 14h3v3H9zM15 7h.01M15 14h.01M15 17h.01',
  charter: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7M14 3v5h5',
  institution: 'M4 10l8-6 8 6zM6 10v8M12 10v8M18 10v8M4 20h16',
  installation: 'M4 5h16v5H4zM4 14h16v5H4zM8 7.5h.01M8 16.5h.01',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13.5 6.5l4 4',
  shown: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  hidden:
    'M4 4l16 16M9.5 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3 3.7M6.2 7.4A17 17 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.2-1M10 10a3 3 0 0 0 4 4',
  mail: 'M4 6h16v12H4zM4 7.5l8 6 8-6',
  key: 'M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 12h9M17 12v3.5M20.5 12v2.5',
  shield: 'M12 3l7 2.6V11c0 4.8-3.2 8-7 10-3.8-2-7-5.2-7-10V5.6zM9 12l2.2 2.2L15.2 10',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  device: 'M7 3h10v18H7zM11 18h2',
  identity: 'M4 5h16v14H4zM9 12.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6 16.5c.6-2.3 5.4-2.3 6 0M15 10h2.5M15 14h2.5',
  offline: 'M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 5-2.7M14 9.3A10 10 0 0 1 19 12M12 19h.01',
} as const;

export type IconName = keyof typeof PATHS;
export const ICON_NAMES = Object.keys(PATHS) as IconName[];

/** Decorative: whatever it stands for must be named beside it or on its control. */
export function Icon({ name, large }: { name: IconName; large?: boolean }) {
  return (
    <svg className={large ? styles.large : styles.icon} viewBox="0 0 24 24" aria-hidden focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
