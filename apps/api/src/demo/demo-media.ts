import type { Landscape } from './pictures/landscape';

/** A drawing of our own, and what it shows. */
export interface DemoPicture extends Landscape {
  readonly alt: string;
}

export interface DemoDocument {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a post of the demo shows beside its words. */
export interface DemoMedia {
  readonly pictures?: readonly DemoPicture[];
  readonly documents?: readonly DemoDocument[];
}

const picture = (light: Landscape['light'], foreground: Landscape['foreground'], relief: number, alt: string) => ({
  light,
  foreground,
  relief,
  alt,
});

export const CASTLE: DemoMedia = {
  pictures: [picture('noon', 'village', 3, 'Le village au pied du château, le clocher au milieu des toits.')],
  documents: [
    {
      name: 'Visite du château d’Écouen.pdf',
      title: 'Visite du château d’Écouen',
      lines: ['Samedi, 10 h 30, devant la grille.', 'Durée : une heure et demie.', 'Gratuit pour les moins de 26 ans.'],
    },
  ],
};

export const SNOW: DemoMedia = {
  pictures: [
    {
      ...picture('snow', 'trees', 5, 'Les champs de Fontenay sous la neige, une rangée d’arbres nus au premier plan.'),
      upright: true,
    },
  ],
};

export const PLAIN: DemoMedia = {
  pictures: [
    picture('dawn', 'trees', 1, 'Le soleil se lève sur la plaine, entre deux rangées d’arbres.'),
    picture('dawn', 'runway', 8, 'Un avion passe au-dessus du chemin, au bout de la piste.'),
    picture('noon', 'trees', 12, 'Le bois de Compans à midi.'),
    picture('dusk', 'village', 6, 'Le clocher de Mitry dans la lumière du soir.'),
    picture('dusk', 'runway', 4, ''),
  ],
};

/** What a doorstep seller leaves behind. */
export const LEAFLET: DemoMedia = {
  pictures: [picture('dusk', 'village', 11, 'Le prospectus laissé dans les boîtes aux lettres de la rue.')],
  documents: [
    { name: 'Devis type.pdf', title: 'Devis type', lines: ['Pose comprise.', 'Assurance décennale : non précisée.'] },
  ],
};

export const GYM: DemoMedia = {
  pictures: [
    picture('noon', 'village', 9, 'Le quartier du gymnase, vu de la colline.'),
    picture('noon', 'market', 2, 'Les stands du tournoi de l’an dernier, devant le gymnase.'),
  ],
};
