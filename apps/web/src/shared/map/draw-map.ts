import 'maplibre-gl/dist/maplibre-gl.css';
import type { Point } from 'geojson';
import {
  LngLatBounds,
  Map as MapLibre,
  Marker,
  NavigationControl,
  setWorkerUrl,
  type GeoJSONSource,
  type GeoJSONFeature,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { boundsOf, contourFeatures, pointFeatures } from './features';
import type { MapPlace } from './place';

// Vite would look for the worker beside our own files.
setWorkerUrl(workerUrl);

export interface MapLook {
  contours: readonly string[];
  className: { marker: string; count: string; name: string };
  labelOf: (weight: number, name: string) => string;
  clusterLabelOf: (weight: number) => string;
  controls: { zoomIn: string; zoomOut: string };
  onChoose: (code: string) => void;
}

export interface DrawnMap {
  show: (places: readonly MapPlace[]) => void;
  remove: () => void;
}

const [PLACES, CONTOURS] = ['places', 'contours'];
/** Wider than a marker: what a cluster adds up to lies anywhere among its places. */
const CLUSTER_RADIUS = 60;
const WIDEST_ZOOM = 4;
const CLOSEST_ZOOM = 13;
/** Half of the longest names, so that none is cut at the edge; less where there is little width to give. */
const roomForNames = (box: HTMLElement) => {
  const side = Math.min(96, box.clientWidth / 8);
  return { top: 48, bottom: 64, left: side, right: side };
};

/** Colours come from the page, so that both schemes fit. */
const colour = (box: HTMLElement, name: string) => getComputedStyle(box).getPropertyValue(name).trim();

export function drawMap(box: HTMLElement, look: MapLook): DrawnMap {
  const map = new MapLibre({
    container: box,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: false,
    minZoom: WIDEST_ZOOM,
    maxZoom: CLOSEST_ZOOM,
    locale: { 'NavigationControl.ZoomIn': look.controls.zoomIn, 'NavigationControl.ZoomOut': look.controls.zoomOut },
    style: { version: 8, sources: {}, layers: [] },
  });
  map.touchZoomRotate.disableRotation();
  // The wheel scrolls the page; the buttons and two fingers zoom.
  map.scrollZoom.disable();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  const markers = new PlaceMarkers(map, look);
  let waiting: readonly MapPlace[] = [];
  const put = (places: readonly MapPlace[]) => {
    void map.getSource<GeoJSONSource>(PLACES)?.setData(pointFeatures(places));
    const bounds = boundsOf(places, look.contours);
    if (bounds) map.fitBounds(new LngLatBounds(bounds), { padding: roomForNames(box), maxZoom: 11, animate: false });
  };
  void map.once('load', () => {
    addLayers(map, box, look.contours);
    map.on('render', () => markers.follow());
    put(waiting);
  });
  return {
    show: (places) => {
      waiting = places;
      if (map.getSource(PLACES)) put(places);
    },
    remove: () => map.remove(),
  };
}

function addLayers(map: MapLibre, box: HTMLElement, contours: readonly string[]): void {
  map.addSource(CONTOURS, { type: 'geojson', data: contourFeatures(contours) });
  map.addLayer({
    id: 'land',
    type: 'fill',
    source: CONTOURS,
    paint: { 'fill-color': colour(box, '--map-land'), 'fill-opacity': 0.65 },
  });
  map.addLayer({
    id: 'borders',
    type: 'line',
    source: CONTOURS,
    paint: { 'line-color': colour(box, '--map-border'), 'line-width': 1 },
  });
  map.addSource(PLACES, {
    type: 'geojson',
    data: pointFeatures([]),
    cluster: true,
    clusterRadius: CLUSTER_RADIUS,
    clusterMaxZoom: CLOSEST_ZOOM,
    clusterProperties: { weight: ['+', ['get', 'weight']] },
  });
  // A source without a layer is never loaded. What is seen of it are markers: they have numbers and can be pressed.
  map.addLayer({ id: PLACES, type: 'circle', source: PLACES, paint: { 'circle-radius': 1, 'circle-opacity': 0 } });
}

/** One button for each place or cluster in sight. */
class PlaceMarkers {
  private shown = new Map<string, Marker>();

  constructor(
    private readonly map: MapLibre,
    private readonly look: MapLook,
  ) {}

  follow(): void {
    if (!this.map.isSourceLoaded(PLACES)) return;
    const next = new Map<string, Marker>();
    for (const feature of this.map.querySourceFeatures(PLACES)) {
      const key = keyOf(feature);
      if (!next.has(key)) next.set(key, this.shown.get(key) ?? this.add(feature));
    }
    for (const [key, marker] of this.shown) if (!next.has(key)) marker.remove();
    this.shown = next;
  }

  private add(feature: GeoJSONFeature): Marker {
    const element = this.elementOf(feature);
    const { coordinates } = feature.geometry as Point;
    const marker = new Marker({ element }).setLngLat(coordinates as [number, number]).addTo(this.map);
    // The library names every marker alike; ours say what they are.
    element.setAttribute('aria-label', this.labelOf(feature));
    return marker;
  }

  private labelOf({ properties }: GeoJSONFeature): string {
    const { weight, name, cluster } = properties as { weight: number; name: string; cluster?: boolean };
    return cluster ? this.look.clusterLabelOf(weight) : this.look.labelOf(weight, name);
  }

  private elementOf(feature: GeoJSONFeature): HTMLElement {
    const { className } = this.look;
    const { weight, name } = feature.properties as { weight: number; name?: string };
    const element = Object.assign(document.createElement('button'), { type: 'button', className: className.marker });
    const count = Object.assign(document.createElement('span'), { className: className.count });
    // Drawn by the style sheet: the label says it in words, and what can be spoken to is the name.
    count.dataset['weight'] = String(weight);
    element.append(count);
    if (name)
      element.append(Object.assign(document.createElement('span'), { className: className.name, textContent: name }));
    element.addEventListener('click', () => void this.press(feature));
    return element;
  }

  private async press({ properties, geometry }: GeoJSONFeature): Promise<void> {
    const { cluster_id: cluster, code } = properties as { cluster_id?: number; code: string };
    if (cluster === undefined) return this.look.onChoose(code);
    const zoom = await this.map.getSource<GeoJSONSource>(PLACES)!.getClusterExpansionZoom(cluster);
    this.map.easeTo({ center: (geometry as Point).coordinates as [number, number], zoom });
  }
}

const keyOf = ({ properties }: GeoJSONFeature) => {
  const { cluster_id: cluster, code, weight } = properties as { cluster_id?: number; code?: string; weight: number };
  return `${cluster ?? code} ${weight}`;
};
