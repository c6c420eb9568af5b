import { brandTones, isReadableBrand } from '@rayonne/contracts';
import { useLayoutEffect } from 'react';

/** Tones by the names of the design system; scripts may set them, which the content security policy tells apart from inline styles. */
export function brandProperties(color: string | null | undefined): readonly (readonly [name: string, value: string])[] {
  // A stronger rule of a later version leaves a colour of today behind: the product's own then shows.
  if (!color || !isReadableBrand(color)) return [];
  const { action, actionHover, link } = brandTones(color);
  const linkTone = `light-dark(${link.light}, ${link.dark})`;
  return [
    ['--action', action],
    ['--action-hover', actionHover],
    ['--pin', action],
    ['--link', linkTone],
  ];
}

/** Dresses the page in a territory's colour, and undresses it on leaving. */
export function useBrand(color: string | null | undefined): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const properties = brandProperties(color);
    for (const [name, value] of properties) style.setProperty(name, value);
    return () => {
      for (const [name] of properties) style.removeProperty(name);
    };
  }, [color]);
}
