import { Button, CheckboxField } from '@rayonne/ui';
import { useState } from 'react';
import type { VideoProvider } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import { OutsideLink } from '../../../shared/links/outside-link';
import { standIn } from '../media/gallery-image';
import type { ShownLink } from './link-card';
import styles from './link-card.module.css';
import { isAgreed, setAgreed } from './player-consents';

const NAMES: Readonly<Record<VideoProvider, string>> = {
  YOUTUBE: 'YouTube',
  VIMEO: 'Vimeo',
  DAILYMOTION: 'Dailymotion',
  PEERTUBE: 'PeerTube',
};

export interface VideoCardProps {
  card: ShownLink;
  video: { provider: VideoProvider; player: string };
}

/** A video elsewhere, by our own copy of its picture: its provider hears of a reader once they have agreed. */
export function VideoCard({ card, video: { provider, player } }: VideoCardProps) {
  const text = useText();
  const { title, image, url } = card;
  const name = NAMES[provider];
  const [step, setStep] = useState<'still' | 'asking' | 'playing'>('still');
  if (step === 'asking') {
    return <Consent provider={provider} name={name} url={url} onAgree={() => setStep('playing')} />;
  }
  if (step === 'playing') return <Player name={name} title={title} provider={provider} player={player} />;
  return (
    <div className={styles.video} style={image ? standIn(image) : undefined}>
      {image && <img src={image.medium} alt="" loading="lazy" decoding="async" />}
      <button
        type="button"
        className={styles.play}
        aria-label={text('video.play', { title: `${title} ${name}` })}
        onClick={() => setStep(isAgreed(provider) ? 'playing' : 'asking')}
      >
        <span className={styles.mark} aria-hidden />
        <strong dir="auto">{title}</strong>
        <span>{name}</span>
      </button>
    </div>
  );
}

interface ConsentProps {
  provider: VideoProvider;
  name: string;
  url: string;
  onAgree: () => void;
}

function Consent({ provider, name, url, onAgree }: ConsentProps) {
  const text = useText();
  const [isKept, setKept] = useState(false);
  const agree = () => {
    if (isKept) setAgreed(provider, true);
    onAgree();
  };
  return (
    <section className={styles.consent}>
      <h3>{text('video.consentTitle', { provider: name })}</h3>
      <p>{text('video.consentText', { provider: name })}</p>
      <CheckboxField
        label={text('video.remember', { provider: name })}
        checked={isKept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <div className={styles.choices}>
        <Button autoFocus onClick={agree}>
          {text('video.consent')}
        </Button>
        <OutsideLink href={url}>{text('video.elsewhere', { provider: name })}</OutsideLink>
      </div>
    </section>
  );
}

interface PlayerProps {
  name: string;
  title: string;
  provider: VideoProvider;
  player: string;
}

function Player({ name, title, provider, player }: PlayerProps) {
  const text = useText();
  const [isAsked, setAsked] = useState(!isAgreed(provider));
  const askAgain = () => {
    setAgreed(provider, false);
    setAsked(true);
  };
  return (
    <>
      <div className={styles.video}>
        <iframe
          src={player}
          title={text('video.frame', { provider: name, title })}
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
          referrerPolicy="strict-origin-when-cross-origin"
        />
      </div>
      {!isAsked && (
        <Button variant="quiet" onClick={askAgain}>
          {text('video.askAgain', { provider: name })}
        </Button>
      )}
    </>
  );
}
