import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Avatar, Button, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { PictureDialog } from '../../shared/media/picture-dialog';
import styles from './me.module.css';

export const Photo_viewer = graphql(/* GraphQL */ `
  fragment Photo_viewer on Viewer {
    id
    name
    photo {
      id
      color
      url(width: 192)
    }
  }
`);

// The members that the person is, so that their photo changes wherever it is on the screen.
const SetPhoto = graphql(/* GraphQL */ `
  mutation SetPhoto($upload: ID!) {
    setPhoto(upload: $upload) {
      id
      ...Photo_viewer
      memberships {
        member {
          id
          photo {
            id
            color
            url(width: 96)
          }
        }
        territory {
          id
        }
      }
    }
  }
`);

const RemovePhoto = graphql(/* GraphQL */ `
  mutation RemovePhoto {
    removePhoto {
      id
      ...Photo_viewer
      memberships {
        member {
          id
          photo {
            id
            color
            url(width: 96)
          }
        }
        territory {
          id
        }
      }
    }
  }
`);

const initialsOf = (name: string) => {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
};

/** The photo that the person shows everywhere, and its ways in and out. */
export function Photo({ viewer }: { viewer: FragmentType<typeof Photo_viewer> }) {
  const text = useText();
  const toast = useToast();
  const { name, photo } = useFragmentData(Photo_viewer, viewer);
  const [isOpen, setOpen] = useState(false);
  const [setPhoto] = useMutation(SetPhoto);
  const [removePhoto, { loading }] = useMutation(RemovePhoto);
  const remove = async () => {
    try {
      await removePhoto();
      toast({ text: text('photo.removed') });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <div className={styles.photo}>
      <Avatar name={name} initials={initialsOf(name)} photo={photo} size="large" />
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {text(photo ? 'photo.change' : 'photo.add')}
      </Button>
      {photo && (
        <Button variant="quiet" busy={loading} onClick={() => void remove()}>
          {text('photo.remove')}
        </Button>
      )}
      {isOpen && (
        <PictureDialog
          title={text('photo.title')}
          purpose="account_photo"
          onReady={async (upload) => {
            await setPhoto({ variables: { upload } });
            toast({ text: text('photo.shown') });
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
