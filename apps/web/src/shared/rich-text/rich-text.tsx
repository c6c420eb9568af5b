import {
  foldRichTree,
  renderRichText,
  type RichAttribute,
  type RichElement,
  type RichImage,
  type RichTree,
} from '@rayonne/rich-text';
import { createElement, Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import type { LinkedMention } from '../people/member-link';
import { paths } from '../routing/paths';
import { useMembership } from '../session/membership';
import styles from './rich-text.module.css';

/** Attributes whose names React spells otherwise. */
const REACT_NAMES: Partial<Record<RichAttribute, string>> = { srcset: 'srcSet' };

const ownPath = ({ tag, attributes: { href = '' } }: RichElement) => (tag === 'a' && href.startsWith('/') ? href : '');

function toElement(element: RichElement, children: readonly ReactNode[], key: number): ReactNode {
  const path = ownPath(element);
  if (path) {
    return (
      <Link key={key} to={path}>
        {children}
      </Link>
    );
  }
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    REACT_NAMES[name as RichAttribute] ?? name,
    value,
  ]);
  const props = { key, ...Object.fromEntries(attributes) } as Record<string, unknown>;
  return children.length > 0 ? createElement(element.tag, props, ...children) : createElement(element.tag, props);
}

const toReact = (tree: RichTree) =>
  foldRichTree<ReactNode>(tree, {
    text: (text, index) => <Fragment key={index}>{text}</Fragment>,
    element: toElement,
  });

export interface RichTextProps {
  document: unknown;
  /** The members and organisations that it may name. */
  members: readonly LinkedMention[];
  image: (id: string) => RichImage | undefined;
}

/** A long text, by the one renderer of `libs/rich-text`. */
export function RichText({ document, members, image }: RichTextProps) {
  const text = useText();
  const { slug } = useMembership();
  const person = (id: string) => {
    const member = members.find((one) => one.id === id);
    const path = member?.isOrganisation ? paths.organisation : paths.member;
    return member && { name: member.name, href: member.isFindable ? path(slug, id) : undefined };
  };
  const tree = renderRichText(document, { person, image, nobody: text('mention.gone') });
  return (
    <div className={styles.text} dir="auto">
      {toReact(tree)}
    </div>
  );
}
