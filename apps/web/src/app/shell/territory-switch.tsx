import { MenuButton } from '@rayonne/ui';
import { useNavigate } from 'react-router';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import type { ShellPartProps } from './side-column';

/** Leads to the viewer's other territories, and to those they may join. */
export function TerritorySwitch({ viewer, current }: ShellPartProps) {
  const text = useText();
  const navigate = useNavigate();
  const others = viewer.memberships.filter(({ territory }) => territory.id !== current?.territoryId);
  return (
    <MenuButton
      label={text('nav.switchTerritory')}
      icon="down"
      actions={[
        ...others.map(({ territory }) => ({
          label: territory.name,
          icon: 'territory' as const,
          run: () => void navigate(paths.home(territory.slug)),
        })),
        { label: text('nav.joinAnother'), icon: 'publish' as const, run: () => void navigate(paths.join) },
      ]}
    />
  );
}
