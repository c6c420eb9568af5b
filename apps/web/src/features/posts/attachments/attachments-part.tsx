import { DOCUMENT_TYPE, IMAGE_TYPES, LIMITS } from '@rayonne/contracts';
import { classNames, useAnnounce } from '@rayonne/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PostMediaInput } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import { useMembership } from '../../../shared/session/membership';
import { AttachedDocument, type ShownDocument } from './attached-document';
import { AttachedImages } from './attached-images';
import styles from './attachments.module.css';
import type { ShownThumb } from './attached-thumb';
import { FilesButton } from './files-button';
import { mediaOf, placeImage, toMediaInput, type MediaDraft } from './media-draft';
import { SendingRow } from './sending-row';
import { UnfinishedNote } from './unfinished-note';
import { useDroppedFiles } from './use-dropped-files';
import { useUploadQueue } from './use-upload-queue';

export interface AttachmentsPartProps {
  draft: { media?: PostMediaInput | null };
  onChange: (change: { media: PostMediaInput | undefined }) => void;
  onHold: (reason?: string) => void;
  /** Where files wait that are on their way: with the member's next post, unless it is for another. */
  place?: string;
  /** What a published post shows already, by the ids of its uploads. */
  shown?: { images: ReadonlyMap<string, ShownThumb>; documents: ReadonlyMap<string, ShownDocument> };
}

const isPicture = ({ type }: File) => (IMAGE_TYPES as readonly string[]).includes(type);
const isDocument = ({ type }: File) => type === DOCUMENT_TYPE;

/** The pictures and documents of a post being written: those that have arrived, in order, and those on their way. */
export function AttachmentsPart({ draft, onChange, onHold, place, shown }: AttachmentsPartProps) {
  const text = useText();
  const announce = useAnnounce();
  const { memberId } = useMembership();
  const root = useRef<HTMLElement>(null);
  const sendingPlace = place ?? memberId;
  const { queue, sending } = useUploadQueue(sendingPlace);
  const [problem, setProblem] = useState<'tooMany' | 'notTaken'>();
  const media = mediaOf(draft.media);
  const change = (changed: Partial<MediaDraft>) => onChange({ media: toMediaInput({ ...media, ...changed }) });

  const add = (files: readonly File[]) => {
    const room = (limit: number, there: number, purpose: string) =>
      Math.max(0, limit - there - sending.filter((one) => one.purpose === purpose).length);
    const pictures = files.filter(isPicture);
    const documents = files.filter(isDocument);
    const taken = {
      pictures: pictures.slice(0, room(LIMITS.postImages, media.images.length, 'post')),
      documents: documents.slice(0, room(LIMITS.postDocuments, media.documents.length, 'document')),
    };
    queue.add(taken.pictures, 'post');
    queue.add(taken.documents, 'document');
    if (pictures.length + documents.length < files.length) setProblem('notTaken');
    else setProblem(taken.pictures.length + taken.documents.length < files.length ? 'tooMany' : undefined);
  };
  const isOver = useDroppedFiles(root, add);

  const takeOver = useEffectEvent(() => {
    const arrived = queue.take();
    if (arrived.length === 0) return;
    let { images, documents } = media;
    for (const { purpose, upload, alt } of arrived) {
      if (purpose === 'document') documents = [...documents, upload!];
      else images = placeImage(images, { upload: upload!, alt }, (id) => queue.rankOf(id));
    }
    change({ images, documents });
    if (queue.snapshot().length === 0) announce(text('attachments.arrived'));
  });
  useEffect(() => takeOver(), [sending]);

  const onTheirWay = sending.filter(({ state }) => state !== 'done').length;
  useEffect(() => {
    onHold(onTheirWay > 0 ? text('attachments.wait', { count: onTheirWay }) : undefined);
  }, [onTheirWay, onHold, text]);

  const missing = [...media.images, ...sending.filter(({ purpose }) => purpose === 'post')].filter(
    ({ alt }) => !alt.trim(),
  );
  return (
    <section
      ref={root}
      className={classNames(styles.part, isOver && styles.over)}
      aria-label={text('attachments.label')}
    >
      <AttachedImages images={media.images} onChange={(images) => change({ images })} shown={shown?.images} />
      {sending.map((one) => (
        <SendingRow key={one.id} sending={one} queue={queue} />
      ))}
      {media.documents.map((upload) => (
        <AttachedDocument
          key={upload}
          upload={upload}
          shown={shown?.documents.get(upload)}
          onRemove={() => change({ documents: media.documents.filter((id) => id !== upload) })}
        />
      ))}
      <UnfinishedNote memberId={sendingPlace} isSending={sending.length > 0} />
      {missing.length > 0 && <p className={styles.hint}>{text('attachments.altMissing', { count: missing.length })}</p>}
      {problem && (
        <p className={styles.problem} role="alert">
          {text(`attachments.${problem}`)}
        </p>
      )}
      <div className={styles.buttons}>
        <FilesButton
          icon="picture"
          label={text('attachments.addPhotos')}
          accept={IMAGE_TYPES.join(',')}
          onFiles={add}
        />
        <FilesButton icon="charter" label={text('attachments.addDocument')} accept={DOCUMENT_TYPE} onFiles={add} />
      </div>
    </section>
  );
}
