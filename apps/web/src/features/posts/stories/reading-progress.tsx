import { useEffect, useRef } from 'react';
import styles from './story.module.css';

/** Marks the text whose reading is measured. */
export const STORY_TEXT = 'data-story-text';

/** How far one has read, as a line at the top of the window. Decorative: the page's own scrolling says the same. */
export function ReadingProgress() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const box = document.querySelector(`[${STORY_TEXT}]`)?.getBoundingClientRect();
      if (!box || !bar.current) return;
      const share = Math.min(1, Math.max(0, (innerHeight * 0.8 - box.top) / box.height));
      bar.current.style.scale = `${share} 1`;
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, []);
  return <div ref={bar} className={styles.progress} aria-hidden />;
}
