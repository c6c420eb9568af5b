import type { Meta, StoryObj } from '@storybook/react-vite';
import { Pill } from '../people/pill';
import { SideNav, sideNavItem } from './side-nav';
import { SideNavSection, type SideNavSectionProps } from './side-nav-section';

const meta: Meta<typeof SideNavSection> = {
  component: SideNavSection,
  args: { label: 'Pilotage', waiting: <Pill tone="count">3</Pill> },
};
export default meta;

type Story = StoryObj<typeof SideNavSection>;

const inNav = (props: SideNavSectionProps) => (
  <SideNav label="Navigation">
    {[
      <SideNavSection {...props} key="section">
        {[
          <a key="a" className={sideNavItem} href="#a">
            Demandes
          </a>,
          <a key="b" className={sideNavItem} href="#b">
            Invitations
          </a>,
        ]}
      </SideNavSection>,
    ]}
  </SideNav>
);

export const Closed: Story = { render: inNav };
export const Open: Story = { args: { initiallyOpen: true }, render: inNav };
