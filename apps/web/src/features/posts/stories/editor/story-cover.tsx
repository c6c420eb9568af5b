import { useQuery } from '@apollo/client/react';
import { Button } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../../../gql';
import { useText } from '../../../../shared/i18n/use-text';
import styles from './editor.module.css';
import { PictureUpload, type TakenPicture } from './picture-upload';

const CoverPicture = graphql(/* GraphQL */ `
  query CoverPicture($id: ID!) {
    upload(id: $id) {
      id
      image {
        id
        url(width: 960)
      }
    }
  }
`);

export interface StoryCoverProps {
  cover: TakenPicture | null | undefined;
  onChange: (cover: TakenPicture | null) => void;
}

/** The picture above the title, if there is to be one. */
export function StoryCover({ cover, onChange }: StoryCoverProps) {
  const text = useText();
  const [asks, setAsks] = useState(false);
  const { data } = useQuery(CoverPicture, { variables: { id: cover?.upload ?? '' }, skip: !cover });
  const image = data?.upload?.image;
  return (
    <div className={styles.cover}>
      {cover && image && <img src={image.url} alt={cover.alt} />}
      <div className={styles.linkActs}>
        <Button variant="soft" onClick={() => setAsks(true)}>
          {text(cover ? 'story.changeCover' : 'story.addCover')}
        </Button>
        {cover && (
          <Button variant="quiet" onClick={() => onChange(null)}>
            {text('story.removeCover')}
          </Button>
        )}
      </div>
      {asks && (
        <PictureUpload
          title={text('story.cover')}
          onClose={() => setAsks(false)}
          onPicture={(picture) => {
            setAsks(false);
            onChange(picture);
          }}
        />
      )}
    </div>
  );
}
