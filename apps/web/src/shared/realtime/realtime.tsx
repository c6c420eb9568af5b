import { createContext, use, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import { EventHub, type HubEvents } from './event-hub';
import type { Connection } from './socket';

const HubContext = createContext(new EventHub());

export interface RealtimeProps {
  /** The territory whose news are on the screen. */
  territoryId: string | undefined;
  children: ReactNode;
}

/** Waits for a quiet moment: the socket's code and handshake must not delay the first screen. */
function whenQuiet(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(run, { timeout: 3_000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 1_000);
  return () => clearTimeout(timer);
}

/** Keeps a socket open while someone is signed in. */
export function Realtime({ territoryId, children }: RealtimeProps) {
  const hub = useMemo(() => new EventHub(), []);
  const [connection, setConnection] = useState<Connection>();
  useEffect(() => {
    let opened: Connection | undefined;
    let gone = false;
    const cancel = whenQuiet(() => {
      void import('./socket').then(({ openConnection }) => {
        if (gone) return;
        opened = openConnection(hub);
        setConnection(opened);
      });
    });
    return () => {
      gone = true;
      cancel();
      opened?.close();
    };
  }, [hub]);
  useEffect(() => connection?.follow(territoryId), [connection, territoryId]);
  return <HubContext value={hub}>{children}</HubContext>;
}

/** Calls the latest `handle` for each event of that name. */
export function useServerEvent<Name extends keyof HubEvents>(name: Name, handle: HubEvents[Name]): void {
  const hub = use(HubContext);
  const latest = useEffectEvent((...payload: Parameters<HubEvents[Name]>) => {
    (handle as (...payload: unknown[]) => void)(...payload);
  });
  useEffect(
    () => hub.on(name, ((...payload: Parameters<HubEvents[Name]>) => latest(...payload)) as HubEvents[Name]),
    [hub, name],
  );
}
