import sharp from 'sharp';

export const LIGHTS = {
  dawn: ['#f7d9c4', '#fbe9d7', '#e8b08a', '#c9855f', '#8c5a4a'],
  noon: ['#cfe3ea', '#f3f4e8', '#a9c7a0', '#6f9f7c', '#2f6a54'],
  dusk: ['#3d4a6b', '#e59a6d', '#8c6a7a', '#5a4a63', '#2c2a42'],
  snow: ['#dfe7ee', '#f6f8fa', '#e6edf2', '#c3d0da', '#8fa3b3'],
} as const;

export interface Landscape {
  readonly light: keyof typeof LIGHTS;
  readonly foreground: 'market' | 'village' | 'trees' | 'runway';
  /** Another number, another relief. */
  readonly relief: number;
  readonly upright?: boolean;
}

const LONG = 960;
const SHORT = 640;
const DRAWN = 1_200;
const STEP = 20;
const RIDGES = 3;
/** Lines that follow a slope below its ridge, as a map draws it. */
const CONTOURS = 5;

/** A picture of our own for the demo: hills with their contour lines, in some light, with something before them. */
export function drawLandscape(landscape: Landscape): Promise<Buffer> {
  const [width, height] = landscape.upright ? [SHORT, LONG] : [LONG, SHORT];
  return sharp(Buffer.from(svgOf(landscape, width, height)))
    .jpeg({ quality: 86 })
    .toBuffer();
}

function svgOf({ light, foreground, relief }: Landscape, width: number, height: number): string {
  const [sky, haze, ...slopes] = LIGHTS[light];
  const ridges = slopes.map((color, index) => ridge({ color, relief: relief + index * 7, width, height, index }));
  const sun = `<circle cx="${width * (0.2 + (relief % 5) * 0.14)}" cy="${height * 0.26}" r="${height * 0.07}" fill="#fff" opacity=".75"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${sky}"/><stop offset=".75" stop-color="${haze}"/></linearGradient></defs>
    <rect width="${width}" height="${height}" fill="url(#sky)"/>${sun}${ridges.join('')}
    <g transform="translate(0 ${height * 0.86}) scale(${width / DRAWN})">${FOREGROUNDS[foreground]}</g></svg>`;
}

interface Ridge {
  readonly color: string;
  readonly relief: number;
  readonly width: number;
  readonly height: number;
  /** From the farthest to the nearest. */
  readonly index: number;
}

function ridge({ color, relief, width, height, index }: Ridge): string {
  const base = height * (0.46 + (index / RIDGES) * 0.36);
  const heightAt = (x: number) =>
    base -
    height * 0.09 * (Math.sin(x / (150 + relief * 9) + relief) + 0.5 * Math.sin(x / (61 + relief * 3) + relief * 2));
  const line = (drop: number) => {
    const points: string[] = [];
    for (let x = 0; x <= width; x += STEP)
      points.push(`${x} ${(heightAt(x) * (1 - drop / 9) + base * (drop / 9) + drop * 17).toFixed(1)}`);
    return `M${points.join('L')}`;
  };
  const contours = Array.from(
    { length: CONTOURS },
    (_, drop) => `<path d="${line(drop + 1)}" fill="none" stroke="#fff" stroke-opacity=".22" stroke-width="2"/>`,
  );
  return `<path d="${line(0)}L${width} ${height}L0 ${height}Z" fill="${color}"/>${contours.join('')}`;
}

const STALLS = ['#b3420f', '#f2b632', '#1f6f55', '#fbf8f3', '#b3420f', '#1f6f55'];
const stall = (color: string, index: number) => {
  const x = 60 + index * 190;
  return `<path d="M${x} -60h150l18 44h-186z" fill="${color}"/><path d="M${x + 4} -16v74M${x + 146} -16v74" stroke="#16211f" stroke-width="6"/>
    <rect x="${x - 6}" y="22" width="162" height="40" fill="#5b4632"/>`;
};
const house = (x: number, wide: number, high: number) =>
  `<path d="M${x} 80v-${high}l${wide / 2} -${wide / 3}l${wide / 2} ${wide / 3}v${high}z" fill="#fbf8f3"/>
   <path d="M${x - 8} ${80 - high}l${wide / 2 + 8} -${wide / 3 + 6}l${wide / 2 + 8} ${wide / 3 + 6}z" fill="#b3420f"/>`;
const tree = (x: number, size: number) =>
  `<path d="M${x} 90v-${size}" stroke="#3b2a1e" stroke-width="10"/><circle cx="${x}" cy="${70 - size}" r="${size * 0.55}" fill="#123c36"/>`;

/** Drawn above and below the line where they stand, `DRAWN` wide. */
const FOREGROUNDS: Readonly<Record<Landscape['foreground'], string>> = {
  market: `<rect y="56" width="1200" height="120" fill="#3a4a42"/>${STALLS.map(stall).join('')}`,
  village: `<rect y="76" width="1200" height="120" fill="#2f4a3d"/>${house(180, 120, 70)}${house(330, 90, 50)}${house(560, 150, 90)}${house(860, 110, 60)}
    <path d="M740 80v-170l30 -70l30 70v170z" fill="#f3efe6"/><path d="M732 -86l38 -92l38 92z" fill="#38483f"/>`,
  trees: `<rect y="84" width="1200" height="120" fill="#1e4035"/>${[70, 190, 420, 470, 700, 930, 1010, 1130].map((x, index) => tree(x, 80 + ((index * 37) % 60))).join('')}`,
  runway: `<path d="M0 130L560 40h80L1200 130z" fill="#3a4144"/><path d="M600 46v14M600 72v18M600 102v28" stroke="#fff" stroke-width="6"/>
    <path d="M300 -330l210 26l40 -60h26l-18 66l60 8q16 6 0 12l-64 2l-60 60h-24l24 -62l-190 -30z" fill="#fff"/>`,
};
