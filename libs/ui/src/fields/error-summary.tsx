import { useEffect, useRef } from 'react';
import styles from './field.module.css';

export interface ErrorSummaryProps {
  title: string;
  /** Each names the field to go to, when the fault lies in one. */
  errors: readonly { text: string; fieldId?: string }[];
}

/** All that stands in the way of a form. Takes the focus each time its errors change. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ text, fieldId }) => (
          <li key={fieldId ?? text}>{fieldId ? <a href={`#${fieldId}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
