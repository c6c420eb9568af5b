import type { Concept } from './concept';

/** Trades: what people call them, what they make and handle, and the divisions of NAF rév. 2 that practise them. */
export const TRADES: readonly Concept[] = [
  {
    divisions: ['01'],
    words:
      'agriculteur agriculture agricole ferme fermier exploitation culture récolte céréales blé maïs betterave semence',
  },
  {
    divisions: ['01'],
    words:
      'maraîcher maraîchage légumes primeur potager horticulture horticole pépinière serre arboriculture verger fruits',
  },
  {
    divisions: ['01', '10'],
    words:
      'élevage éleveur bétail bovin ovin porcin volaille laitier laiterie lait fromage fromager fromagerie affineur',
  },
  {
    divisions: ['01', '11'],
    words:
      'vigneron viticulture viticole vigne vin vignoble caviste cave cru champagne œnologie œnologue sommelier vendange',
  },
  {
    divisions: ['11'],
    words:
      'bière brasseur brasserie microbrasserie houblon malt cidre distillerie spiritueux boisson limonade embouteillage',
  },
  {
    divisions: ['02', '16'],
    words: 'forêt forestier sylviculture bûcheron scierie grume sciage bois plaquette granulés',
  },
  { divisions: ['03', '10'], words: 'poisson poissonnerie mareyeur pêche aquaculture pisciculture coquillage' },
  {
    divisions: ['10', '47'],
    words: 'boulanger boulangerie pain pâtissier pâtisserie viennoiserie farine meunier meunerie moulin fournil levain',
  },
  { divisions: ['10', '47'], words: 'boucher boucherie charcutier charcuterie viande abattoir salaison découpe' },
  {
    divisions: ['10'],
    words:
      'agroalimentaire alimentaire conserverie confiture biscuiterie biscuit chocolat chocolatier confiserie torréfacteur torréfaction épicerie surgelé',
  },
  {
    divisions: ['56'],
    words: 'restaurant restaurateur restauration cuisine cuisinier chef cantine bistrot menu commis serveur plonge',
  },
  {
    divisions: ['56', '82'],
    words: 'traiteur buffet cocktail banquet apéritif déjeuner séminaire',
  },
  {
    divisions: ['55'],
    words: 'hôtel hôtelier hôtellerie hébergement hébergeur gîte nuitée auberge camping résidence réceptif',
  },
  { divisions: ['79'], words: 'tourisme touristique voyage voyagiste excursion guide visiteur' },
  {
    divisions: ['13', '14'],
    words:
      'textile tissu tissage couture couturier couturière confection vêtement habillement mode styliste broderie tricot retouche uniforme linge',
  },
  {
    divisions: ['15'],
    words: 'cuir maroquinerie maroquinier sellier sellerie chaussure cordonnier cordonnerie tannerie',
  },
  {
    divisions: ['16', '43', '31'],
    words:
      'menuisier menuiserie ébéniste ébénisterie charpente charpentier boiserie parquet escalier agencement agenceur placard huisserie',
  },
  {
    divisions: ['31', '46', '47'],
    words: 'mobilier meuble ameublement literie fauteuil rangement étagère',
  },
  {
    divisions: ['17', '18'],
    words: 'papier carton cartonnage emballage conditionnement packaging étui colis caisse palette palettes',
  },
  {
    divisions: ['18'],
    words:
      'imprimeur imprimerie impression imprimé flyer brochure affiche affichage plaquette sérigraphie reprographie signalétique enseigne bâche',
  },
  {
    divisions: ['20', '21'],
    words:
      'chimie chimique chimiste peinture vernis résine solvant cosmétique savon savonnerie parfum parfumerie détergent',
  },
  {
    divisions: ['21', '86'],
    words: 'pharmacie pharmaceutique pharmacien médicament laboratoire biotechnologie biotech essai clinique',
  },
  {
    divisions: ['22'],
    words: 'plastique plasturgie plasturgiste injection moule moulage caoutchouc polymère thermoformage extrusion',
  },
  {
    divisions: ['23'],
    words: 'verre verrier verrerie vitrage céramique béton ciment granulat carrière pierre marbrier tailleur brique',
  },
  {
    divisions: ['24', '25'],
    words:
      'métal métallurgie métallurgiste fonderie acier inox aluminium tôle tôlerie chaudronnerie chaudronnier soudeur soudure soudage serrurerie ferronnerie métallier',
  },
  {
    divisions: ['25', '28'],
    words: 'usinage usiner tourneur fraiseur tournage fraisage décolletage mécanique précision outillage prototype',
  },
  {
    divisions: ['26', '27'],
    words: 'électronique électronicien capteur composant câblage câbleur embarqué connecté',
  },
  {
    divisions: ['28', '33'],
    words: 'machine équipementier automatisme automaticien robot robotique convoyeur',
  },
  {
    divisions: ['33'],
    words:
      'maintenance dépannage dépanneur réparation réparateur entretien technicien mainteneur électromécanicien révision',
  },
  {
    divisions: ['29', '45'],
    words:
      'automobile véhicule garage garagiste carrosserie carrossier mécanicien concessionnaire pneu flotte utilitaire',
  },
  {
    divisions: ['30'],
    words: 'aéronautique avion aérien aéroport aéroportuaire spatial ferroviaire train naval chantier',
  },
  { divisions: ['30', '47', '77'], words: 'vélo cycle bicyclette cargo cyclologistique cycliste trottinette' },
  {
    divisions: ['35'],
    words:
      'énergie énergétique solaire photovoltaïque panneau éolien autoconsommation biogaz méthanisation hydrogène géothermie',
  },
  {
    divisions: ['43', '35'],
    words: 'isolation isolant rénovation thermique passoire calorifuge ite combles ravalement façade façadier',
  },
  {
    divisions: ['43'],
    words:
      'plombier plomberie chauffage chauffagiste chaudière sanitaire robinetterie climatisation climaticien frigoriste ventilation cvc pompe',
  },
  {
    divisions: ['43'],
    words: 'électricien électricité électrique courant éclairage borne recharge irve tableau domotique',
  },
  {
    divisions: ['43', '41'],
    words: 'maçon maçonnerie béton coffrage dalle terrassement terrassier démolition fondation parpaing',
  },
  {
    divisions: ['43'],
    words: 'peintre peinture plâtrier plaquiste cloison carreleur carrelage revêtement finition décoration',
  },
  {
    divisions: ['43'],
    words: 'couvreur couverture toiture zinguerie zingueur ardoise tuile étanchéité étancheur gouttière',
  },
  {
    divisions: ['41', '71'],
    words:
      'bâtiment btp construction constructeur bâtir travaux chantier promoteur promotion maîtrise ouvrage logement',
  },
  { divisions: ['71'], words: 'architecte architecture urbanisme urbaniste géomètre permis économiste bim' },
  {
    divisions: ['71', '74'],
    words: 'ingénieur ingénierie études calcul dimensionnement conception dessinateur cao prototype',
  },
  { divisions: ['42'], words: 'voirie routier enrobé canalisation assainissement vrd' },
  {
    divisions: ['81', '01'],
    words: 'paysagiste paysage vert jardin jardinier jardinage tonte taille élagage élagueur gazon plantation arrosage',
  },
  {
    divisions: ['81'],
    words: 'nettoyage nettoyer propreté ménage entretien agent vitrerie désinfection hygiène bionettoyage nettoyeur',
  },
  {
    divisions: ['38'],
    words:
      'déchet déchets recyclage recycler recycleur valorisation compost compostage benne ferraille déchèterie rebut chute chutes',
  },
  {
    divisions: ['38', '95', '47'],
    words:
      'réemploi réutilisation ressourcerie recyclerie reconditionné reconditionnement occasion circulaire upcycling surcyclage',
  },
  { divisions: ['36', '37'], words: 'eau potable captage forage épuration assainissement puits' },
  {
    divisions: ['80'],
    words: 'sécurité gardiennage surveillance vidéosurveillance alarme vigile rondier incendie ssiap',
  },
  {
    divisions: ['49', '52'],
    words:
      'transport transporteur chauffeur conducteur routier camion fret livraison livreur messagerie coursier tournée affréteur',
  },
  {
    divisions: ['52', '49'],
    words:
      'logistique logisticien entrepôt entreposage stockage stocker stock préparation commandes cariste palette plateforme supply approvisionnement',
  },
  { divisions: ['49'], words: 'taxi vtc navette autocar autobus car minibus covoiturage mobilité trajet' },
  {
    divisions: ['50', '52'],
    words:
      'douane douanier transitaire import export international maritime conteneur incoterm dédouanement commissionnaire',
  },
  { divisions: ['49', '82'], words: 'déménagement déménageur transfert manutention manutentionnaire levage grue' },
  {
    divisions: ['46', '47'],
    words: 'commerce commerçant boutique magasin détaillant vendeuse rayon vitrine franchise enseigne',
  },
  {
    divisions: ['46'],
    words: 'grossiste négoce négociant distributeur distribution centrale achats acheteur revendeur',
  },
  { divisions: ['47', '62'], words: 'ecommerce marketplace cybermarchand panier click' },
  {
    divisions: ['62'],
    words:
      'informatique informaticien logiciel développeur développement programmation programmeur application appli web code codage fullstack saas',
  },
  {
    divisions: ['62', '63'],
    words: 'cybersécurité cyber piratage rançongiciel sauvegarde infogérance hébergement serveur cloud sinistre',
  },
  { divisions: ['62', '63'], words: 'données data statistiques analyste algorithme ia automatisation' },
  { divisions: ['62', '73'], words: 'site internet wordpress webmaster référencement seo webdesign ergonomie ux' },
  { divisions: ['61'], words: 'télécom télécommunication fibre téléphonie téléphone antenne opérateur' },
  {
    divisions: ['73'],
    words:
      'communication publicité publicitaire marketing campagne image notoriété instagram linkedin community influence attaché',
  },
  {
    divisions: ['74', '73'],
    words: 'graphiste graphisme design designer logo illustration illustrateur maquette infographiste',
  },
  { divisions: ['74'], words: 'photographe photographie photo reportage portrait shooting' },
  {
    divisions: ['59'],
    words: 'vidéo vidéaste film audiovisuel tournage montage réalisateur réalisation drone podcast',
  },
  {
    divisions: ['58', '18'],
    words: 'édition éditeur librairie libraire auteur rédacteur rédaction journaliste journal magazine',
  },
  {
    divisions: ['74'],
    words: 'traduction traducteur traductrice interprète interprétariat langue langues anglais allemand relecture',
  },
  {
    divisions: ['90', '93'],
    words: 'spectacle concert musique musicien théâtre comédien artiste festival culture culturel exposition galerie',
  },
  {
    divisions: ['82', '90'],
    words: 'événement événementiel foire inauguration sonorisation régie chapiteau scénographie animateur animation',
  },
  { divisions: ['93'], words: 'sport sportif coach fitness gymnase tournoi stade' },
  { divisions: ['69'], words: 'comptable comptabilité bilan paie fiche bulletins fiscal fiscalité tva commissaire' },
  {
    divisions: ['69'],
    words: 'avocat juriste juridique droit contrat contentieux notaire statuts litige brevet rgpd',
  },
  {
    divisions: ['70'],
    words: 'conseil consultant stratégie stratégique accompagnement diagnostic audit organisation management dirigeant',
  },
  {
    divisions: ['70', '74'],
    words: 'qualité certification iso norme normes label audit rse décarbonation carbone environnement',
  },
  { divisions: ['72'], words: 'innovation innovant chercheur doctorant université laboratoire thèse cifre' },
  {
    divisions: ['64'],
    words: 'banque banquier bancaire crédit emprunt emprunter trésorerie affacturage garantie bpifrance microcrédit',
  },
  {
    divisions: ['64', '66'],
    words: 'investisseur investir investissement levée fonds capital amorçage actionnaire ticket participation',
  },
  {
    divisions: ['65', '66'],
    words: 'assurance assureur assurer courtier courtage mutuelle prévoyance sinistre indemnisation',
  },
  {
    divisions: ['68'],
    words: 'immobilier foncier foncière bailleur locataire propriétaire terrain parcelle',
  },
  {
    divisions: ['78'],
    words:
      'recrutement recruter recruteur embauche embaucher intérim intérimaire candidat candidature chasseur placement cdi cdd',
  },
  { divisions: ['70', '78'], words: 'rh salarié dialogue gpec' },
  {
    divisions: ['85'],
    words:
      'formation formateur formatrice former enseignement enseignant école lycée cfa pédagogie pédagogique élève professeur organisme',
  },
  {
    divisions: ['85', '78'],
    words: 'apprenti apprentie apprentissage alternance alternant stage stagiaire étudiant étudiante bts cap',
  },
  { divisions: ['88', '78'], words: 'insertion chômeur réinsertion handicap esat inclusion adaptée' },
  {
    divisions: ['86'],
    words:
      'santé médecin médical infirmier infirmière soin soins kinésithérapeute hôpital clinique dentiste cabinet praticien',
  },
  {
    divisions: ['87', '88'],
    words: 'ehpad aîné aînés senior seniors âgé âgées domicile auxiliaire autonomie dépendance maintien',
  },
  { divisions: ['88'], words: 'crèche enfant enfants nounou périscolaire puériculture' },
  {
    divisions: ['94', '88'],
    words: 'association associatif bénévole bénévolat solidarité solidaire social humanitaire fondation mécène mécénat',
  },
  { divisions: ['96'], words: 'coiffeur coiffure esthétique esthéticienne beauté spa massage institut' },
  { divisions: ['96', '81'], words: 'blanchisserie pressing laverie linge lavage repassage nappe' },
  {
    divisions: ['77'],
    words: 'loueur matériel engin nacelle échafaudage outillage mutualiser mutualisation',
  },
  {
    divisions: ['82'],
    words: 'secrétariat secrétaire assistante assistant administratif standard facturation domiciliation saisie',
  },
  { divisions: ['82', '69', '70'], words: 'gestion gestionnaire daf financier prévisionnel budget tableau trésorerie' },
  {
    divisions: ['84'],
    words:
      'mairie commune collectivité intercommunalité agglomération département région élu maire élus institution institutionnel préfecture ministère',
  },
  { divisions: ['84', '70'], words: 'consultation dce candidature groupement mémoire' },
];
