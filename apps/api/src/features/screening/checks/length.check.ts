import { SaysNothingError } from '../screening.errors';
import { PASS, type ScreeningCheck } from './screening-check';

const SAYING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const WALL = /([^\s])\1{79}/u;

/** The door bounds how long a text is, and decides on an empty one; here, that it says something and is no wall of one sign. */
export const lengthCheck: ScreeningCheck = {
  name: 'length',
  judge: ({ words, saysMore }) => {
    const isEmpty = words.trim() !== '' && !saysMore && !SAYING.test(words);
    return isEmpty || WALL.test(words) ? { answer: 'refuse', because: new SaysNothingError() } : PASS;
  },
};
