/** What few readers of a post open, in one file: the first screen names it once. */
export { VersionsDialog } from './history/versions-dialog';
export { SigningParts } from './co-authors/signing-parts';
export { PostEditor } from './post-editor';
