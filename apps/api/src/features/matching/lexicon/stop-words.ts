/** Words that say that something is on the market, and not what: every second opportunity has them. */
export const STOP_WORDS = `
  a afin ainsi ai ans apres aussi autour autre autres avant avec avoir bien bonne bonjour bon ca car ce ces cela cette
  chaque chez comme comment contre coup dans de depuis des deux dont donc du elle en entre environ est et etre eux faire
  fait faut fin font il ils je jour jours jusqu la le les leur leurs lors lui ma mais meme mes mois moi mois moins mon
  ne ni nos notre nous on ou par pas pendant peu peut peuvent plus plusieurs point pour pouvoir premier premiere pres
  qu quand que quelques qui sa sans se semaine ses si soit son sont sous souhaite sur ta tous tout toute toutes tres
  trois un une va vers veut vos votre vous y annee annees
  besoin besoins chercher cherche cherchons recherche recherchons rechercher propose proposons proposer offre offrir
  offrons disponible disponibles disposition mettre mettons met entreprise entreprises societe societes projet projets
  professionnel professionnels activite activites service services solution solutions quelqu quelqu'un personne
  personnes possible possibles travaille equipe equipes grand grande petit petite petits petites nouveau nouvelle
  nouveaux nouvelles prochain prochaine actuellement aujourd'hui interesse interessee interesses contacter merci
  region territoire secteur proximite proche kilometres km euros euro eur ht ttc dispose disposons aider aide savoir
  utile rapidement urgent urgence septembre octobre novembre decembre janvier fevrier mars avril mai juin juillet aout
  quatre cinq six sept huit neuf dix douze quinze vingt trente cent lundi mardi mercredi jeudi vendredi samedi dimanche
  local locale locaux locales ville commune communes place places court courts donner donne ici bord tables table saison
  rentree ete hiver printemps automne realiser permettre vouloir voudrais aimerais aimerions idealement notamment
`;
