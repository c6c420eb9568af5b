import { TextInput } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { Behaviour } from '../../theme/behaviour';
import { fieldClassNames, fieldOrder } from '../field-look';
import type { FieldProps } from '../field';

export type TextFieldProps = FieldProps & Omit<ComponentPropsWithRef<'input'>, 'size' | 'style'>;

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Behaviour>
      <TextInput {...props} inputWrapperOrder={fieldOrder} classNames={fieldClassNames} withAsterisk={false} />
    </Behaviour>
  );
}
