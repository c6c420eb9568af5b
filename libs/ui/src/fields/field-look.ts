import styles from './field.module.css';

/** Our classes under Mantine's names, shared by every field built on its inputs. */
export const fieldClassNames = {
  root: styles.field ?? '',
  label: styles.label ?? '',
  wrapper: styles.wrapper ?? '',
  input: styles.input ?? '',
  description: styles.description ?? '',
  error: styles.error ?? '',
  section: styles.section ?? '',
};

export const fieldOrder: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];
