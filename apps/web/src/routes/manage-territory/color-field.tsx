import { brandTones, contrastOf, isReadableBrand, LEAST_CONTRAST } from '@rayonne/contracts';
import { Button, TextField } from '@rayonne/ui';
import { useLayoutEffect, useRef, useState } from 'react';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './manage-territory.module.css';

const OWN_GREEN = '#1f6f55';
const PAGE = '#fbf8f3';
const isColor = (text: string) => /^#[0-9a-f]{6}$/.test(text);

export interface ColorFieldProps {
  initial: string | null;
  error: string | undefined;
}

/** A colour by its code or from a palette, with what becomes of it in both schemes. */
export function ColorField({ initial, error }: ColorFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState(initial ?? '');
  const color = typed.trim().toLowerCase();
  return (
    <div className={styles.color}>
      <TextField
        id="color"
        name="color"
        label={text('territory.color')}
        description={text('territory.colorHint')}
        error={error}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        placeholder={OWN_GREEN}
        spellCheck={false}
        autoComplete="off"
      />
      <div className={styles.pick}>
        <input
          type="color"
          aria-label={text('territory.colorPick')}
          title={text('territory.colorPick')}
          value={isColor(color) ? color : OWN_GREEN}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {typed && (
          <Button variant="quiet" onClick={() => setTyped('')}>
            {text('territory.colorNone')}
          </Button>
        )}
      </div>
      {isColor(color) && <Contrast color={color} />}
      {isReadableBrand(color) && <Previews color={color} />}
    </div>
  );
}

function Contrast({ color }: { color: string }) {
  const text = useText();
  const locale = useLocale();
  const measured = Math.min(contrastOf(color, PAGE), contrastOf(color, '#ffffff'));
  // Rounded down: 4.49 must not read as enough.
  const ratio = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Math.floor(measured * 10) / 10);
  return (
    <p className={styles.contrast} aria-live="polite">
      {text(measured >= LEAST_CONTRAST ? 'territory.contrast' : 'territory.contrastFaint', { ratio })}
    </p>
  );
}

function Previews({ color }: { color: string }) {
  const text = useText();
  return (
    <div className={styles.previews} role="img" aria-label={text('territory.preview')}>
      <Preview color={color} scheme="light" />
      <Preview color={color} scheme="dark" />
    </div>
  );
}

function Preview({ color, scheme }: { color: string; scheme: 'light' | 'dark' }) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { action, link } = brandTones(color);
    box.current?.style.setProperty('--preview-action', action);
    box.current?.style.setProperty('--preview-link', link[scheme]);
  }, [color, scheme]);
  return (
    <div ref={box} className={styles[scheme]}>
      <span className={styles.button}>{text('territory.previewButton')}</span>
      <span className={styles.link}>{text('territory.previewLink')}</span>
    </div>
  );
}
