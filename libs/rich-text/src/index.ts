export type { RichBlock, RichDocument, RichMark, RichNode } from './document';
export { extractOf, membersIn, picturesIn, plainTextOf } from './contents';
export { tidyRichText, type EditorNode } from './tidy';
export { foldRichTree, richTreeToHtml } from './fold';
export { safeAddress } from './links';
export { parseRichText, RichTextError, type RichTextFault } from './parse';
export { readingMinutes } from './reading-time';
export { renderRichText, type RichContext, type RichImage, type RichPerson } from './render';
export type { RichAttribute, RichElement, RichTag, RichTree } from './tree';
