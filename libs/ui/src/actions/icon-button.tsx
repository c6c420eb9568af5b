import { Icon, type IconName } from '../icons/icon';
import { Button, type ButtonProps } from './button';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'square' | 'aria-label'> {
  icon: IconName;
  /** The name that assistive technology reads and that the tooltip shows. */
  label: string;
}

export function IconButton({ icon, label, variant = 'quiet', ...rest }: IconButtonProps) {
  return (
    <Button {...rest} variant={variant} square aria-label={label} title={label}>
      <Icon name={icon} />
    </Button>
  );
}
