/** The design system: looks and behaviour, without product words and without data. Every string comes by props. */
export { Button, type ButtonProps } from './actions/button';
export { buttonClass, type ButtonLook, type ButtonVariant } from './actions/button-class';
export { IconButton } from './actions/icon-button';
export { MenuButton, type MenuAction } from './actions/menu-button';
export { FeedDivider } from './feedback/feed-divider';
export { drawCrop, SquareCrop, WHOLE, wholeZoom, type Crop } from './pictures/square-crop';
export { LiveRegion, useAnnounce } from './feedback/live-region';
export { ProgressBar } from './progress/progress-bar';
export { Skeleton } from './feedback/skeleton';
export { EmptyState, ErrorState } from './feedback/state';
export { Toasts, useToast, type ToastRequest } from './feedback/toasts';
export { CheckboxField } from './fields/choices/checkbox-field';
export { ChoiceField, type ChoiceFieldProps } from './fields/choices/choice-field';
export { ErrorSummary } from './fields/error-summary';
export { Field } from './fields/field';
export { PasswordField } from './fields/texts/password-field';
export { SearchSelect, type SearchSelectOption, type SearchSelectProps } from './fields/choices/search-select';
export { SelectField } from './fields/choices/select-field';
export { TextArea } from './fields/texts/text-area';
export { TextField } from './fields/texts/text-field';
export { Icon, type IconName } from './icons/icon';
export { BottomBar, BottomBarContent, bottomBarItem } from './navigation/bottom-bar';
export { SideNav, sideNavItem } from './navigation/side-nav';
export { SideNavSection } from './navigation/side-nav-section';
export { SkipLink } from './navigation/skip-link';
export { Avatar, type AvatarProps } from './people/avatar';
export { Logo, type LogoProps } from './people/logo';
export { Pill, type PillProps } from './people/pill';
export { Card, HeroCard } from './surfaces/card';
export { ContourLines } from './surfaces/contour-lines';
export { Dialog } from './surfaces/dialog';
export { TerritoryMark } from './surfaces/territory-mark';
export { classNames } from './theme/class-names';
export { COLOR_SCHEME_KEY, readColorScheme, setColorScheme, type ColorScheme } from './theme/color-scheme';
export { UiProvider } from './theme/ui-provider';
export { VisuallyHidden } from './theme/visually-hidden';
export {
  calendarDay,
  daysBetween,
  endOfCalendarDay,
  formatAbsolute,
  formatClock,
  formatDay,
  formatRelative,
  formatShortDay,
  momentOfWall,
  setTimeZone,
  wallMinute,
} from './time/clock';
export { RelativeTime } from './time/relative-time';
export { useNow } from './time/use-now';
