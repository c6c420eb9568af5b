import type { Extensions } from '@tiptap/core';
import Placeholder from '@tiptap/extension-placeholder';
import StarterKit from '@tiptap/starter-kit';
import { safeAddress } from '@rayonne/rich-text';
import { ListItem, Mention, Quote } from './editor-nodes';
import { Figure } from './figure-node';

export interface ExtensionOptions {
  placeholder: string;
  nameOf: (id: string) => string;
}

/** What the grammar of `libs/rich-text` allows, and nothing else: what is pasted is cut to it. */
export const editorExtensions = ({ placeholder, nameOf }: ExtensionOptions): Extensions => [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    listItem: false,
    listKeymap: false,
    strike: false,
    trailingNode: false,
    underline: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (address) => safeAddress(address) !== undefined,
    },
  }),
  Quote,
  ListItem,
  Mention.configure({ nameOf }),
  Figure,
  Placeholder.configure({ placeholder }),
];
