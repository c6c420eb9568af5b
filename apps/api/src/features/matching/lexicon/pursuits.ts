import type { Concept } from './concept';

/** What people want of one another in business, whatever their trade. Says nothing of a division. */
export const PURSUITS: readonly Concept[] = [
  {
    words:
      'local locaux bureau bureaux coworking atelier boxe surface mètres carrés m2 plateau espace cellule entrepôt hangar',
  },
  { words: 'terrain parcelle foncier friche hectare hectares viabilisé zone zac' },
  {
    words:
      'repreneur reprise reprendre cession céder transmission transmettre retraite succession rachat racheter vendre',
  },
  {
    words:
      'création créer créateur créatrice entrepreneur entreprendre démarrage lancement lancer startup porteur incubateur pépinière',
  },
  {
    words:
      'mentor mentorat parrain parrainage parrainer tuteur tutorat coach coaching accompagner accompagnement conseil marrainage',
  },
  { words: 'fournisseur fourniture approvisionnement approvisionner fournir livrer producteur source sourcing' },
  {
    words:
      'client clients clientèle débouché débouchés prospect prospection commercial commerciale vendre vente apporteur',
  },
  { words: 'façonnier façonnage cotraitance capacité renfort surcharge' },
  {
    words:
      'groupement regrouper mutualiser mutualisation commun collectif coopérative coopération consortium partenaire partenariat alliance',
  },
  {
    words:
      'financement financer subvention aide dotation prêt bourse don donateur mécénat mécène sponsor sponsoring crowdfunding cagnotte',
  },
  { words: 'exporter export international étranger europe allemagne belgique italie marché foreign missions' },
  {
    words:
      'introduire introduction relais relayer contact rencontrer réseau recommander présenter prescripteur ambassadeur',
  },
  { words: 'presse journaliste média médias radio télévision article interview visibilité' },
  { words: 'visite visiter délégation accueil accueillir recevoir découverte immersion' },
  { words: 'conférence conférencier intervenant témoignage témoigner atelier webinaire colloque séminaire' },
  { words: 'logement loger hébergement héberger chambre studio nuit nuits dormir colocation' },
  {
    words: 'emploi poste recruter recrutement embauche travail travailler candidat salarié cdi cdd saisonnier intérim',
  },
  { words: 'stage stagiaire alternance alternant apprenti apprentie apprentissage étudiant jeune jeunes tuteur' },
  { words: 'numérique digital digitalisation numérisation dématérialisation logiciel informatique' },
  {
    words:
      'écologie écologique transition durable environnement carbone décarbonation climat biodiversité empreinte vert',
  },
  { words: 'consommation facture énergétique isolation chauffage photovoltaïque rénovation' },
  { words: 'déchet invendus surplus rebut chute récupération récupérer réemploi gaspillage antigaspi don' },
  { words: 'livraison livrer transport acheminer tournée camionnette utilitaire véhicule' },
  { words: 'matériel machine équipement engin outil outillage prêt prêter location louer dépanner' },
  { words: 'salle réunion auditorium amphithéâtre réception séminaire événement' },
  { words: 'repas cantine restauration traiteur déjeuner buffet cuisine' },
  { words: 'entretien maintenance réparation dépannage' },
  { words: 'garde enfant crèche place berceau' },
  { words: 'handicap inclusion insertion diversité égalité rqth adapté' },
  { words: 'quartier quartiers jeune jeunes collège collégien lycéen orientation métier métiers troisième' },
];
