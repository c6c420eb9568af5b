import { CAST } from '@rayonne/testing';
import type { DemoActor } from '../demo-actor';

const REQUEST = `mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { id } }`;
const PASS_ON = `mutation ($input: PassOnIntroductionInput!) { passOnIntroduction(input: $input) { id } }`;
const ACCEPT = `mutation ($id: ID!) { acceptIntroduction(id: $id) { id conversationId } }`;
const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { id } }`;

interface Told {
  readonly by: string;
  readonly to: string;
  readonly through: string;
  readonly context: string;
  /** What whoever introduces wrote; without, it waits for them. */
  readonly words?: string;
  /** What is said once the other has accepted; without, it waits for them. */
  readonly lines?: readonly { readonly by: string; readonly text: string }[];
}

const { claire, yassine, anne, paul, ines, samira } = CAST;

const INTRODUCTIONS: readonly Told[] = [
  {
    by: paul.email,
    to: yassine.email,
    through: anne.email,
    context:
      'Je refais le comptoir de la brasserie en chêne du coin, trois mètres d’un seul tenant. On me dit que Yassine travaille ce bois mieux que personne : pourriez-vous nous présenter ?',
    words:
      'Yassine, je vous présente Paul, qui brasse à Louvres. Il cherche quelqu’un pour un comptoir en chêne local, et il sait attendre le bon morceau. Vous devriez vous entendre.',
    lines: [
      {
        by: yassine.email,
        text: 'Bonjour Paul. J’ai justement une bille de trois mètres vingt qui sèche depuis deux ans.',
      },
      { by: paul.email, text: 'C’est le comptoir qui vous attendait, alors. Je passe jeudi avec les mesures ?' },
      { by: anne.email, text: 'Je vous laisse entre vous. Gardez-moi une place au comptoir.' },
    ],
  },
  {
    by: ines.email,
    to: samira.email,
    through: claire.email,
    context:
      'Je termine mon mémoire sur les congrès et le vélo, et Samira organise celui d’octobre. Vingt minutes avec elle me feraient gagner un mois. Vous la connaissez bien, je crois ?',
  },
  {
    by: samira.email,
    to: ines.email,
    through: paul.email,
    context:
      'Nous cherchons une voix jeune pour accueillir les délégations à vélo. Inès connaît chaque chemin d’ici : accepteriez-vous de lui parler de moi ?',
    words:
      'Inès, Samira prépare l’accueil du congrès et cherche quelqu’un qui connaît les chemins. J’ai pensé à vous avant qu’elle ait fini sa phrase.',
  },
];

/** One that led to a conversation, one to pass on, one that waits for a yes. */
export async function introducePeople(actors: ReadonlyMap<string, DemoActor>): Promise<void> {
  for (const { by, to, through, context, words, lines } of INTRODUCTIONS) {
    const [member, introducer] = [actors.get(to)!, actors.get(through)!];
    const input = { member: member.memberId, through: [introducer.memberId], context };
    const introduction = await actors.get(by)!.does(REQUEST, { input });
    if (!words) continue;
    await introducer.does(PASS_ON, { input: { introduction, words } });
    if (!lines) continue;
    const { acceptIntroduction } = await member.asks<{ acceptIntroduction: { conversationId: string } }>(ACCEPT, {
      id: introduction,
    });
    for (const line of lines) {
      await actors.get(line.by)!.does(SEND, {
        input: {
          conversation: acceptIntroduction.conversationId,
          body: line.text,
          clientMessageId: crypto.randomUUID(),
        },
      });
    }
  }
}
