import { createContext, use } from 'react';

const PlaceNameContext = createContext('Rayonne');

/** Names where the pages below are: the territory's name in document titles. */
export const PlaceName = PlaceNameContext.Provider;

export const usePlaceName = () => use(PlaceNameContext);
