import { ReferenceData1763800000100 } from './1763800000100-reference-data';
import { Identity1763800000200 } from './1763800000200-identity';
import { Territories1763800000300 } from './1763800000300-territories';
import { Subjects1763800000400 } from './1763800000400-subjects';
import { Discussions1763800000800 } from './1763800000800-discussions';
import { Posts1763800000900 } from './1763800000900-posts';

/** Every migration, oldest first. */
export const migrations = [
  ReferenceData1763800000100,
  Identity1763800000200,
  Territories1763800000300,
  Subjects1763800000400,
  Discussions1763800000800,
  Posts1763800000900,
];
