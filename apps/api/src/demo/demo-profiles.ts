/** What somebody of the demo says of themselves; the rest of the form is empty. */
export interface DemoProfile {
  readonly by: string;
  readonly headline?: string;
  readonly languages?: readonly string[];
  readonly sectors?: readonly string[];
  readonly canHelpWith?: readonly string[];
  readonly lookingFor?: readonly string[];
  readonly networks?: readonly string[];
  readonly cities?: readonly string[];
  readonly countries?: readonly string[];
  readonly links?: readonly string[];
  /** Parts for connections only. */
  readonly reserved?: readonly string[];
}

const by = (address: string, words: Omit<DemoProfile, 'by'>): DemoProfile => ({
  by: `${address}@demo.rayonne.example`,
  ...words,
});

export const PROFILES: readonly DemoProfile[] = [
  by('claire', {
    headline: 'Infirmière libérale, j’accueille les familles qui s’installent à Gonesse',
    languages: ['fr', 'en'],
    sectors: ['86'],
    canHelpWith: ['Accueil des familles', 'Santé', 'Trouver un médecin'],
    lookingFor: ['Local professionnel', 'Bénévoles pour le salon'],
    networks: ['URPS infirmiers'],
    cities: ['Gonesse', 'Lille'],
    reserved: ['links'],
  }),
  by('yassine', {
    headline: 'Menuiserie Merle : agencement sur mesure en chêne d’Île-de-France',
    languages: ['fr', 'ar', 'en'],
    sectors: ['16', '43'],
    canHelpWith: ['Agencement', 'Bois local', 'Accueil de stagiaires'],
    lookingFor: ['Apprentis', 'Hôteliers à équiper'],
    networks: ['CMA', 'Fibois'],
    cities: ['Casablanca', 'Lille'],
    countries: ['MA'],
    links: ['https://menuiserie-merle.example.com/'],
  }),
  by('anne', {
    headline: 'J’anime le réseau pour l’agglomération : posez-moi vos questions',
    languages: ['fr', 'de'],
    sectors: ['84'],
    canHelpWith: [
      'Mise en relation',
      'Démarches avec l’agglomération',
      'Implantation d’entreprise',
      'Local professionnel',
    ],
    lookingFor: ['Relais dans chaque commune', 'Témoignages'],
    networks: ['Réseau des développeurs économiques'],
    countries: ['DE'],
  }),
  by('paul', {
    headline: 'Brasserie du Ru : bières de Louvres, visites le samedi',
    languages: ['fr', 'vi', 'en'],
    sectors: ['11', '56'],
    canHelpWith: ['Circuits courts', 'Soirées d’entreprise', 'Réemploi de bouteilles'],
    lookingFor: ['Hôteliers à équiper', 'Houblon local'],
    networks: ['Brasseurs indépendants', 'CJD'],
    cities: ['Hanoï'],
    countries: ['VN'],
  }),
  by('ines', {
    headline: 'Étudiante en logistique, en alternance dans le fret à partir de septembre',
    languages: ['fr', 'en', 'es'],
    sectors: ['52'],
    canHelpWith: ['Réseaux sociaux', 'Visite du campus'],
    lookingFor: ['Alternance', 'Logement étudiant'],
    networks: ['Association des étudiants en transport'],
    cities: ['Barcelone'],
    reserved: ['spheres'],
  }),
  by('samira', {
    headline: 'Office de tourisme Grand Roissy : séminaires, groupes et escales',
    languages: ['fr', 'en', 'ar', 'it'],
    sectors: ['79'],
    canHelpWith: ['Visites guidées', 'Séminaires', 'Photos du territoire'],
    lookingFor: ['Guides', 'Lieux insolites'],
    networks: ['ADN Tourisme', 'Atout France'],
    cities: ['Milan', 'Bruxelles'],
    countries: ['IT', 'BE'],
    links: ['https://tourisme-grand-roissy.example.com/'],
  }),
  by('lucie', {
    languages: ['fr', 'en'],
    sectors: ['85'],
    canHelpWith: ['Visites de classes', 'Orientation'],
    lookingFor: ['Entreprises à visiter'],
  }),
  by('thomas', {
    languages: ['fr', 'pl'],
    sectors: ['49', '52'],
    canHelpWith: ['Transport', 'Accueil de stagiaires'],
    lookingFor: ['Conducteurs', 'Parking poids lourds'],
    networks: ['FNTR', 'CJD'],
    countries: ['PL'],
  }),
  by('awa', {
    languages: ['fr', 'wo'],
    sectors: ['88'],
    canHelpWith: ['Garde d’enfants', 'Horaires décalés'],
    lookingFor: ['Auxiliaires de puériculture'],
    networks: ['Femmes chefs d’entreprise'],
  }),
  by('bruno', {
    languages: ['fr', 'it'],
    sectors: ['70', '68'],
    canHelpWith: ['Implantation d’entreprise', 'Bureaux à louer', 'Business plan'],
    lookingFor: ['Jeunes entreprises'],
    networks: ['RETIS'],
    cities: ['Turin'],
  }),
  by('nadia', {
    languages: ['fr', 'en', 'ar'],
    sectors: ['79', '91'],
    canHelpWith: ['Visites guidées', 'Histoire locale'],
    lookingFor: ['Groupes'],
    cities: ['Alger'],
  }),
  by('julien', {
    languages: ['fr'],
    sectors: ['01'],
    canHelpWith: ['Circuits courts', 'Paniers de légumes'],
    lookingFor: ['Cantines', 'Saisonniers'],
  }),
  by('mei', {
    languages: ['fr', 'zh', 'en'],
    sectors: ['55'],
    canHelpWith: ['Séminaires', 'Chambres pour équipages'],
    lookingFor: ['Artisans', 'Agencement'],
    networks: ['UMIH'],
    cities: ['Shanghai', 'Wenzhou'],
    countries: ['CN'],
  }),
  by('olivier', {
    languages: ['fr', 'en'],
    sectors: ['51'],
    canHelpWith: ['Métiers de l’aérien', 'Mentorat'],
    lookingFor: ['Jeunes à accompagner'],
    networks: ['Anciens d’Air France'],
    reserved: ['sectors'],
  }),
  by('fatou', {
    languages: ['fr', 'wo', 'en'],
    sectors: ['78', '88'],
    canHelpWith: ['Recrutement', 'Apprentis'],
    lookingFor: ['Entreprises qui recrutent'],
  }),
  by('pauline', {
    languages: ['fr', 'pt'],
    sectors: ['14'],
    canHelpWith: ['Couture', 'Vêtements de travail'],
    lookingFor: ['Tissus de récupération'],
    countries: ['PT'],
  }),
  by('karim', {
    languages: ['fr', 'ar'],
    sectors: ['93'],
    canHelpWith: ['Bénévoles', 'Animation sportive'],
    lookingFor: ['Gymnase', 'Sponsors'],
  }),
  by('helene', {
    languages: ['fr'],
    sectors: ['94'],
    canHelpWith: ['Création d’entreprise', 'Apprentis', 'Aides régionales'],
    lookingFor: ['Artisans'],
    networks: ['CMA'],
  }),
];

/** Who is connected with whom; the last ones are requests that wait, with their note. */
export const CONNECTED: readonly (readonly [string, string])[] = [
  ['claire', 'anne'],
  ['yassine', 'anne'],
  ['yassine', 'mei'],
  ['paul', 'anne'],
  ['paul', 'mei'],
  ['samira', 'anne'],
  ['samira', 'mei'],
  ['claire', 'awa'],
  ['ines', 'thomas'],
];

export const REQUESTED: readonly (readonly [string, string, string])[] = [
  ['paul', 'claire', 'Nous préparons un stand commun pour le salon de la santé : en parlons-nous ?'],
  ['fatou', 'yassine', 'J’ai deux candidats sérieux pour votre place d’apprenti.'],
];

export const FOLLOWED: readonly (readonly [string, string])[] = [
  ['claire', 'samira'],
  ['ines', 'yassine'],
  ['paul', 'samira'],
];
