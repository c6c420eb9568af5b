import { useMutation } from '@apollo/client/react';
import { Button, Card, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { PictureDialog } from '../../shared/media/picture-dialog';
import { TerritoryLogo } from '../../shared/territories/territory-logo';
import styles from './manage-territory.module.css';
import type { AdministeredTerritory } from './territory-page';

const SetTerritoryLogo = graphql(/* GraphQL */ `
  mutation SetTerritoryLogo($input: TerritoryLogoInput!) {
    setTerritoryLogo(input: $input) {
      id
      logo {
        id
        url(width: 200)
      }
    }
  }
`);

/** The logo, in the place of the mark that the code draws. */
export function LogoCard({ territory: { id, code, logo } }: { territory: AdministeredTerritory }) {
  const text = useText();
  const toast = useToast();
  const [isChoosing, setChoosing] = useState(false);
  const [setLogo, { loading }] = useMutation(SetTerritoryLogo);
  const remove = async () => {
    try {
      await setLogo({ variables: { input: { territory: id, upload: null } } });
      toast({ text: text('territory.logoRemoved') });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <Card as="section" aria-labelledby="logo-title" className={styles.logo}>
      <div className={styles.mark}>
        <TerritoryLogo code={code} logo={logo} />
      </div>
      <div className={styles.words}>
        <h2 id="logo-title">{text('territory.logo')}</h2>
        {!logo && <p>{text('territory.noLogo')}</p>}
      </div>
      <div className={styles.pick}>
        <Button variant="soft" onClick={() => setChoosing(true)}>
          {text('territory.changeLogo')}
        </Button>
        {logo && (
          <Button variant="quiet" busy={loading} onClick={() => void remove()}>
            {text('territory.removeLogo')}
          </Button>
        )}
      </div>
      {isChoosing && (
        <PictureDialog
          title={text('territory.logoTitle')}
          purpose="territory_logo"
          drawing
          onReady={async (upload) => {
            await setLogo({ variables: { input: { territory: id, upload } } });
            toast({ text: text('territory.logoChanged') });
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Card>
  );
}
