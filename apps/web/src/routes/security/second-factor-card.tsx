import { useMutation } from '@apollo/client/react';
import { Button } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { BeginSecondFactorMutation } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { ConfirmDialog } from '../../shared/forms/confirm-dialog';
import { Enrolment } from './enrolment';
import { RecoveryCodes } from './recovery-codes';
import { AccountCard } from '../../features/account/account-card';
import type { Security } from './security-page';
import styles from '../../features/account/account-card.module.css';
import { useSecurityAct } from './use-security-act';

const BeginSecondFactor = graphql(/* GraphQL */ `
  mutation BeginSecondFactor {
    beginSecondFactor {
      secret
      qrCode
    }
  }
`);

const RenewRecoveryCodes = graphql(/* GraphQL */ `
  mutation RenewRecoveryCodes {
    renewRecoveryCodes
  }
`);

const EndSecondFactor = graphql(/* GraphQL */ `
  mutation EndSecondFactor {
    endSecondFactor
  }
`);

type Begun = BeginSecondFactorMutation['beginSecondFactor'];

/** A code from one's phone besides the password, and codes on paper for the day the phone is lost. */
export function SecondFactorCard({ factor }: { factor: Security['secondFactor'] }) {
  const text = useText();
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<readonly string[]>();
  const state = factor.isOn
    ? { label: text('security.factorOn'), isGood: true }
    : { label: text('security.factorOff'), isGood: false };
  return (
    <AccountCard
      id="security-factor"
      icon="shield"
      title={text('security.factor')}
      lead={text('security.factorText')}
      state={state}
    >
      {codes ? (
        <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />
      ) : begun && !factor.isOn ? (
        <Enrolment
          enrolment={begun}
          onConfirmed={(fresh) => {
            setBegun(undefined);
            setCodes(fresh);
          }}
          onCancel={() => setBegun(undefined)}
        />
      ) : factor.isOn ? (
        <FactorActions left={factor.recoveryCodesLeft} onRenewed={setCodes} />
      ) : (
        <BeginButton isAvailable={factor.isAvailable} onBegun={setBegun} />
      )}
    </AccountCard>
  );
}

function BeginButton({ isAvailable, onBegun }: { isAvailable: boolean; onBegun: (enrolment: Begun) => void }) {
  const text = useText();
  const act = useSecurityAct();
  const [begin] = useMutation(BeginSecondFactor);
  if (!isAvailable) return <p className={styles.facts}>{text('security.factorUnavailable')}</p>;
  const start = async () => {
    const { data } = await begin();
    if (data) onBegun(data.beginSecondFactor);
    return data;
  };
  return (
    <div className={styles.actions}>
      <Button variant="soft" busy={act.busy} onClick={() => void act.run(start)}>
        {text('security.beginFactor')}
      </Button>
    </div>
  );
}

function FactorActions({ left, onRenewed }: { left: number; onRenewed: (codes: readonly string[]) => void }) {
  const text = useText();
  const act = useSecurityAct();
  const [renew] = useMutation(RenewRecoveryCodes);
  const [end] = useMutation(EndSecondFactor);
  const [isEnding, setEnding] = useState(false);
  const renewCodes = async () => {
    const { data } = await renew();
    if (data) onRenewed(data.renewRecoveryCodes);
    return data;
  };
  return (
    <>
      <p>{text('security.codesLeft', { count: left })}</p>
      <div className={styles.actions}>
        <Button variant="soft" busy={act.busy} onClick={() => void act.run(renewCodes)}>
          {text('security.renewCodes')}
        </Button>
        <Button variant="quiet" busy={act.busy} onClick={() => setEnding(true)}>
          {text('security.endFactor')}
        </Button>
      </div>
      {isEnding && (
        <ConfirmDialog
          title={text('security.endFactorTitle')}
          label={text('security.endFactor')}
          onConfirm={() => {
            setEnding(false);
            void act.run(() => end(), text('security.factorEnded'));
          }}
          onClose={() => setEnding(false)}
        >
          {text('security.endFactorText')}
        </ConfirmDialog>
      )}
    </>
  );
}
