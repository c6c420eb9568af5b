import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { failureOf } from '../../../shared/graphql/failure';
import { ProofDialog } from './proof-dialog';

/** Runs an act; when the server wants a proof of who it is first, asks for it and runs the act again. */
export type Prove = <Result>(act: () => Promise<Result>) => Promise<Result | undefined>;

const ProofContext = createContext<Prove>((act) => act());

/** `undefined` comes back when the person preferred not to prove anything. */
export const useProve = () => use(ProofContext);

export interface ProofProps {
  hasPassword: boolean;
  hasPasskeys: boolean;
  children: ReactNode;
}

/** Guards the sensitive acts of the page below it. */
export function Proof({ hasPassword, hasPasskeys, children }: ProofProps) {
  const [settle, setSettle] = useState<(isProved: boolean) => void>();
  const ask = useCallback(() => new Promise<boolean>((resolve) => setSettle(() => resolve)), []);
  const prove = useMemo<Prove>(
    () => async (act) => {
      try {
        return await act();
      } catch (error) {
        if (failureOf(error).code !== 'PROOF_NEEDED') throw error;
        return (await ask()) ? act() : undefined;
      }
    },
    [ask],
  );
  const answer = (isProved: boolean) => {
    settle?.(isProved);
    setSettle(undefined);
  };
  return (
    <ProofContext value={prove}>
      {children}
      {settle && <ProofDialog hasPassword={hasPassword} hasPasskeys={hasPasskeys} onAnswer={answer} />}
    </ProofContext>
  );
}
