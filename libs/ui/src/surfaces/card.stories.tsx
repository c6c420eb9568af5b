import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../actions/button';
import { Card, HeroCard } from './card';

const meta: Meta<typeof Card> = { component: Card };
export default meta;

export const Plain: StoryObj<typeof Card> = { args: { children: 'Une surface bordée, pour ce qui se lit d’un bloc.' } };
export const Stacked: StoryObj<typeof Card> = {
  args: { stacked: true, children: [<h2 key="title">Une surface</h2>, <p key="text">Ses parties se suivent.</p>] },
};
export const Hero: StoryObj<typeof HeroCard> = {
  args: {
    code: 'roissy-pays-de-france',
    labelledBy: 'hero',
    children: (
      <>
        <h2 id="hero">Qu’avez-vous vu de beau aujourd’hui&nbsp;?</h2>
        <Button variant="accent">Publier</Button> <Button variant="onHero">Plus tard</Button>
      </>
    ),
  },
  render: (args) => <HeroCard {...args} />,
};
