import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, TextField } from '@rayonne/ui';
import { Node, NodeViewWrapper, ReactNodeViewRenderer, type ReactNodeViewProps } from '@tiptap/react';
import { graphql } from '../../../../gql';
import { useText } from '../../../../shared/i18n/use-text';
import styles from './editor.module.css';

const FigurePicture = graphql(/* GraphQL */ `
  query FigurePicture($id: ID!) {
    upload(id: $id) {
      id
      image {
        id
        width
        height
        color
        url(width: 960)
      }
    }
  }
`);

/** A picture amid the words, with what it shows and its legend. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ media: { default: '' }, alt: { default: '' }, caption: { default: '' } }),
  // Pasted pictures lie elsewhere: one comes in by being sent.
  parseHTML: () => [],
  renderHTML: () => ['figure'],
  addNodeView: () => ReactNodeViewRenderer(FigureView),
});

function FigureView({ node: { attrs }, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const text = useText();
  const { media, alt, caption } = attrs as { media: string; alt: string; caption: string };
  const { data } = useQuery(FigurePicture, { variables: { id: media } });
  const image = data?.upload?.image;
  return (
    <NodeViewWrapper as="figure" className={styles.figure} data-drag-handle>
      {image ? (
        <img src={image.url} width={image.width} height={image.height} alt={alt} />
      ) : (
        <div className={styles.pictureRoom} />
      )}
      <div className={styles.figureFields} contentEditable={false}>
        <TextField
          label={text('story.alt')}
          description={text('story.altHint')}
          value={alt}
          maxLength={LIMITS.imageAlt.max}
          onChange={(event) => updateAttributes({ alt: event.currentTarget.value })}
        />
        <TextField
          label={text('story.caption')}
          value={caption}
          maxLength={LIMITS.richText.caption}
          onChange={(event) => updateAttributes({ caption: event.currentTarget.value })}
        />
        <Button variant="quiet" onClick={deleteNode}>
          {text('story.removePicture')}
        </Button>
      </div>
    </NodeViewWrapper>
  );
}
