import { Card, ContourLines } from '@rayonne/ui';
import { useEffect, useRef } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import { useMembership } from '../../../shared/session/membership';
import { drawMap, type DrawnMap } from './draw-map';
import styles from './map.module.css';
import type { Place } from './place-table';

export interface MapCanvasProps {
  places: readonly Place[];
  contours: readonly string[];
  onChoose: (communes: readonly string[]) => void;
}

/** A map without any tiles: the relief of the territory, its contours where they are known, and who is where. */
export function MapCanvas({ places, contours, onChoose }: MapCanvasProps) {
  const text = useText();
  const { code } = useMembership();
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<DrawnMap>(undefined);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    const drawn = drawMap(box.current!, {
      contours,
      className: { marker: styles.marker!, count: styles.markerCount!, name: styles.markerName! },
      labelOf: (count, name) => text('map.marker', { count, name }),
      clusterLabelOf: (count) => text('map.cluster', { count }),
      controls: { zoomIn: text('map.zoomIn'), zoomOut: text('map.zoomOut') },
      onChoose: (communes) => choose.current(communes),
    });
    map.current = drawn;
    return () => drawn.remove();
  }, [contours, text]);
  useEffect(() => map.current?.show(places), [places, contours, text]);
  return (
    <Card className={styles.frame}>
      <ContourLines code={code} />
      <div ref={box} className={styles.canvas} role="region" aria-label={text('map.title')} />
      <p className={styles.credit}>
        <a href="https://www.geonames.org/" target="_blank" rel="noopener noreferrer">
          {text('map.credit')}
        </a>
      </p>
    </Card>
  );
}
