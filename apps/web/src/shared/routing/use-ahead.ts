import { useState } from 'react';

/** What follows the address, and goes ahead of it when it is set: navigation may wait for code. */
export function useAhead<Value>(inAddress: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(inAddress);
  const [known, setKnown] = useState(inAddress);
  if (known !== inAddress) {
    setKnown(inAddress);
    setValue(inAddress);
  }
  return [value, setValue];
}
