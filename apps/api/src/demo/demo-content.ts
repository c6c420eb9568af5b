import { CAST } from '@rayonne/testing';
import { opportunity, post, type DemoOpportunity, type DemoPost, type DemoReply } from './demo-shapes';
import { CASTLE, GYM, PLAIN, SNOW } from './demo-media';

const { claire, yassine, anne, paul, ines, samira } = CAST;
/** Title of an opportunity that is shared later. */
export const OAK = 'Cherche un fournisseur de chêne local, 4 m³ par trimestre';

const at = (address: string) => `${address}@demo.rayonne.example`;

/** Some weeks in the life of the territory, newest first. */
export const SUBJECTS: readonly (DemoPost | DemoOpportunity)[] = [
  post(
    yassine.email,
    2,
    'Premier apprenti signé en CDI ce matin à l’atelier. Merci au réseau : la mise en relation avec la mission locale, c’était @Anne Duval. Il reste une place pour la rentrée de janvier. #emploi #apprentissage',
    {
      reactions: [claire.email, anne.email, paul.email, at('fatou'), at('helene')],
      replies: [
        {
          by: at('fatou'),
          text: 'Bravo à lui, et à vous. Nous avons deux candidats motivés pour janvier : je vous écris.',
        },
        { by: claire.email, text: 'Quelle belle nouvelle pour commencer la semaine !' },
        { by: yassine.email, text: 'Volontiers. Un mardi à l’atelier, pour qu’ils voient le travail ?', answers: 0 },
        { by: at('fatou'), text: 'Mardi 14 h, je les accompagne.', answers: 2 },
        { by: anne.email, text: 'Je passe aussi, avec la convention signée.', answers: 3 },
      ],
    },
  ),
  opportunity(
    yassine.email,
    5,
    'NEED',
    OAK,
    'Pour des escaliers sur mesure. Séché à 10 %, livré à Roissy-en-France ou à aller chercher à moins de 60 km. Je paie à 30 jours et je prends volontiers les petites longueurs. #circuit-court',
    {
      communeCode: '95527',
      deadlineInDays: 24,
      reactions: [at('julien')],
      about: {
        details: [
          { field: 'trade', value: 'goods' },
          { field: 'rhythm', value: 'regular' },
        ],
        sectors: ['16', '31'],
        skills: ['Chêne', 'Sciage'],
        radiusKm: 60,
        volume: '4 m³ par trimestre',
      },
    },
  ),
  post(
    samira.email,
    9,
    'Samedi, visite libre du château d’Écouen par @Nadia Kaddour, à 10 h 30. Rendez-vous devant la grille ; gratuit pour les moins de 26 ans. Amenez vos nouveaux voisins, c’est la meilleure façon de leur montrer où ils habitent. #patrimoine #Écouen',
    {
      media: CASTLE,
      settings: { communeCode: '95205' },
      signedBy: [at('nadia'), ines.email],
      reactions: [claire.email, ines.email, at('nadia'), at('olivier')],
      replies: [{ by: ines.email, text: 'Je viens avec trois étudiants Erasmus arrivés lundi.' }],
    },
  ),
  post(
    claire.email,
    20,
    'Un couple de soignants visite le territoire samedi prochain, avec une petite fille de quatre ans. Ils hésitent entre Gonesse et Louvres. Qui leur offre un café et une demi-heure de franchise sur les écoles ? #accueil #familles',
    {
      asks: true,
      accepted: 0,
      reactions: [samira.email, at('awa')],
      replies: [
        { by: at('awa'), text: 'La crèche leur ouvre la porte à 16 h s’ils veulent voir. Café compris.' },
        { by: paul.email, text: 'Je suis à Louvres toute la journée, la brasserie est à cinq minutes de la gare.' },
        { by: claire.email, text: 'Parfait : je leur donne votre adresse, ils passent à 15 h.', answers: 1 },
        { by: samira.email, text: 'Je peux venir parler du collège, ma fille y est en quatrième.', answers: 0 },
      ],
    },
  ),
  opportunity(
    paul.email,
    27,
    'OFFER',
    'Drêches de brasserie à donner, 200 kg chaque jeudi',
    'Elles font un excellent complément pour des poules ou un bon compost. À venir chercher à Louvres avant midi, en bacs de 25 kg que je prête. #circuit-court #réemploi',
    {
      as: 'Brasserie du Ru',
      communeCode: '95351',
      about: {
        kind: 'EQUIPMENT',
        details: [
          { field: 'terms', value: 'gift' },
          { field: 'availability', value: 'Le jeudi avant midi' },
        ],
        sectors: ['01', '11'],
        volume: '200 kg par semaine',
      },
      reactions: [at('julien'), claire.email],
      replies: [{ by: at('julien'), text: 'Preneur de quatre bacs pour le compost des serres.' }],
    },
  ),
  post(
    at('bruno'),
    33,
    'La pépinière de Louvres a quatre bureaux libres en février, de 12 à 22 m². Loyer accompagné les deux premières années. Le plus simple est de venir voir : je suis là tous les mardis. #immobilier',
    { reactions: [yassine.email, anne.email] },
  ),
  post(
    ines.email,
    46,
    'Mon mémoire porte sur le dernier kilomètre autour de l’aéroport. Je cherche six entreprises qui acceptent vingt minutes d’entretien. Réponses anonymes, et je partage la synthèse ici. #mobilité #vélo-cargo',
    {
      asks: true,
      signedBy: [at('thomas')],
      reactions: [at('thomas'), anne.email],
      replies: [
        {
          by: at('thomas'),
          text: 'Avec plaisir. Passez au dépôt du Mesnil-Amelot un matin avant 9 h, vous verrez le vrai dernier kilomètre.',
        },
        { by: ines.email, text: 'Merci ! Jeudi matin si cela vous va ?' },
      ],
    },
  ),
  opportunity(
    at('mei'),
    51,
    'NEED',
    'Fleurs et légumes de saison pour un hôtel, toute l’année',
    'Trente petits-déjeuners par jour et six tables le soir. Nous voudrions nommer chaque producteur sur la carte. Livraison deux fois par semaine, avant 8 h.',
    {
      communeCode: '95527',
      deadlineInDays: 40,
      reactions: [at('julien'), samira.email],
      about: {
        details: [
          { field: 'trade', value: 'goods' },
          { field: 'rhythm', value: 'regular' },
        ],
        sectors: ['01', '55'],
        amountMin: 600,
        amountMax: 900,
        radiusKm: 40,
      },
    },
  ),
  post(
    anne.email,
    70,
    'Vous êtes dix-huit depuis ce matin. La charte est « partagée » : les membres de confiance peuvent inviter et modérer, et tout le monde peut lire qui détient quel pouvoir. Dites-moi ce qui devrait encore changer de mains.',
    {
      reactions: [claire.email, yassine.email, paul.email, samira.email, at('lucie'), at('karim')],
      replies: [{ by: claire.email, text: 'L’accueil des nouveaux, je crois : nous le faisons déjà à tour de rôle.' }],
    },
  ),
  post(
    at('julien'),
    94,
    'Les premières carottes sous la neige, ce matin à Fontenay-en-Parisis. Vente à la ferme vendredi de 16 h à 19 h, et il y aura de la soupe avec @Les Jardins de la Plaine. #Circuit-Court',
    {
      media: SNOW,
      invited: [claire.email],
      reactions: [at('mei'), claire.email, paul.email],
      settings: { communeCode: '95241' },
    },
  ),
  opportunity(
    at('awa'),
    118,
    'NEED',
    'Deux éducatrices ou éducateurs de jeunes enfants à Sarcelles',
    'CDI, 35 heures, équipe de neuf personnes, horaires fixes d’une semaine sur l’autre. Débutants bienvenus : nous prenons le temps de former. #emploi #familles',
    {
      communeCode: '95585',
      deadlineInDays: 12,
      about: {
        kind: 'JOB',
        details: [
          { field: 'contract', value: 'permanent' },
          { field: 'hours', value: '35' },
          { field: 'work', value: 'onSite' },
          { field: 'experience', value: 'beginner' },
        ],
        sectors: ['88'],
        skills: ['Petite enfance'],
        amountMin: 24_000,
        amountMax: 28_000,
      },
      replies: [{ by: at('fatou'), text: 'Je relaie à la mission locale aujourd’hui.' }],
      reactions: [at('fatou')],
    },
  ),
  post(
    at('olivier'),
    142,
    'Trente-huit ans au bord des pistes, et je découvre encore des chemins : la plaine entre Mitry et Compans au lever du soleil vaut n’importe quel terminal. J’emmène qui veut dimanche à 8 h, six kilomètres, bonnes chaussures. #patrimoine #balade',
    { media: PLAIN, reactions: [ines.email, samira.email, at('nadia')], settings: { communeCode: '77291' } },
  ),
  opportunity(
    at('pauline'),
    165,
    'OFFER',
    'Atelier de couture à partager, deux postes équipés',
    'À Dammartin-en-Goële, machines industrielles, table de coupe de trois mètres, lumière du nord. Au mois ou à la journée. L’idée est de travailler à côté, et parfois ensemble. #immobilier #réemploi',
    {
      communeCode: '77153',
      reactions: [at('helene')],
      about: {
        kind: 'PREMISES',
        details: [
          { field: 'premises', value: 'workshop' },
          { field: 'tenure', value: 'sublet' },
          { field: 'area', value: '40' },
        ],
        sectors: ['14'],
        amountMax: 350,
      },
    },
  ),
  post(
    at('helene'),
    190,
    'Permanence création d’entreprise à Arnouville : le premier jeudi de chaque mois, sans rendez-vous. Ce mois-ci, le sujet est le premier devis. https://www.artisanat.fr',
    { reactions: [at('bruno')], settings: { communeCode: '95019' } },
  ),
  opportunity(
    samira.email,
    214,
    'NEED',
    'Cinq ambassadeurs pour accueillir un congrès de 300 personnes',
    'Trois matinées à la gare et à l’aéroport, pour orienter et donner envie de rester un jour de plus. Repas et transport pris en charge, formation d’une heure la veille. #accueil',
    {
      as: 'Office de tourisme Grand Roissy',
      communeCode: '95527',
      deadlineInDays: 18,
      featuredDays: 12,
      about: {
        kind: 'HOSTING',
        details: [
          { field: 'occasion', value: 'event' },
          { field: 'people', value: '300' },
        ],
        sectors: ['79', '82'],
        skills: ['Accueil', 'Anglais'],
      },
      reactions: [claire.email, at('olivier'), at('karim')],
      replies: [{ by: at('karim'), text: 'Deux jeunes du club sont partants, ils parlent anglais et portugais.' }],
    },
  ),
  post(
    at('karim'),
    260,
    'Le gymnase rouvre ! Tournoi des familles le 12 à Garges, équipes de trois avec au moins un parent. Nous cherchons encore un arbitre et beaucoup de gâteaux. #familles',
    { media: GYM, reactions: [claire.email, at('awa')] },
  ),
  opportunity(
    at('thomas'),
    310,
    'OFFER',
    'Place à bord : retours à vide vers Lille, trois fois par semaine',
    'Fourgon de 12 m³, départ du Mesnil-Amelot à 14 h les lundis, mercredis et vendredis. Autant que la place serve : prix du gazole partagé. #mobilité',
    {
      communeCode: '77291',
      reactions: [yassine.email, paul.email],
      about: {
        details: [
          { field: 'trade', value: 'services' },
          { field: 'rhythm', value: 'regular' },
        ],
        sectors: ['49', '52'],
        volume: '12 m³, trois fois par semaine',
      },
    },
  ),
  post(
    at('lucie'),
    402,
    'Mes élèves de première préparent un livret « Ma commune en dix questions » pour les familles qui arrivent. Ils ont besoin d’anecdotes vraies : les vôtres, en trois lignes. #accueil #patrimoine',
    {
      reactions: [claire.email, samira.email, at('olivier')],
      replies: [{ by: at('olivier'), text: 'J’en ai sur chaque rond-point. Je passe au lycée ?' }],
    },
  ),
  post(
    paul.email,
    530,
    'La bière blonde au miel de Vémars est en fût. Elle s’appelle « Piste 3 » parce que les abeilles décollent face au vent, elles aussi.',
    { reactions: [yassine.email, claire.email, at('mei'), at('bruno')] },
  ),
  post(
    anne.email,
    690,
    'Bienvenue dans le réseau des ambassadeurs de Roissy Pays de France. Quarante-deux communes, un aéroport, des champs, et surtout des gens qui savent à qui poser une question. Présentez-vous en deux phrases : ce que vous faites, et ce que vous aimeriez trouver.',
    {
      reactions: [claire.email, yassine.email, paul.email, samira.email, ines.email],
      replies: [
        {
          by: paul.email,
          text: 'Brasseur à Louvres. J’aimerais trouver des cultivateurs d’orge, et des gens qui ont soif.',
        },
        { by: ines.email, text: 'Étudiante à Villeparisis, je cherche un stage dans la logistique douce.' },
      ],
      settings: { audience: 'PUBLIC' },
    },
  ),
  post(
    anne.email,
    24 * 60,
    'Landing soon? Twenty minutes from the runways there are market towns, a royal park, forests and people who know where to eat. Ask any of us: an ambassador answers within the day, in eight languages.',
    { settings: { audience: 'PUBLIC', language: 'en', communeCode: '95527' } },
  ),
  post(
    anne.email,
    24 * 410,
    'Le marché de Gonesse a lieu le mardi et le vendredi, place Aimé-Césaire, de 8 h à 13 h. Le maraîcher bio est au fond, à côté du poissonnier.',
    {
      settings: { audience: 'PUBLIC', communeCode: '95277' },
      doubts: [
        { by: claire.email, reason: 'Depuis janvier il a lieu le samedi, et plus le vendredi.' },
        { by: at('awa'), reason: 'Le poissonnier a pris sa retraite.' },
      ],
    },
  ),
  post(
    at('bruno'),
    24 * 395,
    'Louvres : le guichet unique des entreprises est ouvert du lundi au jeudi, sur rendez-vous. On y trouve la liste des locaux libres de tout le territoire.',
    { settings: { communeCode: '95351' } },
  ),
];

/** Conversations, oldest message first. */
export const CONVERSATIONS: readonly {
  readonly between: readonly [string, string];
  readonly lines: readonly DemoReply[];
}[] = [
  {
    between: [yassine.email, anne.email],
    lines: [
      { by: yassine.email, text: 'Bonjour Anne, vous auriez un contact à la mission locale pour un apprenti ?' },
      { by: anne.email, text: 'Oui : Fatou Sarr. Je vous présente tous les deux demain matin.' },
      { by: yassine.email, text: 'Parfait, merci.' },
    ],
  },
  {
    between: [claire.email, paul.email],
    lines: [
      {
        by: claire.email,
        text: 'Le couple dont je parlais arrive samedi à 11 h 12 en gare de Louvres. Toujours d’accord pour le café ?',
      },
      { by: paul.email, text: 'Bien sûr. Je leur montre la salle de brassage, la petite aura un jus de pomme.' },
    ],
  },
  {
    between: [samira.email, claire.email],
    lines: [
      { by: samira.email, text: 'Claire, seriez-vous disponible l’une des trois matinées du congrès ?' },
      { by: samira.email, text: 'Le mardi serait idéal : deux délégations arrivent en même temps.' },
    ],
  },
];

/** Who follows which topics. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  [claire.email]: ['accueil', 'familles', 'circuit-court'],
  [yassine.email]: ['emploi', 'apprentissage'],
  [paul.email]: ['circuit-court'],
  [ines.email]: ['mobilite', 'emploi'],
  [samira.email]: ['patrimoine', 'accueil'],
};
