/** Least contrast of text with what it stands on (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** What the brand's tones are read against: the text of a button, the page in light and the cards in dark. */
const GROUNDS = { onAction: '#ffffff', light: '#fbf8f3', dark: '#172522' } as const;

const HEX = /^#[0-9a-f]{6}$/;
const INK = '#0e1a18';

/** What a territory's colour becomes on the screen. */
export interface BrandTones {
  /** Behind white text, in both schemes. */
  readonly action: string;
  readonly actionHover: string;
  /** As text on the page. */
  readonly link: { readonly light: string; readonly dark: string };
}

type Channels = readonly [number, number, number];

const channelsOf = (color: string) =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as unknown as Channels;
const colorOf = (channels: readonly number[]) =>
  `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, from 0 (black) to 1 (white), as WCAG defines it for sRGB. */
function luminanceOf(color: string): number {
  const [red, green, blue] = channelsOf(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black and white). */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const mix = (color: string, towards: string, share: number) =>
  colorOf(channelsOf(color).map((value, index) => value + (channelsOf(towards)[index]! - value) * share));

/** Whether `#rrggbb` (small letters) reads as a button under white text and as text on the light page. Dark pages get a lighter tone of it. */
export const isReadableBrand = (color: string): boolean =>
  HEX.test(color) && [GROUNDS.onAction, GROUNDS.light].every((ground) => contrastOf(color, ground) >= LEAST_CONTRAST);

/** The lightest touch that makes the colour readable on a dark card. */
function lightened(color: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const tone = mix(color, '#ffffff', share);
    if (contrastOf(tone, GROUNDS.dark) >= LEAST_CONTRAST) return tone;
  }
  return '#ffffff';
}

/** For a colour that `isReadableBrand`. */
export const brandTones = (color: string): BrandTones => ({
  action: color,
  actionHover: mix(color, INK, 0.18),
  link: { light: color, dark: lightened(color) },
});
