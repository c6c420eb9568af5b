import type { Concept } from './concept';

/** What people want of one another in business, whatever their trade. Says nothing of a division. */
export const PURSUITS: readonly Concept[] = [
  {
    words: 'locaux bureaux coworking atelier boxe surface mètres carrés m2 entrepôt hangar',
  },
  { words: 'terrain parcelle foncier friche hectare hectares viabilisé zac' },
  {
    words: 'repreneur reprise reprendre cession céder transmission transmettre retraite succession rachat racheter',
  },
  {
    words:
      'création créer créateur créatrice entrepreneur entreprendre démarrage lancement lancer startup porteur incubateur pépinière',
  },
  {
    words:
      'mentor mentorat parrain parrainage parrainer tuteur tutorat coach coaching accompagner accompagnement conseil marrainage',
  },
  { words: 'fournisseur fourniture approvisionnement approvisionner fournir livrer producteur sourcing' },
  {
    words: 'client clients clientèle débouché débouchés prospect prospection commercial commerciale apporteur',
  },
  { words: 'façonnier façonnage cotraitance capacité renfort surcharge' },
  {
    words:
      'groupement regrouper mutualiser mutualisation collectif coopérative coopération consortium partenaire partenariat alliance',
  },
  {
    words:
      'financement financer subvention aide dotation bourse donateur mécénat mécène sponsor sponsoring crowdfunding cagnotte',
  },
  { words: 'exporter export international étranger europe allemagne belgique italie foreign missions' },
  {
    words: 'introduire introduction relayer rencontrer recommander prescripteur ambassadeur',
  },
  { words: 'journaliste média médias radio télévision article interview visibilité' },
  { words: 'visiter délégation découverte immersion' },
  { words: 'conférence conférencier intervenant témoignage témoigner atelier webinaire colloque séminaire' },
  { words: 'logement loger hébergement héberger studio colocation' },
  {
    words: 'emploi recruter recrutement embauche travail travailler candidat salarié cdi cdd saisonnier intérim',
  },
  { words: 'stage stagiaire alternance alternant apprenti apprentie apprentissage étudiant tuteur' },
  { words: 'numérique digital digitalisation numérisation dématérialisation logiciel informatique' },
  {
    words:
      'écologie écologique transition durable environnement carbone décarbonation climat biodiversité empreinte vert',
  },
  { words: 'consommation facture énergétique isolation chauffage photovoltaïque rénovation' },
  { words: 'déchet invendus surplus rebut chute récupération réemploi gaspillage antigaspi' },
  { words: 'livraison livrer transport acheminer tournée camionnette utilitaire véhicule' },
  { words: 'matériel machine engin outillage dépanner' },
  { words: 'salle réunion auditorium amphithéâtre séminaire événement' },
  { words: 'cantine restauration traiteur déjeuner buffet cuisine' },
  { words: 'entretien maintenance réparation dépannage' },
  { words: 'enfant crèche berceau' },
  { words: 'handicap inclusion insertion diversité égalité rqth adapté' },
  { words: 'quartier quartiers collège collégien lycéen orientation troisième' },
  { words: 'prêter prête emprunter louer location loueur mutualiser partager' },
  { words: 'visite visiter délégation accueillir recevoir hôte' },
];
