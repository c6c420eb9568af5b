/** Keeps the room of a card that is still to come. */
export const LinkPlace = ({ isVideo }: { isVideo: boolean }) => (
  <div style={isVideo ? { aspectRatio: '16 / 9', marginTop: '0.75rem' } : { height: '7rem', marginTop: '0.75rem' }} />
);
