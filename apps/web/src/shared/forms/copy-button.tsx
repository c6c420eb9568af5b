import { Button, useAnnounce } from '@rayonne/ui';
import { useState } from 'react';

export interface CopyButtonProps {
  content: string;
  label: string;
  /** Replaces the label once it is done, and is read out. */
  doneLabel: string;
  variant?: 'soft';
  /** The browser keeps the clipboard to itself: show another way. */
  onRefused?: () => void;
}

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ content, label, doneLabel, variant, onRefused }: CopyButtonProps) {
  const announce = useAnnounce();
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content);
      setDone(true);
      announce(doneLabel);
    } catch {
      onRefused?.();
    }
  };
  return (
    <Button variant={variant} onClick={() => void copy()}>
      {isDone ? doneLabel : label}
    </Button>
  );
}
