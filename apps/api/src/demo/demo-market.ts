import { CAST } from '@rayonne/testing';
import { opportunity, type DemoOpportunity } from './demo-shapes';

const { yassine, paul, claire, anne, samira } = CAST;
const at = (address: string) => `${address}@demo.rayonne.example`;
const detail = (field: string, value: string) => ({ field, value });

/** Opportunities of the other kinds, and some that are not for everybody. */
export const MARKET: readonly DemoOpportunity[] = [
  opportunity(
    yassine.email,
    21,
    'NEED',
    'Répondre à plusieurs à la rénovation d’un lycée',
    'Menuiserie intérieure, électricité, peinture : le lot bois est pour nous, il manque deux corps de métier et quelqu’un qui a déjà répondu à la Région. #marchés-publics',
    {
      communeCode: '95527',
      deadlineInDays: 20,
      about: {
        kind: 'PARTNERSHIP',
        details: [detail('partnership', 'jointBid'), detail('partner', 'Électricien et peintre en bâtiment')],
        sectors: ['43'],
        skills: ['Marchés publics', 'Électricité'],
        radiusKm: 30,
        audience: 'SECTORS',
        audienceSectors: ['16', '41', '43'],
      },
    },
  ),
  opportunity(
    anne.email,
    44,
    'OFFER',
    'Appel à projets : des lieux de rencontre dans les gares',
    'Douze mille euros par projet, pour ouvrir un local vide pendant six mois. Dossier de quatre pages, oral en mairie.',
    {
      communeCode: '95277',
      deadlineInDays: 55,
      reactions: [claire.email, samira.email],
      about: {
        kind: 'TENDER',
        details: [
          detail('call', 'callForProjects'),
          detail('issuer', 'Roissy Pays de France'),
          detail('reference', 'RPF-2026-14'),
          detail('lots', '6'),
        ],
        communeCodes: ['95527', '95585'],
        amountMax: 12_000,
      },
      settings: { audience: 'PUBLIC' },
    },
  ),
  opportunity(
    paul.email,
    63,
    'NEED',
    'Reprendre la malterie d’à côté : un prêt d’honneur ou un associé',
    'Chiffres, bail et matériel à montrer de vive voix. Je cherche une personne qui a déjà repris une affaire, autant que les fonds.',
    {
      communeCode: '95351',
      deadlineInDays: 80,
      guests: [yassine.email, at('bruno')],
      about: {
        kind: 'FUNDING',
        details: [detail('instrument', 'equity'), detail('stage', 'takeover')],
        sectors: ['11'],
        amountMin: 40_000,
        amountMax: 90_000,
        audience: 'INTRODUCTION',
      },
    },
  ),
  opportunity(
    at('bruno'),
    88,
    'OFFER',
    'Une heure par mois pour qui se lance, à la pépinière ou en visio',
    'Trente ans de création d’entreprise, beaucoup d’erreurs à raconter. On regarde vos chiffres ensemble.',
    {
      communeCode: '95351',
      reactions: [at('helene')],
      about: {
        kind: 'SKILL',
        details: [detail('format', 'mentoring'), detail('pace', 'monthly'), detail('work', 'partlyRemote')],
        skills: ['Création d’entreprise', 'Gestion'],
      },
    },
  ),
  opportunity(
    at('mei'),
    132,
    'NEED',
    'Faire connaître nos tables locales à la presse du voyage',
    'Quatre restaurants qui nomment leurs producteurs. Nous cherchons une personne qui connaît une rédaction, ou un guide.',
    {
      communeCode: '95527',
      about: {
        kind: 'INFLUENCE',
        details: [detail('sphere', 'press'), detail('reach', 'Rédactions de voyage et de cuisine')],
        sectors: ['56', '58'],
      },
    },
  ),
];
