import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

const filesOf = (data: DataTransfer | null) => [...(data?.files ?? [])];

/** Takes files that are dropped or pasted anywhere on the form around `inside`; gives whether some are held over it. */
export function useDroppedFiles(
  inside: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((event: Event, data: DataTransfer | null) => {
    const files = filesOf(data);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    const form = inside.current?.closest('form');
    if (!form) return undefined;
    const stop = new AbortController();
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ) => form.addEventListener(name, act, { signal: stop.signal });
    listen('paste', (event) => take(event, event.clipboardData));
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', () => setOver(false));
    listen('drop', (event) => {
      setOver(false);
      take(event, event.dataTransfer);
    });
    return () => stop.abort();
  }, [inside]);
  return isOver;
}
