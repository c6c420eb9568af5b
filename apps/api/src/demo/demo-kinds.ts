import { CAST } from '@rayonne/testing';
import { OAK } from './demo-content';
import type { DemoPost } from './demo-shapes';

const { claire, yassine, anne, paul, ines, samira } = CAST;
const HOUR_MS = 3_600_000;

const words = (text: string, ...marks: object[]) => ({ type: 'text', text, ...(marks.length > 0 && { marks }) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const lines = (...texts: string[]) => texts.map((text) => paragraph(words(text)));
const heading = (text: string) => ({ type: 'heading', attrs: { level: 2 }, content: [words(text)] });
const quote = (text: string) => ({ type: 'blockquote', content: lines(text) });
const list = (...items: string[]) => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: lines(item) })),
});
const link = (text: string, href: string) => words(text, { type: 'link', attrs: { href } });
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();

const FOURNIL = {
  type: 'doc',
  content: [
    ...lines(
      'À quatre heures du matin, la rue de Paris dort encore et Gonesse sent déjà le pain. Derrière la vitre embuée, Leïla pèse, plie, façonne. Elle a repris le fournil il y a trois ans, quand plus personne n’en voulait.',
      'On venait jadis de Paris acheter le pain de Gonesse : blanc, léger, tenu pour le meilleur du royaume. Deux fois par semaine, les charrettes partaient dans la nuit vers les Halles. Il en restait une rue, un blason, et des souvenirs.',
    ),
    heading('Retrouver la recette'),
    ...lines(
      'La recette, personne ne l’avait écrite. Il a fallu la chercher chez les anciens, dans les comptes de l’hôtel-Dieu, et surtout dans l’eau : celle du Croult, disait-on, faisait tout.',
    ),
    quote('« Ce n’était pas l’eau. C’était le temps qu’ils prenaient. »'),
    paragraph(
      words('Alors elle prend le temps. Vingt heures de levée, une farine de blé moulue à '),
      words('douze kilomètres', { type: 'bold' }),
      words(', et un four qu’on n’éteint jamais tout à fait. Les horaires du samedi sont sur '),
      link('le site de la ville', 'https://www.ville-gonesse.fr/'),
      words('.'),
    ),
    heading('Ce qu’elle cherche aujourd’hui'),
    ...lines('Le pain se vend. Il manque des bras, et l’envie de transmettre est là :'),
    list(
      'une ou un apprenti, dès janvier, logement possible à Arnouville ;',
      'un vélo cargo à partager avec d’autres commerces de la rue ;',
      'des écoles qui viendraient voir, le jeudi matin, quand on défourne.',
    ),
    { type: 'horizontalRule' },
    ...lines('Si vous passez avant six heures, frappez au carreau : la première fournée est toujours trop grande.'),
  ],
};

const PISTES = {
  type: 'doc',
  content: [
    ...lines(
      'Il y a, entre Goussainville et Louvres, un chemin que les cartes ignorent. Je le prends à vélo chaque mardi pour aller en stage, et j’y croise plus de lièvres que de voitures.',
    ),
    heading('Neuf kilomètres, trois obstacles'),
    ...lines(
      'Un passage à niveau sans visibilité, un talus qu’il faut porter, et cinq cents mètres de départementale où l’on retient son souffle. Le reste est parfait. J’ai tout noté, mesuré, photographié.',
      'Avec deux voisins nous avons porté le dossier à la réunion du schéma cyclable. On nous a écoutés une heure. Le passage à niveau est inscrit pour l’an prochain ; pour le talus, il suffirait de quarante mètres de remblai.',
    ),
    quote('« Montrez-nous, on ne voit pas ça d’une voiture », a dit l’ingénieur.'),
    ...lines(
      'Alors samedi prochain, on lui montre. Départ à dix heures devant la gare de Goussainville, allure de promenade.',
    ),
  ],
};

const ESCALE = {
  type: 'doc',
  content: [
    ...lines(
      'Entre deux avions, la plupart des gens ne voient de nous qu’un couloir et une horloge. Pourtant le bus 349 passe toutes les dix minutes, et la ville commence à quatre arrêts.',
    ),
    heading('Vous avez deux heures'),
    ...lines(
      'Descendez à Roissy-en-France : le village est derrière les hôtels. L’allée verte mène au parc, et le café de la place garde les valises.',
    ),
    heading('Vous avez l’après-midi'),
    list(
      'Le château d’Écouen et ses tapisseries, à vingt-cinq minutes par le bus 269 ;',
      'Les halles de Gonesse, le mardi et le samedi jusqu’à treize heures ;',
      'Le musée de l’air et de l’espace, si ce que vous aimez dans les avions est de les regarder.',
    ),
    quote('« J’avais cinq heures à perdre. J’en ai gagné cinq. » Maria, de Lisbonne, en correspondance.'),
    paragraph(
      words('Et s’il pleut, '),
      words('écrivez-nous', { type: 'bold' }),
      words(' : il y a toujours quelqu’un du réseau à dix minutes, et souvent du café.'),
    ),
  ],
};

/** Stories, a question, polls and a share, beside the updates of every day. */
export const KINDS: readonly DemoPost[] = [
  {
    kind: 'post',
    by: claire.email,
    hoursAgo: 4,
    body: 'Du chêne bien sec, par petites quantités : quelqu’un connaît une scierie du côté de Luzarches ? @Yassine Merle travaille proprement et paie à l’heure.',
    shares: OAK,
    reactions: [yassine.email, paul.email],
    replies: [{ by: paul.email, text: 'Mon beau-frère scie à Viarmes. Je lui fais suivre ce soir.' }],
  },
  {
    kind: 'post',
    by: anne.email,
    hoursAgo: 100,
    body: '',
    settings: { audience: 'PUBLIC', communeCode: '95527' },
    beside: () => ({ kind: 'STORY', story: { title: 'Une escale, et tout un territoire', document: ESCALE } }),
    reactions: [samira.email, claire.email],
  },
  {
    kind: 'post',
    by: claire.email,
    hoursAgo: 7,
    body: 'Quel jour pour le prochain petit-déjeuner des ambassadeurs ?',
    beside: () => ({
      kind: 'POLL',
      poll: {
        choice: 'DATES',
        options: [{ startsAt: inHours(24 * 9) }, { startsAt: inHours(24 * 10 + 2) }, { startsAt: inHours(24 * 12) }],
        closesAt: inHours(24 * 5),
        isNamed: true,
        results: 'ALWAYS',
      },
    }),
    votes: { [paul.email]: [0, 1], [ines.email]: [1], [samira.email]: [1, 2], [anne.email]: [0, 1] },
  },
  {
    kind: 'post',
    by: samira.email,
    hoursAgo: 30,
    body: '',
    settings: { communeCode: '95277' },
    beside: () => ({ kind: 'STORY', story: { title: 'À quatre heures, Gonesse sent le pain', document: FOURNIL } }),
    featuredDays: 5,
    replies: [
      { by: yassine.email, text: 'J’ai frappé au carreau ce matin. Elle est vraiment trop grande, la fournée.' },
    ],
    reactions: [claire.email, paul.email, ines.email, anne.email],
  },
  {
    kind: 'post',
    by: paul.email,
    hoursAgo: 52,
    body: 'Qui connaît un grainetier qui livre moins d’une tonne d’orge ?\nJe brasse à Louvres par lots de trois cents litres : les coopératives ne me répondent pas, et je voudrais rester sous trente kilomètres.',
    beside: () => ({ kind: 'QUESTION' }),
    replies: [{ by: anne.email, text: 'La ferme de Villeron vend au sac, demandez Gérard de ma part.' }],
    reactions: [samira.email],
  },
  {
    kind: 'post',
    by: anne.email,
    hoursAgo: 75,
    body: 'Que devrait-on montrer en premier à quelqu’un qui visite le territoire ?',
    beside: () => ({
      kind: 'POLL',
      poll: {
        choice: 'SINGLE',
        options: [
          { label: 'Le château d’Écouen et son musée' },
          { label: 'Les halles de Gonesse' },
          { label: 'Le musée de l’air et de l’espace' },
          { label: 'La vallée du Crould à vélo' },
        ],
        closesAt: inHours(24 * 8),
        results: 'AFTER_VOTE',
      },
    }),
    votes: { [claire.email]: [0], [paul.email]: [3], [ines.email]: [3], [samira.email]: [1], [yassine.email]: [2] },
    reactions: [paul.email],
  },
  {
    kind: 'post',
    by: ines.email,
    hoursAgo: 140,
    body: '',
    settings: { communeCode: '95280' },
    beside: () => ({ kind: 'STORY', story: { title: 'Le chemin que les cartes ignorent', document: PISTES } }),
    reactions: [claire.email, anne.email],
  },
];
