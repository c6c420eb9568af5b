import type { CastName } from '@rayonne/testing';
import { CAST } from '@rayonne/testing';
import { encodeSharedId, decodePublicId } from '../../platform/database/public-id';
import { APPLICANTS, INTERESTS_OF, INVITED, NEWCOMERS, QUESTIONS, WELCOMED } from '../demo-arrivals';
import type { DemoActor } from '../demo-actor';
import type { DemoArrivalsRepository } from '../demo-arrivals.repository';

export interface ArrivalsStage {
  readonly territoryId: string;
  readonly actors: ReadonlyMap<string, DemoActor>;
  readonly repository: DemoArrivalsRepository;
  /** Makes an account that can act. */
  readonly bring: (email: string, name: string) => Promise<DemoActor>;
}

const ANSWER = `mutation ($input: AnswerFirstStepInput!) { answerFirstStep(input: $input) { done } }`;

/** People at the door and just inside: invitations, requests, newcomers, and who welcomed the earlier ones. */
export async function seedArrivals(stage: ArrivalsStage): Promise<void> {
  await tellInterests(stage);
  await inviteSome(stage);
  await welcomeEarlier(stage);
  await ask(stage);
  await arrive(stage);
}

const territoryOf = ({ territoryId }: ArrivalsStage) => encodeSharedId(territoryId);
const cast = ({ actors }: ArrivalsStage, name: CastName) => actors.get(CAST[name].email)!;

async function tellInterests(stage: ArrivalsStage): Promise<void> {
  for (const [email, interests] of Object.entries(INTERESTS_OF)) {
    const input = { territory: territoryOf(stage), step: 'INTERESTS', interests };
    await stage.actors.get(email)!.asks(ANSWER, { input });
    await stage.repository.forgetFirstSteps(stage.territoryId);
  }
  await cast(stage, 'claire').asks(`mutation ($input: SetWelcomingInput!) { setWelcoming(input: $input) { powers } }`, {
    input: { territory: territoryOf(stage), welcoming: true },
  });
}

async function inviteSome(stage: ArrivalsStage): Promise<void> {
  for (const { by, email, note } of INVITED) {
    await stage.actors.get(by)!.asks(`mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }`, {
      input: { territory: territoryOf(stage), email, note },
    });
  }
}

async function welcomeEarlier({ territoryId, actors, repository }: ArrivalsStage): Promise<void> {
  for (const { newcomer, by, hours } of WELCOMED) {
    const [whom, who] = [newcomer, by].map((email) => decodePublicId(actors.get(email)!.memberId)!.id);
    await repository.insertWelcome(territoryId, { newcomerId: whom!, welcomerId: who!, hours });
  }
}

/** The door opens on request for as long as they ask: those who wait go on waiting. */
async function ask(stage: ArrivalsStage): Promise<void> {
  const territory = territoryOf(stage);
  const setPolicy = (joining: string) =>
    cast(stage, 'anne').asks(
      `mutation ($input: UpdateJoiningPolicyInput!) { updateJoiningPolicy(input: $input) { powers } }`,
      {
        input: { territory, joining, questions: QUESTIONS },
      },
    );
  await setPolicy('APPROVAL');
  for (const { email, name, persona, communeCode, answers, hoursAgo } of APPLICANTS) {
    const applicant = await stage.bring(email, name);
    const id = await applicant.does(`mutation ($input: RequestToJoinInput!) { requestToJoin(input: $input) { id } }`, {
      input: { territory, persona, communeCode, answers },
    });
    await stage.repository.dateRequest(stage.territoryId, decodePublicId(id)!.id, hoursAgo);
  }
  await setPolicy('OPEN');
}

async function arrive(stage: ArrivalsStage): Promise<void> {
  const territory = territoryOf(stage);
  const made = await cast(stage, 'anne').asks<{ createInvitationLink: { url: string } }>(
    `mutation ($input: CreateInvitationLinkInput!) { createInvitationLink(input: $input) { url } }`,
    { input: { territory, label: 'Affiche du forum des associations', maxUses: 200, days: 90 } },
  );
  const token = made.createInvitationLink.url.split('/').at(-1);
  for (const { email, name, communeCode, interests, hoursAgo } of NEWCOMERS) {
    const newcomer = await stage.bring(email, name);
    const { acceptInvitation } = await newcomer.asks<{ acceptInvitation: { member: { id: string } } }>(
      `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { member { id } } }`,
      { input: { token, communeCode } },
    );
    await newcomer.asks(ANSWER, { input: { territory, step: 'INTERESTS', interests } });
    await stage.repository.dateArrival(stage.territoryId, decodePublicId(acceptInvitation.member.id)!.id, hoursAgo);
  }
}
