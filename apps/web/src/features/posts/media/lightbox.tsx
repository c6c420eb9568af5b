import { IconButton } from '@rayonne/ui';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import { standIn, type ShownImage } from './gallery-image';
import styles from './lightbox.module.css';
import { useBackCloses } from './use-back-closes';

export interface LightboxProps {
  images: readonly ShownImage[];
  start: number;
  onClose: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Pictures as large as the screen: by the finger, by arrows or by buttons; Escape or the way back closes it. */
export function Lightbox({ images, start, onClose }: LightboxProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const strip = useRef<HTMLUListElement>(null);
  const [index, setIndex] = useState(start);
  const close = useBackCloses(onClose);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.focus();
    strip.current?.children[start]?.scrollIntoView({ behavior: 'instant' });
    return () => shown?.close();
  }, [start]);
  useSeen(strip, setIndex);
  const step = (by: number) =>
    strip.current?.children[index + by]?.scrollIntoView({ inline: 'start', block: 'nearest' });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by) step(by);
  };
  const { alt } = images[index]!;
  const place = text('gallery.place', { index: index + 1, count: images.length });
  return (
    <dialog
      ref={dialog}
      className={styles.lightbox}
      aria-label={text('gallery.title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className={styles.head}>
        <p aria-live="polite">{place}</p>
        <IconButton icon="close" label={text('action.close')} variant="onHero" onClick={close} />
      </header>
      <ul ref={strip} className={styles.strip} tabIndex={0} aria-label={text('gallery.title')}>
        {images.map((image) => (
          <li key={image.id}>
            <LargeImage image={image} />
          </li>
        ))}
      </ul>
      {images.length > 1 && (
        <nav className={styles.steps} aria-label={place}>
          <IconButton
            icon="back"
            label={text('gallery.previous')}
            variant="onHero"
            disabled={index === 0}
            onClick={() => step(-1)}
          />
          <IconButton
            icon="forward"
            label={text('gallery.next')}
            variant="onHero"
            disabled={index === images.length - 1}
            onClick={() => step(1)}
          />
        </nav>
      )}
      {alt && (
        <p className={styles.alt} dir="auto">
          {alt}
        </p>
      )}
    </dialog>
  );
}

function LargeImage({ image }: { image: ShownImage }) {
  const { width, height, alt, small, medium, large } = image;
  return (
    <img
      src={large}
      srcSet={`${small} 480w, ${medium} 960w, ${large} 1600w`}
      sizes="100vw"
      width={width}
      height={height}
      style={standIn(image)}
      alt={alt}
      loading="lazy"
      decoding="async"
    />
  );
}

/** Tells which picture of the strip is before the reader, however they came there. */
function useSeen(strip: { readonly current: HTMLElement | null }, onSeen: (index: number) => void): void {
  useEffect(() => {
    const box = strip.current;
    if (!box) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) onSeen([...box.children].indexOf(target));
        }
      },
      { root: box, threshold: 0.6 },
    );
    for (const child of box.children) observer.observe(child);
    return () => observer.disconnect();
  }, [strip, onSeen]);
}
