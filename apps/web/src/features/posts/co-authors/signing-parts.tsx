import { CoAuthorsDialog } from './co-authors-dialog';
import { SigningNote, type SigningNoteProps } from './signing-note';

export interface SigningPartsProps extends Omit<SigningNoteProps, 'asked'> {
  asked: SigningNoteProps['asked'] | null;
  isOpen: boolean;
  onClose: () => void;
}

/** What the reader is asked about a post, and who signs it once they want to know. */
export const SigningParts = ({ post, authorName, asked, isOpen, onClose }: SigningPartsProps) => (
  <>
    {asked && <SigningNote post={post} authorName={authorName} asked={asked} />}
    {isOpen && <CoAuthorsDialog id={post} onClose={onClose} />}
  </>
);
