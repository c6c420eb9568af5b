import { PasswordInput } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { Icon } from '../../icons/icon';
import { Behaviour } from '../../theme/behaviour';
import { classNames } from '../../theme/class-names';
import { fieldClassNames, fieldOrder } from '../field-look';
import type { FieldProps } from '../field';
import styles from '../field.module.css';

export type PasswordFieldProps = FieldProps &
  Omit<ComponentPropsWithRef<'input'>, 'size' | 'style' | 'type'> & {
    /** Name of the button that shows and hides the password: Mantine leaves it unnamed and out of the tab order. */
    toggleLabel: string;
  };

export function PasswordField({ toggleLabel, ...rest }: PasswordFieldProps) {
  return (
    <Behaviour>
      <PasswordInput
        {...rest}
        inputWrapperOrder={fieldOrder}
        withAsterisk={false}
        classNames={{
          ...fieldClassNames,
          input: classNames(styles.input, styles.password),
          innerInput: styles.inner,
          visibilityToggle: styles.toggle,
        }}
        // Mantine's own eye has its size from its stylesheet, which this library does without.
        visibilityToggleIcon={({ reveal }) => <Icon name={reveal ? 'hidden' : 'shown'} />}
        visibilityToggleButtonProps={{ 'aria-label': toggleLabel, 'aria-hidden': false, tabIndex: 0 }}
      />
    </Behaviour>
  );
}
