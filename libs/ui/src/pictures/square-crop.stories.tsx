import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useState } from 'react';
import { SquareCrop, WHOLE, type SquareCropProps } from './square-crop';

/** Two fields and a sky, drawn here: stories load nothing. */
async function landscape(): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(600, 400);
  const context = canvas.getContext('2d')!;
  for (const [color, top] of [
    ['#f2b632', 0],
    ['#1f6f55', 220],
    ['#123c36', 320],
  ] as const) {
    context.fillStyle = color;
    context.fillRect(0, top, 600, 400);
  }
  return createImageBitmap(canvas);
}

function Landscape(props: Partial<SquareCropProps>) {
  const [picture, setPicture] = useState<ImageBitmap>();
  const [crop, setCrop] = useState(WHOLE);
  useEffect(() => void landscape().then(setPicture), []);
  return (
    picture && (
      <SquareCrop
        label="Photo à recadrer"
        zoomLabel="Zoom"
        {...props}
        picture={picture}
        crop={crop}
        onChange={setCrop}
      />
    )
  );
}

const meta: Meta<typeof Landscape> = { component: Landscape };
export default meta;

type Story = StoryObj<typeof Landscape>;

export const Round: Story = { args: { round: true } };
export const Padded: Story = { args: { padded: true } };
