import { Card, ContourLines } from '@rayonne/ui';
import { useEffect, useRef } from 'react';
import { useText } from '../i18n/use-text';
import { useMembership } from '../session/membership';
import { drawMap, type DrawnMap, type MapLook } from './draw-map';
import styles from './map.module.css';
import type { MapPlace } from './place';

export interface MapCanvasProps {
  title: string;
  places: readonly MapPlace[];
  contours: readonly string[];
  labelOf: MapLook['labelOf'];
  clusterLabelOf: MapLook['clusterLabelOf'];
  onChoose: MapLook['onChoose'];
}

/** A map without any tiles: the relief of the territory, its contours where they are known, and its places. */
export function MapCanvas({ title, places, contours, labelOf, clusterLabelOf, onChoose }: MapCanvasProps) {
  const text = useText();
  const { code } = useMembership();
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<DrawnMap>(undefined);
  const asked = useRef({ labelOf, clusterLabelOf, onChoose });
  useEffect(() => {
    asked.current = { labelOf, clusterLabelOf, onChoose };
  });
  useEffect(() => {
    const drawn = drawMap(box.current!, {
      contours,
      className: { marker: styles.marker!, count: styles.markerCount!, name: styles.markerName! },
      labelOf: (weight, name) => asked.current.labelOf(weight, name),
      clusterLabelOf: (weight) => asked.current.clusterLabelOf(weight),
      controls: { zoomIn: text('map.zoomIn'), zoomOut: text('map.zoomOut') },
      onChoose: (place) => asked.current.onChoose(place),
    });
    map.current = drawn;
    return () => drawn.remove();
  }, [contours, text]);
  useEffect(() => map.current?.show(places), [places, contours, text]);
  return (
    <Card className={styles.frame}>
      <ContourLines code={code} />
      <div ref={box} className={styles.canvas} role="region" aria-label={title} />
      <p className={styles.credit}>
        <a href="https://www.geonames.org/" target="_blank" rel="noopener noreferrer">
          {text('map.credit')}
        </a>
      </p>
    </Card>
  );
}
