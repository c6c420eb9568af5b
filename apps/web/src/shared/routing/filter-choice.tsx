import { ChoiceField, type ChoiceFieldProps } from '@rayonne/ui';
import { useAhead } from './use-ahead';

export type FilterChoiceProps<Value extends string> = Required<
  Pick<ChoiceFieldProps<Value>, 'label' | 'name' | 'options' | 'value' | 'onChange'>
>;

/** A few choices of which the address keeps one: it shows at once, and the list follows. */
export function FilterChoice<Value extends string>({ value, onChange, ...rest }: FilterChoiceProps<Value>) {
  const [ahead, setAhead] = useAhead(value);
  const choose = (next: Value) => {
    setAhead(next);
    onChange(next);
  };
  return <ChoiceField {...rest} compact value={ahead} onChange={choose} />;
}
