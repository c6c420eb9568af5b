/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Shell {\n    viewer {\n      id\n      isOperator\n      sight\n      timeZone\n      unreadConversations\n      unseenNotices\n      feedPreferences {\n        id\n        order\n      }\n      memberships {\n        powers\n        feedSeenAt\n        waiting {\n          place\n          count\n        }\n        member {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n          slug\n          name\n          code\n          color\n          logo {\n            id\n            url(width: 96)\n          }\n        }\n      }\n    }\n  }\n": typeof types.ShellDocument,
    "\n  mutation ProveByPassword($input: ProveByPasswordInput!) {\n    proveByPassword(input: $input)\n  }\n": typeof types.ProveByPasswordDocument,
    "\n  mutation ProveByPasskey($input: PasskeyResponseInput!) {\n    proveByPasskey(input: $input)\n  }\n": typeof types.ProveByPasskeyDocument,
    "\n  query Followed {\n    viewer {\n      id\n      feedPreferences {\n        id\n        narrowed\n      }\n    }\n  }\n": typeof types.FollowedDocument,
    "\n  mutation ChooseFeed($input: ChooseFeedInput!) {\n    chooseFeed(input: $input) {\n      id\n      order\n      narrowed\n    }\n  }\n": typeof types.ChooseFeedDocument,
    "\n  fragment FeaturedList_subject on Subject {\n    id\n    territoryId\n    language\n    featuredUntil\n    author {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n    ... on Post {\n      body\n      story {\n        id\n        title\n      }\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n    }\n    ... on Opportunity {\n      title\n      status\n    }\n  }\n": typeof types.FeaturedList_SubjectFragmentDoc,
    "\n  query FeedFormula {\n    feedFormula {\n      weights {\n        term\n        weight\n      }\n      halfLifeHours\n      newcomerDays\n      candidates\n      minutes\n      inARow\n      ofOneVoice\n    }\n  }\n": typeof types.FeedFormulaDocument,
    "\n  query WhySeen($subject: ID!, $ranking: ID) {\n    whySeen(subject: $subject, ranking: $ranking) {\n      id\n      reasons {\n        reason\n        label\n      }\n      ranked {\n        score\n        terms {\n          term\n          weight\n          value\n          points\n        }\n      }\n    }\n  }\n": typeof types.WhySeenDocument,
    "\n  query FeedNews($territory: ID!) {\n    feed(territory: $territory, first: 20) {\n      nodes {\n        id\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n      }\n    }\n  }\n": typeof types.FeedNewsDocument,
    "\n  query PostPreview($id: ID!) {\n    post(id: $id) {\n      id\n      linkPreview {\n        id\n        video {\n          provider\n        }\n      }\n      ...PostLink_post\n    }\n  }\n": typeof types.PostPreviewDocument,
    "\n  fragment Introduction_introduction on Introduction {\n    id\n    role\n    state\n    context\n    passedOn\n    requestedAt\n    expiresAt\n    conversationId\n    asksOutcome\n    outcome\n    requester {\n      id\n      ...MemberFace_member @unmask\n    }\n    introducers {\n      id\n      isViewer\n      ...MemberFace_member @unmask\n    }\n    target {\n      id\n      ...MemberFace_member @unmask\n    }\n    opportunity {\n      id\n      title\n    }\n  }\n": typeof types.Introduction_IntroductionFragmentDoc,
    "\n  fragment IntroductionPath_path on IntroductionPath {\n    strength\n    steps {\n      member {\n        id\n        ...MemberFace_member @unmask\n      }\n      strands {\n        channel\n        isMutual\n        lastOn\n      }\n    }\n  }\n": typeof types.IntroductionPath_PathFragmentDoc,
    "\n  query IntroductionPaths($member: ID!) {\n    introductionPaths(member: $member) {\n      isConnected\n      member {\n        id\n        name\n      }\n      paths {\n        ...IntroductionPath_path @unmask\n      }\n    }\n  }\n": typeof types.IntroductionPathsDocument,
    "\n  query OrganisationIntroductionPaths($organisation: ID!) {\n    organisationIntroductionPaths(organisation: $organisation) {\n      member {\n        id\n        name\n      }\n      paths {\n        steps {\n          member {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisationIntroductionPathsDocument,
    "\n  mutation RequestIntroduction($input: RequestIntroductionInput!) {\n    requestIntroduction(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n": typeof types.RequestIntroductionDocument,
    "\n  mutation PassOnIntroduction($input: PassOnIntroductionInput!) {\n    passOnIntroduction(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n": typeof types.PassOnIntroductionDocument,
    "\n  mutation AcceptIntroduction($id: ID!) {\n    acceptIntroduction(id: $id) {\n      ...Introduction_introduction @unmask\n    }\n  }\n": typeof types.AcceptIntroductionDocument,
    "\n  mutation DeclineIntroduction($id: ID!) {\n    declineIntroduction(id: $id) {\n      ...Introduction_introduction\n    }\n  }\n": typeof types.DeclineIntroductionDocument,
    "\n  mutation WithdrawIntroduction($id: ID!) {\n    withdrawIntroduction(id: $id)\n  }\n": typeof types.WithdrawIntroductionDocument,
    "\n  mutation AnswerIntroductionOutcome($input: AnswerIntroductionOutcomeInput!) {\n    answerIntroductionOutcome(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n": typeof types.AnswerIntroductionOutcomeDocument,
    "\n  fragment ConversationRow_conversation on Conversation {\n    id\n    unreadCount\n    territory {\n      id\n      slug\n    }\n    participants {\n      id\n      memberId\n      name\n      initials\n      isFindable\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n      isViewer\n    }\n    opportunity {\n      id\n      title\n      status\n    }\n    lastMessage {\n      id\n      body\n      sentAt\n      author {\n        id\n        isViewer\n      }\n    }\n  }\n": typeof types.ConversationRow_ConversationFragmentDoc,
    "\n  fragment PushedMessage on Message {\n    id\n    conversationId\n    sequence\n    clientMessageId\n    body\n    sentAt\n    author {\n      id\n    }\n  }\n": typeof types.PushedMessageFragmentDoc,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      id\n      conversationId\n      ...MessageItem_message\n    }\n  }\n": typeof types.SendMessageDocument,
    "\n  query MessagesAfter($id: ID!, $after: Int!) {\n    conversation(id: $id) {\n      id\n      messages(after: $after, first: 100) {\n        nodes {\n          id\n          sequence\n          ...MessageItem_message\n        }\n        hasBefore\n        hasAfter\n      }\n    }\n  }\n": typeof types.MessagesAfterDocument,
    "\n  query MessagesBefore($id: ID!, $before: Int!) {\n    conversation(id: $id) {\n      id\n      messages(before: $before, first: 50) {\n        nodes {\n          id\n          sequence\n          ...MessageItem_message\n        }\n        hasBefore\n        hasAfter\n      }\n    }\n  }\n": typeof types.MessagesBeforeDocument,
    "\n  mutation MarkConversationRead($input: MarkConversationReadInput!) {\n    markConversationRead(input: $input) {\n      id\n      unreadCount\n      participants {\n        id\n        lastReadSequence\n      }\n    }\n  }\n": typeof types.MarkConversationReadDocument,
    "\n  fragment MessageItem_message on Message {\n    id\n    sequence\n    clientMessageId\n    body\n    sentAt\n    author {\n      id\n      name\n      isViewer\n    }\n  }\n": typeof types.MessageItem_MessageFragmentDoc,
    "\n  fragment Thread_conversation on Conversation {\n    id\n    lastSequence\n    viewerCan {\n      send\n    }\n    participants {\n      id\n      name\n      isViewer\n      lastReadSequence\n    }\n    messages(first: 50) {\n      nodes {\n        id\n        sequence\n        clientMessageId\n        sentAt\n        author {\n          id\n        }\n        ...MessageItem_message\n      }\n      hasBefore\n      hasAfter\n    }\n  }\n": typeof types.Thread_ConversationFragmentDoc,
    "\n  query SavedOpportunitySearches($territory: ID!) {\n    savedOpportunitySearches(territory: $territory) {\n      id\n      name\n      query\n      alert\n    }\n  }\n": typeof types.SavedOpportunitySearchesDocument,
    "\n  mutation SaveOpportunitySearch($input: SaveOpportunitySearchInput!) {\n    saveOpportunitySearch(input: $input) {\n      id\n    }\n  }\n": typeof types.SaveOpportunitySearchDocument,
    "\n  mutation SetOpportunityAlert($input: SetOpportunityAlertInput!) {\n    setOpportunityAlert(input: $input) {\n      id\n      alert\n    }\n  }\n": typeof types.SetOpportunityAlertDocument,
    "\n  mutation DeleteOpportunitySearch($search: ID!) {\n    deleteSavedSearch(search: $search)\n  }\n": typeof types.DeleteOpportunitySearchDocument,
    "\n  mutation AnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) {\n      id\n      opportunity {\n        id\n        answerCount\n        viewerConversationId\n        viewerAnswer {\n          state\n        }\n      }\n    }\n  }\n": typeof types.AnswerOpportunityDocument,
    "\n  fragment AnswerItem_answer on OpportunityAnswer {\n    id\n    proposal\n    state\n    answeredAt\n    repliedAt\n    conversationId\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n  }\n": typeof types.AnswerItem_AnswerFragmentDoc,
    "\n  query OpportunityAnswers($opportunity: ID!, $state: OpportunityAnswerState, $after: String) {\n    opportunityAnswers(opportunity: $opportunity, state: $state, first: 20, after: $after) {\n      counts {\n        answered\n        shortlisted\n        declined\n        waiting\n      }\n      nodes {\n        id\n        ...AnswerItem_answer\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OpportunityAnswersDocument,
    "\n  mutation ShortlistAnswer($id: ID!) {\n    shortlistAnswer(id: $id) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n": typeof types.ShortlistAnswerDocument,
    "\n  mutation ReleaseAnswer($id: ID!) {\n    releaseAnswer(id: $id) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n": typeof types.ReleaseAnswerDocument,
    "\n  mutation DeclineAnswer($input: DeclineAnswerInput!) {\n    declineAnswer(input: $input) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n": typeof types.DeclineAnswerDocument,
    "\n  query AudienceSize($territory: ID!, $audience: SubjectAudience!, $sectors: [String!]) {\n    audienceSize(territory: $territory, audience: $audience, sectors: $sectors)\n  }\n": typeof types.AudienceSizeDocument,
    "\n  fragment ComposedOpportunity on Opportunity {\n    id\n    kind\n    direction\n    title\n    body\n    details {\n      field\n      value\n    }\n    sectors\n    skills\n    communes {\n      code\n      name\n      departmentCode\n    }\n    radiusKm\n    amountMin\n    amountMax\n    volume\n    startsOn\n    endsOn\n    deadline\n    audience\n    audienceSectors\n  }\n": typeof types.ComposedOpportunityFragmentDoc,
    "\n  fragment OpportunityFacts_opportunity on Opportunity {\n    id\n    about: kind\n    direction\n    status\n    deadline\n    audience\n    amountMin\n    amountMax\n    commune {\n      code\n      name\n    }\n  }\n": typeof types.OpportunityFacts_OpportunityFragmentDoc,
    "\n  fragment OpportunityFields_opportunity on Opportunity {\n    id\n    kind\n    details {\n      field\n      value\n    }\n    sectors\n    skills\n    communes {\n      code\n      name\n    }\n    radiusKm\n    amountMin\n    amountMax\n    volume\n    startsOn\n    endsOn\n  }\n": typeof types.OpportunityFields_OpportunityFragmentDoc,
    "\n  query MarketFigures($territory: ID!) {\n    marketFigures(territory: $territory) {\n      id\n      days\n      published\n      concluded\n      fromIntroduction\n      medianDaysToAnswer\n      answeredWithinWeek\n      months {\n        month\n        published\n        concluded\n      }\n    }\n  }\n": typeof types.MarketFiguresDocument,
    "\n  query OpportunityGuests($opportunity: ID!) {\n    opportunityGuests(opportunity: $opportunity) {\n      since\n      member {\n        id\n        name\n        isFindable\n      }\n    }\n  }\n": typeof types.OpportunityGuestsDocument,
    "\n  mutation OpenOpportunityTo($input: OpenOpportunityInput!) {\n    openOpportunityTo(input: $input) {\n      since\n    }\n  }\n": typeof types.OpenOpportunityToDocument,
    "\n  mutation CloseOpportunityTo($input: CloseOpportunityToInput!) {\n    closeOpportunityTo(input: $input)\n  }\n": typeof types.CloseOpportunityToDocument,
    "\n  fragment LifeNote_opportunity on Opportunity {\n    id\n    status\n    deadline\n    viewerActs\n  }\n": typeof types.LifeNote_OpportunityFragmentDoc,
    "\n  mutation WithdrawOpportunity($id: ID!) {\n    withdrawOpportunity(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": typeof types.WithdrawOpportunityDocument,
    "\n  mutation ExtendOpportunity($input: ExtendOpportunityInput!) {\n    extendOpportunity(input: $input) {\n      id\n      deadline\n      ...OpportunityDetail_opportunity\n    }\n  }\n": typeof types.ExtendOpportunityDocument,
    "\n  mutation ReopenOpportunity($id: ID!) {\n    reopenOpportunity(id: $id) {\n      id\n      deadline\n      ...OpportunityDetail_opportunity\n    }\n  }\n": typeof types.ReopenOpportunityDocument,
    "\n  query MatchLessons($territory: ID!) {\n    matchLessons(territory: $territory) {\n      id\n      subject\n      value\n      times\n      effect\n    }\n  }\n": typeof types.MatchLessonsDocument,
    "\n  mutation ForgetMatchLessons($territory: ID!, $lesson: ID) {\n    forgetMatchLessons(territory: $territory, lesson: $lesson)\n  }\n": typeof types.ForgetMatchLessonsDocument,
    "\n  fragment MatchWhy_match on Match {\n    id\n    score\n    kilometres\n    sectors\n    words {\n      asked\n      answered\n    }\n    terms {\n      term\n      role\n      weight\n      value\n    }\n    via {\n      id\n      title\n    }\n  }\n": typeof types.MatchWhy_MatchFragmentDoc,
    "\n  fragment MatchedOpportunity_match on Match {\n    id\n    score\n    ...MatchWhy_match\n    opportunity {\n      id\n      title\n      language\n      author {\n        id\n        name\n      }\n      ...OpportunityFacts_opportunity\n    }\n  }\n": typeof types.MatchedOpportunity_MatchFragmentDoc,
    "\n  mutation DismissMatch($match: ID!, $reason: DismissalReason!) {\n    dismissMatch(match: $match, reason: $reason)\n  }\n": typeof types.DismissMatchDocument,
    "\n  query OpportunityMatches($id: ID!) {\n    opportunity(id: $id) {\n      id\n      matches {\n        id\n        ...MatchedMember_match\n      }\n    }\n  }\n": typeof types.OpportunityMatchesDocument,
    "\n  fragment MatchedMember_match on Match {\n    id\n    score\n    ...MatchWhy_match\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n  }\n": typeof types.MatchedMember_MatchFragmentDoc,
    "\n  fragment OpportunityCard_opportunity on Opportunity {\n    id\n    title\n    body\n    language\n    answerCount\n    viewerCan {\n      answer\n    }\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n": typeof types.OpportunityCard_OpportunityFragmentDoc,
    "\n  fragment OpportunityDetail_opportunity on Opportunity {\n    id\n    title\n    body\n    language\n    status\n    answerCount\n    viewerConversationId\n    viewerAnswer {\n      state\n    }\n    author {\n      id\n      name\n      isViewer\n    }\n    audience\n    viewerCan {\n      answer\n      edit\n    }\n    ...OpportunityFields_opportunity\n    ...OpportunityMenu_opportunity\n    ...LifeNote_opportunity\n    ...OutcomeCard_opportunity\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n": typeof types.OpportunityDetail_OpportunityFragmentDoc,
    "\n  fragment OpportunityHero_opportunity on Opportunity {\n    id\n    direction\n    title\n    body\n    deadline\n    author {\n      id\n      name\n    }\n    viewerCan {\n      answer\n    }\n  }\n": typeof types.OpportunityHero_OpportunityFragmentDoc,
    "\n  fragment OpportunityMenu_opportunity on Opportunity {\n    id\n    title\n    deadline\n    viewerActs\n    viewerCan {\n      edit\n      delete\n    }\n  }\n": typeof types.OpportunityMenu_OpportunityFragmentDoc,
    "\n  fragment OutcomeCard_opportunity on Opportunity {\n    id\n    title\n    outcome {\n      id\n      isViewerOwner\n      story {\n        title\n        text\n        awaitsViewer\n        isDrafted\n      }\n      kind\n      concludedAt\n      partner {\n        id\n        ...MemberFace_member @unmask\n      }\n      isPartnerConfirmed\n      partnerWords\n      amountMin\n      amountMax\n      thanks\n      isViewerPartner\n      credits {\n        role\n        member {\n          id\n          isViewer\n          ...MemberFace_member @unmask\n        }\n      }\n    }\n  }\n": typeof types.OutcomeCard_OpportunityFragmentDoc,
    "\n  mutation ConcludeOpportunity($input: ConcludeOpportunityInput!) {\n    concludeOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": typeof types.ConcludeOpportunityDocument,
    "\n  mutation ConfirmOutcome($id: ID!) {\n    confirmOutcome(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": typeof types.ConfirmOutcomeDocument,
    "\n  mutation LeaveOutcome($id: ID!) {\n    leaveOutcome(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": typeof types.LeaveOutcomeDocument,
    "\n  mutation ProposeStory($input: ProposeStoryInput!) {\n    proposeStory(input: $input)\n  }\n": typeof types.ProposeStoryDocument,
    "\n  mutation AnswerStory($input: AnswerStoryInput!) {\n    answerStory(input: $input)\n  }\n": typeof types.AnswerStoryDocument,
    "\n  query ConclusionChoices($opportunity: ID!) {\n    opportunityAnswers(opportunity: $opportunity, first: 20) {\n      nodes {\n        id\n        state\n        member {\n          id\n          name\n        }\n      }\n    }\n    creditSuggestions(opportunity: $opportunity) {\n      role\n      member {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ConclusionChoicesDocument,
    "\n  fragment OwnOpportunityRow_opportunity on Opportunity {\n    id\n    title\n    language\n    answerCount\n    waitingAnswerCount\n    viewerAnswer {\n      state\n    }\n    author {\n      id\n      name\n    }\n    ...OpportunityFacts_opportunity\n  }\n": typeof types.OwnOpportunityRow_OpportunityFragmentDoc,
    "\n  mutation DeleteOpportunity($id: ID!) {\n    deleteOpportunity(id: $id)\n  }\n": typeof types.DeleteOpportunityDocument,
    "\n  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {\n    claimOrganisation(input: $input) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n": typeof types.ClaimOrganisationDocument,
    "\n  fragment OrganisationCard_organisation on Organisation {\n    id\n    name\n    kind\n    sector\n    description\n    peopleCount\n    isOwned\n    commune {\n      code\n      name\n    }\n    logo {\n      id\n      url(width: 192)\n    }\n  }\n": typeof types.OrganisationCard_OrganisationFragmentDoc,
    "\n  fragment OrganisationClaims_organisation on Organisation {\n    id\n    claims {\n      id\n      role\n      note\n      createdAt\n      member {\n        id\n        name\n        initials\n        headline\n        photo {\n          id\n          color\n          url(width: 96)\n        }\n      }\n    }\n  }\n": typeof types.OrganisationClaims_OrganisationFragmentDoc,
    "\n  mutation DecideClaim($input: DecideClaimInput!) {\n    decideClaim(input: $input) {\n      id\n      peopleCount\n      ...OrganisationStanding_organisation\n      ...OrganisationMenu_organisation\n      ...OrganisationPeople_organisation\n      ...OrganisationClaims_organisation\n    }\n  }\n": typeof types.DecideClaimDocument,
    "\n  fragment OrganisationHero_organisation on Organisation {\n    id\n    name\n    kind\n    siren\n    siret\n    sector\n    size\n    commune {\n      code\n      name\n      departmentCode\n    }\n    logo {\n      id\n      url(width: 192)\n    }\n    ...OrganisationStanding_organisation\n  }\n": typeof types.OrganisationHero_OrganisationFragmentDoc,
    "\n  fragment OrganisationMenu_organisation on Organisation {\n    id\n    name\n    viewerRole\n    logo {\n      id\n    }\n    viewerCan {\n      edit\n      remove\n    }\n  }\n": typeof types.OrganisationMenu_OrganisationFragmentDoc,
    "\n  mutation SetLogo($input: SetLogoInput!) {\n    setLogo(input: $input) {\n      id\n      ...OrganisationHero_organisation\n      ...OrganisationCard_organisation\n    }\n  }\n": typeof types.SetLogoDocument,
    "\n  mutation RemoveOrganisation($id: ID!) {\n    removeOrganisation(id: $id)\n  }\n": typeof types.RemoveOrganisationDocument,
    "\n  mutation LeaveOrganisation($input: OrganisationPersonInput!) {\n    removeFromOrganisation(input: $input) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n": typeof types.LeaveOrganisationDocument,
    "\n  fragment OrganisationPeople_organisation on Organisation {\n    id\n    viewerRole\n    people {\n      role\n      member {\n        id\n        ...MemberFace_member @unmask\n        headline\n        isViewer\n      }\n    }\n  }\n": typeof types.OrganisationPeople_OrganisationFragmentDoc,
    "\n  mutation SetOrganisationRole($input: SetOrganisationRoleInput!) {\n    setOrganisationRole(input: $input) {\n      id\n      ...OrganisationPeople_organisation\n    }\n  }\n": typeof types.SetOrganisationRoleDocument,
    "\n  mutation RemoveFromOrganisation($input: OrganisationPersonInput!) {\n    removeFromOrganisation(input: $input) {\n      id\n      peopleCount\n      ...OrganisationPeople_organisation\n    }\n  }\n": typeof types.RemoveFromOrganisationDocument,
    "\n  fragment OrganisationStanding_organisation on Organisation {\n    id\n    name\n    isOwned\n    viewerRole\n    viewerClaim\n  }\n": typeof types.OrganisationStanding_OrganisationFragmentDoc,
    "\n  mutation WithdrawClaim($organisation: ID!) {\n    withdrawClaim(organisation: $organisation) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n": typeof types.WithdrawClaimDocument,
    "\n  fragment MemberCard_profile on MemberProfile {\n    id\n    headline\n    canHelpWith\n    lookingFor\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      ...MemberFace_member @unmask\n      persona\n      isManaging\n      isViewer\n    }\n    tie {\n      id\n      ...MemberTie_tie\n    }\n  }\n": typeof types.MemberCard_ProfileFragmentDoc,
    "\n  fragment MemberTie_tie on MemberTie {\n    id\n    connection\n    note\n    isFollowed\n  }\n": typeof types.MemberTie_TieFragmentDoc,
    "\n  mutation RequestConnection($input: RequestConnectionInput!) {\n    requestConnection(input: $input) {\n      ...MemberTie_tie\n    }\n  }\n": typeof types.RequestConnectionDocument,
    "\n  mutation AcceptConnection($member: ID!) {\n    acceptConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": typeof types.AcceptConnectionDocument,
    "\n  mutation DeclineConnection($member: ID!) {\n    declineConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": typeof types.DeclineConnectionDocument,
    "\n  mutation WithdrawConnection($member: ID!) {\n    withdrawConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": typeof types.WithdrawConnectionDocument,
    "\n  mutation RemoveConnection($member: ID!) {\n    removeConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": typeof types.RemoveConnectionDocument,
    "\n  mutation FollowMember($member: ID!) {\n    followMember(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": typeof types.FollowMemberDocument,
    "\n  mutation UnfollowMember($member: ID!) {\n    unfollowMember(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": typeof types.UnfollowMemberDocument,
    "\n  mutation StartConversation($input: StartConversationInput!) {\n    startConversation(input: $input) {\n      id\n    }\n  }\n": typeof types.StartConversationDocument,
    "\n  query AttachedFile($id: ID!) {\n    upload(id: $id) {\n      id\n      document {\n        id\n        name\n        size\n      }\n    }\n  }\n": typeof types.AttachedFileDocument,
    "\n  query AttachedImage($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        color\n        url(width: 192)\n      }\n    }\n  }\n": typeof types.AttachedImageDocument,
    "\n  query ChosenMember($id: ID!) {\n    memberProfile(member: $id) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ChosenMemberDocument,
    "\n  fragment CoAuthorsDialog_post on Post {\n    id\n    author {\n      id\n      isViewer\n    }\n    coAuthorships {\n      state\n      member {\n        id\n        isViewer\n        ...MemberFace_member @unmask\n        headline\n      }\n    }\n  }\n": typeof types.CoAuthorsDialog_PostFragmentDoc,
    "\n  query CoAuthorsOfPost($id: ID!) {\n    post(id: $id) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n": typeof types.CoAuthorsOfPostDocument,
    "\n  mutation InviteCoAuthors($input: InviteCoAuthorsInput!) {\n    inviteCoAuthors(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n": typeof types.InviteCoAuthorsDocument,
    "\n  mutation AnswerCoAuthorship($input: AnswerCoAuthorshipInput!) {\n    answerCoAuthorship(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n": typeof types.AnswerCoAuthorshipDocument,
    "\n  mutation EndCoAuthorship($input: EndCoAuthorshipInput!) {\n    endCoAuthorship(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n": typeof types.EndCoAuthorshipDocument,
    "\n  mutation OfferPost($input: OfferPostInput!) {\n    offerPost(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n": typeof types.OfferPostDocument,
    "\n  mutation AnswerPostOffer($input: AnswerPostOfferInput!) {\n    answerPostOffer(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n": typeof types.AnswerPostOfferDocument,
    "\n  query DraftCount($territory: ID!) {\n    drafts(territory: $territory, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.DraftCountDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      id\n      version\n      updatedAt\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation ScheduleDraft($input: ScheduleDraftInput!) {\n    scheduleDraft(input: $input) {\n      id\n      publishAt\n      refusal\n    }\n  }\n": typeof types.ScheduleDraftDocument,
    "\n  mutation DeleteDraft($input: DraftInput!) {\n    deleteDraft(input: $input)\n  }\n": typeof types.DeleteDraftDocument,
    "\n  mutation RestoreDraft($input: DraftInput!) {\n    restoreDraft(input: $input) {\n      id\n    }\n  }\n": typeof types.RestoreDraftDocument,
    "\n  query Draft($input: DraftInput!) {\n    draft(input: $input) {\n      id\n      version\n      content\n      mentions {\n        id\n        name\n        isOrganisation\n      }\n    }\n  }\n": typeof types.DraftDocument,
    "\n  query MediaToEdit($id: ID!) {\n    post(id: $id) {\n      id\n      media {\n        images {\n          id\n          alt\n          color\n          url(width: 192)\n        }\n        documents {\n          id\n          name\n          size\n        }\n      }\n    }\n  }\n": typeof types.MediaToEditDocument,
    "\n  mutation ArchivePost($id: ID!) {\n    archivePost(id: $id)\n  }\n": typeof types.ArchivePostDocument,
    "\n  mutation UnarchivePost($id: ID!) {\n    unarchivePost(id: $id) {\n      id\n    }\n  }\n": typeof types.UnarchivePostDocument,
    "\n  mutation DeletePost($id: ID!) {\n    deletePost(id: $id)\n  }\n": typeof types.DeletePostDocument,
    "\n  query PostVersions($id: ID!, $after: String) {\n    postVersions(id: $id, first: 20, after: $after) {\n      nodes {\n        version\n        body\n        handOver {\n          from {\n            id\n            name\n          }\n          to {\n            id\n            name\n          }\n        }\n        mediaChanges {\n          imagesAdded\n          imagesRemoved\n          documentsAdded\n          documentsRemoved\n        }\n        writtenAt\n        replacedAt\n        replacedBy {\n          id\n          name\n        }\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PostVersionsDocument,
    "\n  fragment PostLink_post on Post {\n    id\n    viewerCan {\n      edit\n    }\n    linkPreview {\n      id\n      url\n      title\n      description\n      siteName\n      image {\n        id\n        color\n        preview\n        small: url(width: 480)\n        medium: url(width: 960)\n      }\n      video {\n        provider\n        player\n      }\n    }\n  }\n": typeof types.PostLink_PostFragmentDoc,
    "\n  mutation RemoveLinkPreview($post: ID!) {\n    removeLinkPreview(post: $post) {\n      id\n      ...PostLink_post\n    }\n  }\n": typeof types.RemoveLinkPreviewDocument,
    "\n  fragment PostMedia_post on Post {\n    id\n    media {\n      images {\n        id\n        width\n        height\n        color\n        preview\n        alt\n        small: url(width: 480)\n        medium: url(width: 960)\n        large: url(width: 1600)\n      }\n      documents {\n        id\n        name\n        size\n        pages\n        url\n      }\n    }\n  }\n": typeof types.PostMedia_PostFragmentDoc,
    "\n  mutation PublishPost($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n": typeof types.PublishPostDocument,
    "\n  fragment PollPanel_poll on Poll {\n    id\n    choice\n    options {\n      position\n      label\n      startsAt\n      voteCount\n    }\n    closesAt\n    isClosed\n    isNamed\n    results\n    voterCount\n    viewerChoices\n    viewerCan {\n      vote\n      close\n      seeVoters\n    }\n  }\n": typeof types.PollPanel_PollFragmentDoc,
    "\n  query PollVoters($post: ID!, $position: Int!, $after: String) {\n    pollVoters(post: $post, position: $position, first: 30, after: $after) {\n      nodes {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PollVotersDocument,
    "\n  mutation ClosePoll($post: ID!) {\n    closePoll(post: $post) {\n      id\n      poll {\n        id\n        ...PollPanel_poll\n      }\n    }\n  }\n": typeof types.ClosePollDocument,
    "\n  query PollNow($id: ID!) {\n    post(id: $id) {\n      id\n      poll {\n        id\n        ...PollPanel_poll\n      }\n    }\n  }\n": typeof types.PollNowDocument,
    "\n  mutation Vote($input: VoteInput!) {\n    vote(input: $input) {\n      id\n      poll {\n        id\n        ...PollPanel_poll @unmask\n      }\n    }\n  }\n": typeof types.VoteDocument,
    "\n  fragment PostCard_post on Post {\n    id\n    kind\n    body\n    language\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    shared {\n      subject {\n        id\n        ...SharedContent_subject\n      }\n    }\n    acceptedAnswer {\n      id\n      ...AcceptedAnswer_comment\n    }\n    poll {\n      id\n      options {\n        position\n      }\n      ...PollPanel_poll\n    }\n    media {\n      images {\n        id\n        width\n        height\n      }\n      documents {\n        id\n      }\n    }\n    viewerCan {\n      edit\n      delete\n      archive\n    }\n    viewerCoAuthorState\n    linkPreview {\n      id\n      video {\n        provider\n      }\n    }\n    ...PostMedia_post\n    ...PostWords_post\n    ...PostLink_post\n    ...Byline_subject\n    ...Discussion_subject\n    ...Settings_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n": typeof types.PostCard_PostFragmentDoc,
    "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n": typeof types.EditPostDocument,
    "\n  query LatestPost($id: ID!) {\n    post(id: $id) {\n      id\n      version\n    }\n  }\n": typeof types.LatestPostDocument,
    "\n  fragment PostWords_post on Post {\n    id\n    kind\n    body\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    story {\n      id\n      cover {\n        id\n      }\n    }\n    ...StoryTeaser_post\n  }\n": typeof types.PostWords_PostFragmentDoc,
    "\n  query FigurePicture($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        width\n        height\n        color\n        url(width: 960)\n      }\n    }\n  }\n": typeof types.FigurePictureDocument,
    "\n  query CoverPicture($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        url(width: 960)\n      }\n    }\n  }\n": typeof types.CoverPictureDocument,
    "\n  query StoryText($id: ID!) {\n    post(id: $id) {\n      id\n      version\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n      story {\n        id\n        title\n        cover {\n          id\n          alt\n          medium: url(width: 960)\n        }\n        content {\n          document\n          images {\n            id\n            width\n            height\n            small: url(width: 480)\n            medium: url(width: 960)\n            large: url(width: 1600)\n          }\n        }\n      }\n    }\n  }\n": typeof types.StoryTextDocument,
    "\n  fragment StoryHead_post on Post {\n    id\n    author {\n      id\n      name\n    }\n    story {\n      id\n      title\n      minutes\n      cover {\n        id\n        alt\n        color\n        preview\n        medium: url(width: 960)\n        large: url(width: 1600)\n      }\n    }\n  }\n": typeof types.StoryHead_PostFragmentDoc,
    "\n  mutation EditStory($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n      story {\n        id\n        content {\n          document\n          images {\n            id\n            width\n            height\n            small: url(width: 480)\n            medium: url(width: 960)\n            large: url(width: 1600)\n          }\n        }\n      }\n      ...PostCard_post\n    }\n  }\n": typeof types.EditStoryDocument,
    "\n  fragment StoryTeaser_post on Post {\n    id\n    body\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    story {\n      id\n      title\n      minutes\n      cover {\n        id\n        alt\n        color\n        preview\n        small: url(width: 480)\n        medium: url(width: 960)\n      }\n    }\n  }\n": typeof types.StoryTeaser_PostFragmentDoc,
    "\n  query OwnRestrictions {\n    viewer {\n      id\n      memberships {\n        territory {\n          id\n          slug\n          name\n        }\n      }\n      restrictions {\n        id\n        kind\n        reason\n        decidedAt\n        until\n        territory {\n          id\n          slug\n          name\n          code\n          contactEmail\n          contactPhone\n        }\n      }\n    }\n  }\n": typeof types.OwnRestrictionsDocument,
    "\n  mutation BlockMember($member: ID!) {\n    blockMember(member: $member) {\n      id\n      name\n    }\n  }\n": typeof types.BlockMemberDocument,
    "\n  mutation Unblock($block: ID!) {\n    unblock(block: $block) {\n      id\n    }\n  }\n": typeof types.UnblockDocument,
    "\n  mutation SuspendMember($input: SuspendMemberInput!) {\n    suspendMember(input: $input)\n  }\n": typeof types.SuspendMemberDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input)\n  }\n": typeof types.RemoveMemberDocument,
    "\n  mutation ResumeMember($member: ID!) {\n    resumeMember(member: $member)\n  }\n": typeof types.ResumeMemberDocument,
    "\n  fragment HeldContent_content on HeldContent {\n    id\n    kind\n    title\n    text\n    besides\n    images {\n      id\n      width\n      height\n      color\n      alt\n      small: url(width: 480)\n      large: url(width: 1600)\n    }\n    documents {\n      id\n      name\n      size\n      pages\n      url\n    }\n    state\n    refusal\n    heldAt\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    subject {\n      __typename\n      id\n    }\n    reasons {\n      check\n      words\n    }\n    viewerCan {\n      decide\n      withdraw\n    }\n  }\n": typeof types.HeldContent_ContentFragmentDoc,
    "\n  fragment AboutTerritory_territory on TerritoryCard {\n    id\n    name\n    motto\n    contactEmail\n    contactPhone\n    legalNotices\n  }\n": typeof types.AboutTerritory_TerritoryFragmentDoc,
    "\n  query OfficialCommunes($search: String!) {\n    communes(search: $search, first: 8) {\n      code\n      name\n      departmentCode\n    }\n  }\n": typeof types.OfficialCommunesDocument,
    "\n  mutation CreateTerritory($input: CreateTerritoryInput!) {\n    createTerritory(input: $input) {\n      id\n      invitation {\n        email\n        url\n        expiresAt\n      }\n    }\n  }\n": typeof types.CreateTerritoryDocument,
    "\n  query OfficialPerimeters($kind: OfficialPerimeterKind!, $search: String!) {\n    officialPerimeters(kind: $kind, search: $search, first: 8) {\n      code\n      name\n      communeCount\n      population\n      communes\n    }\n  }\n": typeof types.OfficialPerimetersDocument,
    "\n  fragment TopicChoice_topic on Topic {\n    id\n    slug\n    label\n    followerCount\n    viewerChoice\n  }\n": typeof types.TopicChoice_TopicFragmentDoc,
    "\n  mutation ChooseTopic($input: ChooseTopicInput!) {\n    chooseTopic(input: $input) {\n      id\n      ...TopicChoice_topic\n    }\n  }\n": typeof types.ChooseTopicDocument,
    "\n  fragment TopicItem_topic on Topic {\n    id\n    slug\n    label\n    subjectCount\n    ...TopicChoice_topic\n  }\n": typeof types.TopicItem_TopicFragmentDoc,
    "\n  fragment TrustProgress_trust on Trust {\n    id\n    level\n    isSteward\n    daysToFall\n    steps {\n      level\n      days\n      people\n      guarantors\n      ownDays\n      ownPeople\n      ownGuarantors\n    }\n  }\n": typeof types.TrustProgress_TrustFragmentDoc,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      id\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  mutation VerifyEmail($token: String!) {\n    verifyEmail(token: $token)\n  }\n": typeof types.VerifyEmailDocument,
    "\n  query ArchivedPosts($territory: ID!, $after: String) {\n    archivedPosts(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        body\n        publishedAt\n        story {\n          id\n          title\n        }\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ArchivedPostsDocument,
    "\n  query Blocks($after: String) {\n    viewer {\n      id\n      blocks(first: 20, after: $after) {\n        nodes {\n          id\n          name\n          createdAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.BlocksDocument,
    "\n  fragment ArticleChanges_article on ArticleChange {\n    power\n    before {\n      ...HolderList_terms @unmask\n    }\n    after {\n      ...HolderList_terms @unmask\n    }\n  }\n": typeof types.ArticleChanges_ArticleFragmentDoc,
    "\n  fragment ArticleChanges_vote on VoteRuleChange {\n    before {\n      ...VoteRuleText_rule @unmask\n    }\n    after {\n      ...VoteRuleText_rule @unmask\n    }\n  }\n": typeof types.ArticleChanges_VoteFragmentDoc,
    "\n  query Charter($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      charter {\n        preset\n        version\n        articles {\n          power\n          holders\n          sponsorCount\n          sponsorLevel\n          memberCount\n        }\n        vote {\n          ...VoteRuleText_rule @unmask\n        }\n      }\n      mandates {\n        kind\n        member {\n          id\n          name\n          isFindable\n        }\n      }\n      openProposals {\n        id\n        ...ProposalCard_proposal\n      }\n      charterChanges(first: 10, after: $after) {\n        nodes {\n          id\n          ...HistoryItem_change\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CharterDocument,
    "\n  fragment HistoryItem_change on CharterChange {\n    id\n    changedAt\n    why\n    decision\n    presetAfter\n    author {\n      id\n      name\n      isFindable\n    }\n    caretaker {\n      id\n      name\n      isFindable\n    }\n    articles {\n      ...ArticleChanges_article @unmask\n    }\n    vote {\n      ...ArticleChanges_vote @unmask\n    }\n  }\n": typeof types.HistoryItem_ChangeFragmentDoc,
    "\n  fragment HolderList_terms on ArticleTerms {\n    holders\n    sponsorCount\n    sponsorLevel\n  }\n": typeof types.HolderList_TermsFragmentDoc,
    "\n  query CharterPreview($input: CharterPreviewInput!) {\n    charterPreview(input: $input) {\n      version\n      needsVote\n      articles {\n        power\n        membersBefore\n        membersAfter\n        viewerBefore\n        viewerAfter\n        before {\n          ...HolderList_terms @unmask\n        }\n        after {\n          ...HolderList_terms @unmask\n        }\n      }\n      vote {\n        ...ArticleChanges_vote @unmask\n      }\n    }\n  }\n": typeof types.CharterPreviewDocument,
    "\n  mutation SponsorProposal($id: ID!) {\n    sponsorProposal(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.SponsorProposalDocument,
    "\n  mutation WithdrawProposal($id: ID!) {\n    withdrawProposal(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.WithdrawProposalDocument,
    "\n  fragment ProposalCard_proposal on Proposal {\n    id\n    state\n    why\n    closesAt\n    sponsorsNeeded\n    sponsorLevel\n    sponsorCount\n    viewerMaySponsor\n    viewerHasSponsored\n    viewerMayWithdraw\n    author {\n      id\n      name\n      isFindable\n    }\n    sponsors {\n      id\n      name\n      isFindable\n    }\n    charter {\n      preset\n      articles {\n        ...ArticleChanges_article @unmask\n      }\n      vote {\n        ...ArticleChanges_vote @unmask\n      }\n    }\n    mandate {\n      kind\n      months\n      member {\n        id\n        name\n      }\n    }\n    vote {\n      id\n      ...VotePanel_vote\n    }\n  }\n": typeof types.ProposalCard_ProposalFragmentDoc,
    "\n  fragment VotePanel_vote on Vote {\n    id\n    closesAt\n    isOpen\n    isForTrusted\n    eligibleCount\n    votedCount\n    quorum\n    viewerMayVote\n    viewerHasVoted\n  }\n": typeof types.VotePanel_VoteFragmentDoc,
    "\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      id\n      ...VotePanel_vote\n    }\n  }\n": typeof types.CastBallotDocument,
    "\n  fragment VoteRuleText_rule on VoteRule {\n    scope\n    quorum\n    majority\n    days\n  }\n": typeof types.VoteRuleText_RuleFragmentDoc,
    "\n  mutation UpdateCharter($input: UpdateCharterInput!) {\n    updateCharter(input: $input) {\n      charter {\n        version\n      }\n      proposal {\n        id\n        state\n      }\n    }\n  }\n": typeof types.UpdateCharterDocument,
    "\n  query Community($slug: String!, $territory: ID!) {\n    trust(territory: $territory) {\n      id\n      ...TrustProgress_trust\n    }\n    stewardship(territory: $territory) {\n      id\n      ...Stewards_stewardship\n    }\n    delegation(territory: $territory) {\n      id\n      ...Delegation_delegation\n    }\n    territory(slug: $slug) {\n      id\n      charter {\n        preset\n      }\n      openProposals {\n        id\n      }\n      elections(first: 5) {\n        nodes {\n          id\n          ...ElectionCard_election\n        }\n      }\n      mandates {\n        kind\n        isManaging\n        isElected\n        endsAt\n        member {\n          id\n          ...MemberFace_member @unmask\n          isViewer\n        }\n      }\n    }\n  }\n": typeof types.CommunityDocument,
    "\n  fragment Delegation_delegation on Delegation {\n    id\n    share\n    powers {\n      power\n      holders\n      outside\n    }\n    trend {\n      day\n      share\n    }\n  }\n": typeof types.Delegation_DelegationFragmentDoc,
    "\n  mutation StandInElection($input: StandInput!) {\n    standInElection(input: $input) {\n      id\n      ...ElectionCard_election\n    }\n  }\n": typeof types.StandInElectionDocument,
    "\n  mutation WithdrawCandidacy($election: ID!) {\n    withdrawCandidacy(election: $election) {\n      id\n      ...ElectionCard_election\n    }\n  }\n": typeof types.WithdrawCandidacyDocument,
    "\n  mutation CastElectionBallot($input: CastElectionBallotInput!) {\n    castElectionBallot(input: $input) {\n      id\n      ...ElectionCard_election\n    }\n  }\n": typeof types.CastElectionBallotDocument,
    "\n  fragment ElectionCard_election on Election {\n    id\n    mandate\n    state\n    opensAt\n    closesAt\n    eligibleCount\n    votedCount\n    wasTied\n    viewerMayStand\n    viewerStands\n    viewerMayVote\n    viewerHasVoted\n    candidacies {\n      id\n      statement\n      votes\n      isElected\n      member {\n        id\n        ...MemberFace_member @unmask\n        isViewer\n      }\n    }\n  }\n": typeof types.ElectionCard_ElectionFragmentDoc,
    "\n  mutation OpenElection($input: OpenElectionInput!) {\n    openElection(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.OpenElectionDocument,
    "\n  mutation EndMandate($input: MandateInput!) {\n    endMandate(input: $input) {\n      member {\n        id\n      }\n      proposal {\n        id\n      }\n    }\n  }\n": typeof types.EndMandateDocument,
    "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    grantMandate(input: $input) {\n      member {\n        id\n        isManaging\n      }\n      proposal {\n        id\n      }\n    }\n  }\n": typeof types.GrantMandateDocument,
    "\n  fragment Stewards_stewardship on Stewardship {\n    id\n    viewerIsPeer\n    stewards {\n      id\n      ...MemberFace_member @unmask\n      isViewer\n    }\n    candidates {\n      id\n      name\n    }\n    proposals {\n      needed\n      expiresAt\n      member {\n        id\n        ...MemberFace_member @unmask\n        isViewer\n      }\n      supporters {\n        id\n        isViewer\n      }\n    }\n  }\n": typeof types.Stewards_StewardshipFragmentDoc,
    "\n  mutation SupportSteward($input: StewardInput!) {\n    supportSteward(input: $input) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n": typeof types.SupportStewardDocument,
    "\n  mutation WithdrawSteward($input: StewardInput!) {\n    withdrawSteward(input: $input) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n": typeof types.WithdrawStewardDocument,
    "\n  mutation ResignSteward($territory: ID!) {\n    resignSteward(territory: $territory) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n": typeof types.ResignStewardDocument,
    "\n  fragment ContactItem_contact on Contact {\n    id\n    since\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n    tie {\n      id\n      connection\n      note\n      ...MemberTie_tie\n    }\n  }\n": typeof types.ContactItem_ContactFragmentDoc,
    "\n  query Contacts($territory: ID!, $kind: ContactKind!, $after: String) {\n    contacts(territory: $territory, kind: $kind, first: 20, after: $after) {\n      nodes {\n        id\n        ...ContactItem_contact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ContactsDocument,
    "\n  query DirectoryCounts($territory: ID!, $filter: DirectoryFilterInput) {\n    directoryCounts(territory: $territory, filter: $filter) {\n      total\n      facets {\n        kind\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n": typeof types.DirectoryCountsDocument,
    "\n  query Directory($territory: ID!, $filter: DirectoryFilterInput, $after: String) {\n    directory(territory: $territory, filter: $filter, first: 20, after: $after) {\n      nodes {\n        id\n        ...MemberCard_profile\n        ...MemberRow_profile\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  query DirectoryMap($territory: ID!, $filter: DirectoryFilterInput) {\n    directoryMap(territory: $territory, filter: $filter) {\n      coverage\n      elsewhere\n      contours\n      places {\n        code\n        kind\n        name\n        longitude\n        latitude\n        memberCount\n        communes\n      }\n    }\n  }\n": typeof types.DirectoryMapDocument,
    "\n  fragment MemberRow_profile on MemberProfile {\n    id\n    headline\n    canHelpWith\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      name\n      isFindable\n      persona\n    }\n  }\n": typeof types.MemberRow_ProfileFragmentDoc,
    "\n  query SavedSearches($territory: ID!) {\n    savedSearches(territory: $territory) {\n      id\n      name\n      filter {\n        search\n        personas\n        communes\n        sectors\n        canHelpWith\n        lookingFor\n        languages\n      }\n    }\n  }\n": typeof types.SavedSearchesDocument,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      id\n    }\n  }\n": typeof types.SaveSearchDocument,
    "\n  mutation DeleteSavedSearch($search: ID!) {\n    deleteSavedSearch(search: $search)\n  }\n": typeof types.DeleteSavedSearchDocument,
    "\n  fragment DraftItem_draft on PostDraft {\n    id\n    version\n    kind\n    excerpt\n    updatedAt\n    publishAt\n    refusal\n    mentions {\n      id\n      name\n      isOrganisation\n    }\n  }\n": typeof types.DraftItem_DraftFragmentDoc,
    "\n  query Drafts($territory: ID!, $after: String) {\n    drafts(territory: $territory, first: 20, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...DraftItem_draft\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DraftsDocument,
    "\n  fragment FirstSteps_steps on FirstSteps {\n    id\n    next\n    done\n    total\n    interests\n    persona\n    mission\n    isMissionDone\n    commune {\n      code\n      name\n    }\n  }\n": typeof types.FirstSteps_StepsFragmentDoc,
    "\n  query FirstSteps($slug: String!) {\n    territory(slug: $slug) {\n      id\n      firstSteps {\n        id\n        ...FirstSteps_steps\n      }\n    }\n  }\n": typeof types.FirstStepsDocument,
    "\n  mutation AnswerFirstStep($input: AnswerFirstStepInput!) {\n    answerFirstStep(input: $input) {\n      id\n      ...FirstSteps_steps\n    }\n  }\n": typeof types.AnswerFirstStepDocument,
    "\n  query PerimeterCommunes($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n": typeof types.PerimeterCommunesDocument,
    "\n  query OwnHeldContents($territory: ID!, $after: String) {\n    ownHeldContents(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnHeldCard_content\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OwnHeldContentsDocument,
    "\n  fragment OwnHeldCard_content on HeldContent {\n    id\n    kind\n    state\n    input\n    text\n    title\n    subject {\n      __typename\n      id\n    }\n    mentions {\n      id\n      name\n      isOrganisation\n    }\n    ...HeldContent_content\n  }\n": typeof types.OwnHeldCard_ContentFragmentDoc,
    "\n  mutation WithdrawHeldContent($content: ID!) {\n    withdrawHeldContent(content: $content) {\n      id\n    }\n  }\n": typeof types.WithdrawHeldContentDocument,
    "\n  fragment FirstVisit_territory on Territory {\n    id\n    firstSteps {\n      id\n      next\n      done\n      total\n      mission\n      isMissionDone\n    }\n  }\n": typeof types.FirstVisit_TerritoryFragmentDoc,
    "\n  fragment HomeAside_territory on Territory {\n    id\n    memberCount\n    communeCount\n    ...SideArrivals_territory\n  }\n": typeof types.HomeAside_TerritoryFragmentDoc,
    "\n  fragment HomeAside_opportunity on Opportunity {\n    id\n    direction\n    title\n  }\n": typeof types.HomeAside_OpportunityFragmentDoc,
    "\n  fragment SideArrivals_territory on Territory {\n    id\n    welcome {\n      arrivals(first: 3) {\n        id\n        interests\n        member {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n          commune {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.SideArrivals_TerritoryFragmentDoc,
    "\n  mutation MarkFeedSeen($input: MarkFeedSeenInput!) {\n    markFeedSeen(input: $input) {\n      feedSeenAt\n      territory {\n        id\n      }\n    }\n  }\n": typeof types.MarkFeedSeenDocument,
    "\n  query FeedOrderOfViewer {\n    viewer {\n      id\n      feedPreferences {\n        id\n        order\n      }\n    }\n  }\n": typeof types.FeedOrderOfViewerDocument,
    "\n  query Home($territory: ID!, $slug: String!, $scope: FeedScope!, $order: FeedOrder!, $head: ID, $after: String) {\n    feed(territory: $territory, scope: $scope, order: $order, first: 20, after: $after) {\n      rankingId\n      nodes {\n        id\n        territoryId\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    featured(territory: $head) {\n      id\n      ...FeaturedList_subject\n    }\n    opportunities(territory: $territory, filter: { status: [OPEN, IN_DISCUSSION] }, first: 4) {\n      nodes {\n        id\n        viewerCan {\n          answer\n        }\n        ...OpportunityHero_opportunity\n        ...HomeAside_opportunity\n      }\n    }\n    territory(slug: $slug) {\n      id\n      ...HomeAside_territory\n      firstSteps {\n        id\n      }\n      ...FirstVisit_territory\n    }\n  }\n": typeof types.HomeDocument,
    "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      id\n      state\n      version\n      origin\n      note\n      confirmedAt\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n": typeof types.ConfirmImportDocument,
    "\n  mutation DiscardImport($id: ID!) {\n    discardImport(import: $id)\n  }\n": typeof types.DiscardImportDocument,
    "\n  query Import($id: ID!) {\n    import(import: $id) {\n      id\n      fileName\n      encoding\n      delimiter\n      state\n      version\n      rowCount\n      origin\n      note\n      createdAt\n      confirmedAt\n      finishedAt\n      rowsErasedAt\n      areRowsErased\n      createdBy {\n        id\n        name\n      }\n      confirmedBy {\n        id\n        name\n      }\n      columns {\n        header\n        samples\n        role\n      }\n      counts {\n        status\n        rows\n      }\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n": typeof types.ImportDocument,
    "\n  query ImportRows($import: ID!, $status: ImportRowStatus, $after: String) {\n    importRows(import: $import, status: $status, first: 10, after: $after) {\n      nodes {\n        id\n        line\n        status\n        email\n        name\n        organisation\n        communeName\n        persona\n        sameAsLine\n        faults {\n          code\n          field\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ImportRowsDocument,
    "\n  mutation CheckImport($input: CheckImportInput!) {\n    checkImport(input: $input) {\n      id\n      state\n      version\n      columns {\n        header\n        samples\n        role\n      }\n      counts {\n        status\n        rows\n      }\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n": typeof types.CheckImportDocument,
    "\n  mutation CancelImport($id: ID!) {\n    cancelImport(import: $id) {\n      id\n      state\n      version\n    }\n  }\n": typeof types.CancelImportDocument,
    "\n  query Imports($territory: ID!, $after: String) {\n    imports(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        fileName\n        state\n        rowCount\n        createdAt\n        counts {\n          status\n          rows\n        }\n        createdBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  mutation NameCaretaker($input: NameCaretakerInput!) {\n    nameCaretaker(input: $input) {\n      id\n      hasCharterEditor\n    }\n  }\n": typeof types.NameCaretakerDocument,
    "\n  query Installation($after: String) {\n    installation {\n      territories(first: 20, after: $after) {\n        nodes {\n          id\n          ...OperatedTerritory_territory\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      jobs {\n        job\n        waiting\n        running\n        failed\n        oldestDueAt\n      }\n      health {\n        databaseVersion\n        databaseBytes\n        accounts\n        openSessions\n        referenceYear\n        startedAt\n      }\n    }\n  }\n": typeof types.InstallationDocument,
    "\n  fragment OperatedTerritory_territory on OperatedTerritory {\n    id\n    slug\n    name\n    code\n    state\n    memberCount\n    communeCount\n    hasCharterEditor\n  }\n": typeof types.OperatedTerritory_TerritoryFragmentDoc,
    "\n  mutation SuspendTerritory($id: ID!) {\n    suspendTerritory(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.SuspendTerritoryDocument,
    "\n  mutation ResumeTerritory($id: ID!) {\n    resumeTerritory(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.ResumeTerritoryDocument,
    "\n  mutation ArchiveTerritory($id: ID!) {\n    archiveTerritory(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.ArchiveTerritoryDocument,
    "\n  query IntroductionSettings($territory: ID!) {\n    introductionSettings(territory: $territory) {\n      id\n      accepts\n    }\n  }\n": typeof types.IntroductionSettingsDocument,
    "\n  mutation AcceptIntroductions($territory: ID!, $accepts: Boolean!) {\n    acceptIntroductions(territory: $territory, accepts: $accepts) {\n      id\n      accepts\n    }\n  }\n": typeof types.AcceptIntroductionsDocument,
    "\n  query Introduction($id: ID!) {\n    introduction(id: $id) {\n      id\n      ...Introduction_introduction\n    }\n  }\n": typeof types.IntroductionDocument,
    "\n  query Introductions($territory: ID!, $role: IntroductionRole!, $after: String) {\n    introductions(territory: $territory, role: $role, first: 20, after: $after) {\n      nodes {\n        id\n        ...Introduction_introduction\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.IntroductionsDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      territoryName\n      territoryCode\n      inviterName\n      email\n      provesEmail\n      note\n      mandate\n      expiresAt\n      source\n      forgottenAt\n      territory {\n        id\n        name\n        contactEmail\n        contactPhone\n        legalNotices\n      }\n      invitee {\n        name\n        persona\n        commune {\n          code\n          name\n        }\n      }\n    }\n    invitedMembership(token: $token) {\n      territory {\n        id\n        slug\n        name\n        code\n      }\n    }\n    viewer {\n      id\n      name\n      email\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation SignUpInvited($input: SignUpInvitedInput!) {\n    signUpInvited(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n": typeof types.SignUpInvitedDocument,
    "\n  query InvitationCommunes($token: String!, $search: String!) {\n    invitation(token: $token) {\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n": typeof types.InvitationCommunesDocument,
    "\n  mutation RequestToJoin($input: RequestToJoinInput!) {\n    requestToJoin(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.RequestToJoinDocument,
    "\n  fragment Asking_territory on TerritoryCard {\n    id\n    slug\n    name\n    joiningQuestions\n    request {\n      id\n      state\n      reason\n    }\n  }\n": typeof types.Asking_TerritoryFragmentDoc,
    "\n  query JoinableTerritories {\n    joinableTerritories {\n      id\n      slug\n      name\n      code\n      communeCount\n      memberCount\n    }\n  }\n": typeof types.JoinableTerritoriesDocument,
    "\n  query JoinTerritoryPage($slug: String!) {\n    joinableTerritory(slug: $slug) {\n      id\n      slug\n      name\n      joining\n      ...Asking_territory\n      ...AboutTerritory_territory\n    }\n  }\n": typeof types.JoinTerritoryPageDocument,
    "\n  mutation JoinTerritory($input: JoinTerritoryInput!) {\n    joinTerritory(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n": typeof types.JoinTerritoryDocument,
    "\n  query JoinableCommunes($slug: String!, $search: String!) {\n    joinableTerritory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n": typeof types.JoinableCommunesDocument,
    "\n  mutation WithdrawJoinRequest($request: ID!) {\n    withdrawJoinRequest(request: $request)\n  }\n": typeof types.WithdrawJoinRequestDocument,
    "\n  query FeaturedNow($territory: ID!) {\n    featured(territory: $territory) {\n      id\n      ...FeaturedList_subject\n    }\n  }\n": typeof types.FeaturedNowDocument,
    "\n  fragment ReviewCard_item on ReviewItem {\n    views\n    isOrphaned\n    askedAt\n    flags {\n      reason\n      flaggedAt\n      member {\n        id\n        name\n        isFindable\n      }\n    }\n    subject {\n      id\n      reviewBy\n      language\n      author {\n        id\n        name\n      }\n      ... on Post {\n        body\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      ... on Opportunity {\n        title\n      }\n      ...Byline_subject\n    }\n  }\n": typeof types.ReviewCard_ItemFragmentDoc,
    "\n  query ContentToReview($territory: ID!, $after: String) {\n    contentToReview(territory: $territory, first: 20, after: $after) {\n      nodes {\n        subject {\n          id\n        }\n        ...ReviewCard_item\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ContentToReviewDocument,
    "\n  mutation AskForReview($id: ID!) {\n    askForReview(id: $id)\n  }\n": typeof types.AskForReviewDocument,
    "\n  query FreshnessFigures($territory: ID!) {\n    freshness(territory: $territory) {\n      overdueCount\n      weeks {\n        week\n        views\n        overdueViews\n      }\n    }\n  }\n": typeof types.FreshnessFiguresDocument,
    "\n  fragment InvitationItem_invitation on Invitation {\n    id\n    kind\n    email\n    label\n    note\n    mandate\n    state\n    uses\n    maxUses\n    createdAt\n    expiresAt\n    joined {\n      id\n      name\n    }\n    invitedBy {\n      id\n      name\n      isViewer\n    }\n  }\n": typeof types.InvitationItem_InvitationFragmentDoc,
    "\n  query Invitations($slug: String!, $state: InvitationState, $after: String) {\n    territory(slug: $slug) {\n      id\n      invitations(first: 20, after: $after, state: $state) {\n        nodes {\n          id\n          ...InvitationItem_invitation\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      id\n      ...InvitationItem_invitation\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation CreateInvitationLink($input: CreateInvitationLinkInput!) {\n    createInvitationLink(input: $input) {\n      url\n      invitation {\n        id\n        ...InvitationItem_invitation\n      }\n    }\n  }\n": typeof types.CreateInvitationLinkDocument,
    "\n  mutation RenewInvitationLink($id: ID!) {\n    renewInvitationLink(id: $id) {\n      url\n    }\n  }\n": typeof types.RenewInvitationLinkDocument,
    "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      id\n      ...InvitationItem_invitation\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  fragment RequestCard_request on JoinRequest {\n    id\n    name\n    initials\n    persona\n    createdAt\n    commune {\n      code\n      name\n    }\n    answers {\n      question\n      answer\n    }\n  }\n": typeof types.RequestCard_RequestFragmentDoc,
    "\n  query JoiningPolicy($slug: String!) {\n    territory(slug: $slug) {\n      id\n      joining\n      joiningQuestions\n    }\n  }\n": typeof types.JoiningPolicyDocument,
    "\n  query JoinRequests($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      joinRequests(first: 20, after: $after) {\n        nodes {\n          id\n          ...RequestCard_request\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.JoinRequestsDocument,
    "\n  mutation UpdateJoiningPolicy($input: UpdateJoiningPolicyInput!) {\n    updateJoiningPolicy(input: $input) {\n      territory {\n        id\n        joining\n        joiningQuestions\n      }\n    }\n  }\n": typeof types.UpdateJoiningPolicyDocument,
    "\n  mutation ApproveJoinRequest($request: ID!) {\n    approveJoinRequest(request: $request) {\n      id\n      state\n    }\n  }\n": typeof types.ApproveJoinRequestDocument,
    "\n  mutation RefuseJoinRequest($input: RefuseJoinRequestInput!) {\n    refuseJoinRequest(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.RefuseJoinRequestDocument,
    "\n  fragment RestrictionCard_restriction on RestrictedMember {\n    id\n    kind\n    reason\n    decidedAt\n    until\n    decidedBy {\n      id\n      name\n    }\n    member {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n    }\n  }\n": typeof types.RestrictionCard_RestrictionFragmentDoc,
    "\n  query Restrictions($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      charter {\n        articles {\n          power\n          holders\n        }\n      }\n      restrictedMembers(first: 20, after: $after) {\n        nodes {\n          id\n          ...RestrictionCard_restriction\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.RestrictionsDocument,
    "\n  query HeldContents($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      heldContents(first: 20, after: $after) {\n        nodes {\n          id\n          author {\n            id\n            name\n          }\n          viewerCan {\n            decide\n          }\n          ...HeldContent_content\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.HeldContentsDocument,
    "\n  mutation ApproveHeldContent($content: ID!) {\n    approveHeldContent(content: $content) {\n      id\n      state\n    }\n  }\n": typeof types.ApproveHeldContentDocument,
    "\n  mutation RefuseHeldContent($input: RefuseHeldContentInput!) {\n    refuseHeldContent(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.RefuseHeldContentDocument,
    "\n  mutation ReopenHeldContent($content: ID!) {\n    reopenHeldContent(content: $content) {\n      id\n      state\n      refusal\n    }\n  }\n": typeof types.ReopenHeldContentDocument,
    "\n  query ScreeningRules($slug: String!) {\n    territory(slug: $slug) {\n      id\n      screeningRules {\n        checks\n        holdsFirstPosts\n        mostWords\n        words {\n          id\n          word\n          answer\n          addedAt\n          addedBy {\n            id\n            name\n          }\n        }\n        removedWords {\n          id\n          word\n          removedAt\n          removedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.ScreeningRulesDocument,
    "\n  mutation BlockWord($input: BlockWordInput!) {\n    blockWord(input: $input) {\n      holdsFirstPosts\n    }\n  }\n": typeof types.BlockWordDocument,
    "\n  mutation UnblockWord($word: ID!) {\n    unblockWord(word: $word) {\n      holdsFirstPosts\n    }\n  }\n": typeof types.UnblockWordDocument,
    "\n  mutation HoldFirstPosts($input: HoldFirstPostsInput!) {\n    holdFirstPosts(input: $input) {\n      holdsFirstPosts\n    }\n  }\n": typeof types.HoldFirstPostsDocument,
    "\n  mutation SetTerritoryLogo($input: TerritoryLogoInput!) {\n    setTerritoryLogo(input: $input) {\n      id\n      logo {\n        id\n        url(width: 200)\n      }\n    }\n  }\n": typeof types.SetTerritoryLogoDocument,
    "\n  query CommunesOfPerimeter($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 60) {\n        code\n        name\n        departmentCode\n      }\n    }\n  }\n": typeof types.CommunesOfPerimeterDocument,
    "\n  query PerimeterMap($slug: String!) {\n    territory(slug: $slug) {\n      id\n      perimeterMap {\n        contours\n        places {\n          code\n          name\n          longitude\n          latitude\n        }\n      }\n    }\n  }\n": typeof types.PerimeterMapDocument,
    "\n  mutation UpdateTerritory($input: UpdateTerritoryInput!) {\n    updateTerritory(input: $input) {\n      id\n      version\n      name\n      motto\n      color\n      languages\n      contactEmail\n      contactPhone\n      legalNotices\n    }\n  }\n": typeof types.UpdateTerritoryDocument,
    "\n  query TerritoryAdministration($slug: String!) {\n    territory(slug: $slug) {\n      id\n      version\n      name\n      code\n      motto\n      color\n      languages\n      contactEmail\n      contactPhone\n      legalNotices\n      communeCount\n      logo {\n        id\n        url(width: 200)\n      }\n    }\n  }\n": typeof types.TerritoryAdministrationDocument,
    "\n  mutation ChangePerimeter($input: ChangePerimeterInput!) {\n    changePerimeter(input: $input) {\n      id\n      communeCount\n    }\n  }\n": typeof types.ChangePerimeterDocument,
    "\n  query ViewerMatches($territory: ID!, $after: String) {\n    viewerMatches(territory: $territory, first: 10, after: $after) {\n      nodes {\n        id\n        ...MatchedOpportunity_match\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ViewerMatchesDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      name\n      timeZone\n      memberships {\n        member {\n          id\n          name\n          initials\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n": typeof types.UpdateAccountDocument,
    "\n  fragment Details_viewer on Viewer {\n    id\n    name\n    timeZone\n  }\n": typeof types.Details_ViewerFragmentDoc,
    "\n  fragment Identity_viewer on Viewer {\n    id\n    name\n    email\n    emailVerified\n    ...Photo_viewer\n  }\n": typeof types.Identity_ViewerFragmentDoc,
    "\n  mutation LeaveTerritory($territory: ID!) {\n    leaveTerritory(territory: $territory)\n  }\n": typeof types.LeaveTerritoryDocument,
    "\n  fragment Mails_viewer on Viewer {\n    id\n    contactBudget {\n      weekly\n      used\n      mails\n    }\n  }\n": typeof types.Mails_ViewerFragmentDoc,
    "\n  mutation UpdateContactBudget($input: UpdateContactBudgetInput!) {\n    updateContactBudget(input: $input) {\n      weekly\n      used\n      mails\n    }\n  }\n": typeof types.UpdateContactBudgetDocument,
    "\n  query Me($territory: ID!, $isMember: Boolean!) {\n    trust(territory: $territory) @include(if: $isMember) {\n      id\n      ...TrustProgress_trust\n    }\n    viewer {\n      id\n      name\n      isOperator\n      ...Identity_viewer\n      ...Details_viewer\n      ...Mails_viewer\n      ...Territories_viewer\n      ...MyDataLink_viewer\n    }\n  }\n": typeof types.MeDocument,
    "\n  fragment MyDataLink_viewer on Viewer {\n    id\n    erasure {\n      dueAt\n    }\n  }\n": typeof types.MyDataLink_ViewerFragmentDoc,
    "\n  fragment Photo_viewer on Viewer {\n    id\n    name\n    photo {\n      id\n      color\n      url(width: 192)\n    }\n  }\n": typeof types.Photo_ViewerFragmentDoc,
    "\n  mutation SetPhoto($upload: ID!) {\n    setPhoto(upload: $upload) {\n      id\n      ...Photo_viewer\n      memberships {\n        member {\n          id\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SetPhotoDocument,
    "\n  mutation RemovePhoto {\n    removePhoto {\n      id\n      ...Photo_viewer\n      memberships {\n        member {\n          id\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n": typeof types.RemovePhotoDocument,
    "\n  mutation ResendVerification {\n    resendVerification\n  }\n": typeof types.ResendVerificationDocument,
    "\n  fragment Territories_viewer on Viewer {\n    id\n    memberships {\n      isLastCharterEditor\n      member {\n        id\n        joinedAt\n      }\n      territory {\n        id\n        slug\n        name\n        code\n        joining\n        logo {\n          id\n          url(width: 96)\n        }\n      }\n    }\n  }\n": typeof types.Territories_ViewerFragmentDoc,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  query MemberVcard($id: ID!) {\n    memberProfile(member: $id) {\n      id\n      vcard\n    }\n  }\n": typeof types.MemberVcardDocument,
    "\n  fragment MemberCover_profile on MemberProfile {\n    id\n    headline\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 192)\n      }\n      persona\n      isManaging\n      isViewer\n    }\n    tie {\n      id\n      note\n      connection\n      ...MemberTie_tie\n    }\n  }\n": typeof types.MemberCover_ProfileFragmentDoc,
    "\n  fragment MemberFacts_profile on MemberProfile {\n    id\n    languages\n    sectors\n    canHelpWith\n    lookingFor\n    networks\n    cities\n    countries\n    links\n    member {\n      id\n      name\n    }\n  }\n": typeof types.MemberFacts_ProfileFragmentDoc,
    "\n  query Member($id: ID!, $after: String, $kind: String) {\n    memberProfile(member: $id) {\n      id\n      own {\n        version\n        missing\n        completeness\n      }\n      ...MemberCover_profile\n      ...MemberFacts_profile\n      reasons {\n        kind\n        values\n        kilometres\n        memberCount\n        members {\n          id\n          name\n          isFindable\n        }\n        organisations {\n          id\n          name\n        }\n      }\n      member {\n        id\n        name\n      }\n      contributionCounts {\n        kind\n        count\n      }\n      contributions(first: 10, after: $after, kind: $kind) {\n        nodes {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.MemberDocument,
    "\n  fragment OwnProfile_profile on MemberProfile {\n    id\n    headline\n    languages\n    sectors\n    canHelpWith\n    lookingFor\n    networks\n    cities\n    countries\n    links\n    commune {\n      code\n      name\n      departmentCode\n    }\n    member {\n      id\n      persona\n    }\n    own {\n      version\n      missing\n      completeness\n      audiences {\n        headline\n        commune\n        languages\n        sectors\n        canHelpWith\n        lookingFor\n        spheres\n        links\n        connections\n      }\n    }\n  }\n": typeof types.OwnProfile_ProfileFragmentDoc,
    "\n  query OwnProfile($id: ID!) {\n    memberProfile(member: $id) {\n      ...OwnProfile_profile @unmask\n    }\n  }\n": typeof types.OwnProfileDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ...OwnProfile_profile @unmask\n      member {\n        id\n        headline\n        commune {\n          code\n          name\n          departmentCode\n        }\n      }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  query Conversations($after: String) {\n    conversations(first: 30, after: $after) {\n      nodes {\n        id\n        participants {\n          id\n          isViewer\n        }\n        ...ConversationRow_conversation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ConversationsDocument,
    "\n  query Conversation($id: ID!) {\n    viewer {\n      id\n    }\n    conversation(id: $id) {\n      id\n      lastSequence\n      territory {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        send\n      }\n      participants {\n        id\n        memberId\n        name\n        initials\n        isFindable\n        photo {\n          id\n          color\n          url(width: 96)\n        }\n        isViewer\n      }\n      opportunity {\n        id\n        title\n        status\n      }\n      introduction {\n        id\n        ...Introduction_introduction\n      }\n      ...Thread_conversation\n    }\n  }\n": typeof types.ConversationDocument,
    "\n  mutation EraseAccount($input: EraseAccountInput!) {\n    eraseAccount(input: $input) {\n      content\n      dueAt\n    }\n  }\n": typeof types.EraseAccountDocument,
    "\n  mutation CancelErasure {\n    cancelErasure\n  }\n": typeof types.CancelErasureDocument,
    "\n  mutation ExportMyData {\n    exportMyData {\n      id\n      state\n    }\n  }\n": typeof types.ExportMyDataDocument,
    "\n  mutation CancelExport($id: ID!) {\n    cancelJob(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.CancelExportDocument,
    "\n  query MyData {\n    viewer {\n      id\n      email\n      emailVerified\n      erasure {\n        content\n        dueAt\n      }\n      dataExports {\n        id\n        path\n        bytes\n        createdAt\n        expiresAt\n      }\n      dataExportRun {\n        id\n        state\n        done\n        total\n      }\n      memberships {\n        isLastCharterEditor\n        territory {\n          id\n          slug\n          name\n        }\n      }\n    }\n    security {\n      hasPassword\n      passkeys {\n        id\n      }\n    }\n  }\n": typeof types.MyDataDocument,
    "\n  fragment NoticeItem_notice on Notice {\n    id\n    kind\n    path\n    createdAt\n    isSeen\n    actor {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n    }\n    organisation {\n      id\n      name\n      kind\n      logo {\n        id\n        url(width: 96)\n      }\n    }\n    territory {\n      id\n      name\n    }\n    digest {\n      count\n      name\n    }\n  }\n": typeof types.NoticeItem_NoticeFragmentDoc,
    "\n  query Notices($after: String) {\n    viewer {\n      id\n    }\n    notices(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        ...NoticeItem_notice\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation MarkNoticesSeen($input: MarkNoticesSeenInput!) {\n    markNoticesSeen(input: $input)\n  }\n": typeof types.MarkNoticesSeenDocument,
    "\n  query Opportunities($territory: ID!, $filter: OpportunityFilterInput, $after: String) {\n    opportunities(territory: $territory, filter: $filter, first: 20, after: $after) {\n      nodes {\n        id\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OpportunitiesDocument,
    "\n  query OpportunityCounts($territory: ID!, $filter: OpportunityFilterInput) {\n    opportunityCounts(territory: $territory, filter: $filter) {\n      total\n      facets {\n        kind\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n": typeof types.OpportunityCountsDocument,
    "\n  query OpportunityToEdit($id: ID!) {\n    opportunity(id: $id) {\n      id\n      version\n      ...ComposedOpportunity\n      ...Settings_subject\n    }\n  }\n": typeof types.OpportunityToEditDocument,
    "\n  mutation EditOpportunity($input: EditOpportunityInput!) {\n    editOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": typeof types.EditOpportunityDocument,
    "\n  query Opportunity($id: ID!) {\n    opportunity(id: $id) {\n      id\n      title\n      ...OpportunityDetail_opportunity\n    }\n  }\n": typeof types.OpportunityDocument,
    "\n  mutation PublishOpportunity($input: PublishOpportunityInput!) {\n    publishOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": typeof types.PublishOpportunityDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      id\n      ...OrganisationCard_organisation\n    }\n  }\n": typeof types.CreateOrganisationDocument,
    "\n  query OrganisationToEdit($id: ID!) {\n    organisation(id: $id) {\n      id\n      version\n      name\n      kind\n      siren\n      siret\n      isOwned\n      sector\n      size\n      description\n      links\n      commune {\n        code\n        name\n        departmentCode\n      }\n      viewerCan {\n        edit\n        register\n      }\n    }\n  }\n": typeof types.OrganisationToEditDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      id\n      version\n      siren\n      siret\n      isOwned\n      links\n      size\n      commune {\n        code\n        departmentCode\n      }\n      ...OrganisationCard_organisation\n    }\n  }\n": typeof types.EditOrganisationDocument,
    "\n  query Organisation($id: ID!, $after: String) {\n    organisation(id: $id) {\n      id\n      name\n      description\n      links\n      ...OrganisationHero_organisation\n      ...OrganisationMenu_organisation\n      ...OrganisationClaims_organisation\n      ...OrganisationPeople_organisation\n      publications(first: 10, after: $after) {\n        nodes {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query Organisations($territory: ID!, $search: String!, $kind: OrganisationKind, $sector: String, $after: String) {\n    organisations(territory: $territory, search: $search, kind: $kind, sector: $sector, first: 20, after: $after) {\n      nodes {\n        id\n        ...OrganisationCard_organisation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  query OwnOpportunities($territory: ID!, $after: String) {\n    page: ownOpportunities(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnOpportunityRow_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OwnOpportunitiesDocument,
    "\n  query AnsweredOpportunities($territory: ID!, $after: String) {\n    page: answeredOpportunities(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnOpportunityRow_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AnsweredOpportunitiesDocument,
    "\n  query PlaceContents($territory: ID!, $scope: FeedScope!, $of: ID, $after: String) {\n    feed(territory: $territory, scope: $scope, of: $of, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PlaceContentsDocument,
    "\n  fragment PlaceList_place on ContentPlace {\n    code\n    name\n    longitude\n    count\n  }\n": typeof types.PlaceList_PlaceFragmentDoc,
    "\n  fragment PlaceMap_place on ContentPlace {\n    code\n    name\n    longitude\n    latitude\n    count\n  }\n": typeof types.PlaceMap_PlaceFragmentDoc,
    "\n  query ContentMap($territory: ID!) {\n    contentMap(territory: $territory) {\n      contours\n      places {\n        code\n        ...PlaceMap_place @unmask\n        ...PlaceList_place @unmask\n      }\n    }\n  }\n": typeof types.ContentMapDocument,
    "\n  query Post($id: ID!) {\n    post(id: $id) {\n      id\n      author {\n        id\n        name\n      }\n      story {\n        id\n      }\n      ...StoryHead_post\n      ...PostCard_post\n    }\n  }\n": typeof types.PostDocument,
    "\n  mutation DeleteBookmarkFolder($folder: ID!) {\n    deleteBookmarkFolder(folder: $folder)\n  }\n": typeof types.DeleteBookmarkFolderDocument,
    "\n  mutation NewBookmarkFolder($input: CreateBookmarkFolderInput!) {\n    createBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n": typeof types.NewBookmarkFolderDocument,
    "\n  mutation RenameBookmarkFolder($input: RenameBookmarkFolderInput!) {\n    renameBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n": typeof types.RenameBookmarkFolderDocument,
    "\n  query Bookmarks($territory: ID!, $folder: ID, $isUnfiled: Boolean!, $after: String) {\n    bookmarks(territory: $territory, folder: $folder, isUnfiled: $isUnfiled, first: 20, after: $after) {\n      nodes {\n        id\n        subject {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BookmarksDocument,
    "\n  query BookmarkShelf($territory: ID!) {\n    bookmarkShelf(territory: $territory) {\n      count\n      unfiledCount\n      folders {\n        id\n        name\n        count\n      }\n    }\n  }\n": typeof types.BookmarkShelfDocument,
    "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n": typeof types.ChangeEmailDocument,
    "\n  mutation ConfirmSecondFactor($input: CodeInput!) {\n    confirmSecondFactor(input: $input)\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation RenamePasskey($input: RenamePasskeyInput!) {\n    renamePasskey(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.RenamePasskeyDocument,
    "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n": typeof types.RemovePasskeyDocument,
    "\n  mutation BeginPasskey {\n    beginPasskey\n  }\n": typeof types.BeginPasskeyDocument,
    "\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      id\n    }\n  }\n": typeof types.AddPasskeyDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation BeginProviderLink {\n    beginProviderLink\n  }\n": typeof types.BeginProviderLinkDocument,
    "\n  mutation UnlinkProvider {\n    unlinkProvider\n  }\n": typeof types.UnlinkProviderDocument,
    "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      secret\n      qrCode\n    }\n  }\n": typeof types.BeginSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation EndSecondFactor {\n    endSecondFactor\n  }\n": typeof types.EndSecondFactorDocument,
    "\n  query SecurityPage {\n    viewer {\n      id\n      email\n      emailVerified\n    }\n    security {\n      hasPassword\n      pendingEmail\n      passkeyOrigin\n      passkeys {\n        id\n        name\n        isBackedUp\n        createdAt\n        lastUsedAt\n      }\n      secondFactor {\n        isAvailable\n        isOn\n        since\n        recoveryCodesLeft\n      }\n      provider {\n        name\n        isLinked\n        email\n      }\n    }\n    sessions {\n      id\n      ...SessionItem_session\n    }\n  }\n": typeof types.SecurityPageDocument,
    "\n  fragment SessionItem_session on Session {\n    id\n    userAgent\n    network\n    lastSeenAt\n    isCurrent\n  }\n": typeof types.SessionItem_SessionFragmentDoc,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions\n  }\n": typeof types.RevokeOtherSessionsDocument,
    "\n  mutation ClaimSetup($input: ClaimSetupInput!) {\n    claimSetup(input: $input) {\n      id\n      isOperator\n    }\n  }\n": typeof types.ClaimSetupDocument,
    "\n  query Setup($token: String!) {\n    setupOpen(token: $token)\n    viewer {\n      id\n      isOperator\n    }\n  }\n": typeof types.SetupDocument,
    "\n  mutation CompleteSignIn($input: CodeInput!) {\n    completeSignIn(input: $input) {\n      id\n      locale\n    }\n  }\n": typeof types.CompleteSignInDocument,
    "\n  mutation ConfirmEmail($input: LinkInput!) {\n    confirmEmail(input: $input)\n  }\n": typeof types.ConfirmEmailDocument,
    "\n  mutation UndoEmailChange($input: LinkInput!) {\n    undoEmailChange(input: $input)\n  }\n": typeof types.UndoEmailChangeDocument,
    "\n  mutation SignInByLink($input: LinkInput!) {\n    signInByLink(input: $input) {\n      id\n      locale\n    }\n  }\n": typeof types.SignInByLinkDocument,
    "\n  mutation RequestSignInLink($input: RequestLinkInput!) {\n    requestSignInLink(input: $input)\n  }\n": typeof types.RequestSignInLinkDocument,
    "\n  query SignInProvider {\n    signInProvider {\n      name\n    }\n  }\n": typeof types.SignInProviderDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      id\n      locale\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query ProviderGuest {\n    providerGuest {\n      provider\n      name\n      email\n      isEmailProven\n    }\n  }\n": typeof types.ProviderGuestDocument,
    "\n  mutation SignUpByProvider($input: SignUpByProviderInput!) {\n    signUpByProvider(input: $input) {\n      id\n    }\n  }\n": typeof types.SignUpByProviderDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      id\n      locale\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation RequestPasswordReset($input: RequestLinkInput!) {\n    requestPasswordReset(input: $input)\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation SignInByPasskey($input: PasskeyResponseInput!) {\n    signInByPasskey(input: $input) {\n      id\n      locale\n    }\n  }\n": typeof types.SignInByPasskeyDocument,
    "\n  query UnansweredQuestions($territory: ID!, $after: String) {\n    unansweredQuestions(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UnansweredQuestionsDocument,
    "\n  query Topic($territory: ID!, $topic: String!, $of: ID!, $after: String) {\n    topic(territory: $territory, topic: $topic) {\n      id\n      label\n      subjectCount\n      followerCount\n      viewerChoice\n      ...TopicChoice_topic\n    }\n    feed(territory: $territory, scope: TOPIC, of: $of, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TopicDocument,
    "\n  query Topics($territory: ID!) {\n    topicChoices(territory: $territory) {\n      id\n      viewerChoice\n      ...TopicItem_topic\n    }\n    topics(territory: $territory, first: 20) {\n      id\n      viewerChoice\n      ...TopicItem_topic\n    }\n  }\n": typeof types.TopicsDocument,
    "\n  fragment ArrivalCard_arrival on Arrival {\n    id\n    interests\n    sharesCommune\n    sharedInterests\n    claimedUntil\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n      joinedAt\n      commune {\n        code\n        name\n      }\n    }\n  }\n": typeof types.ArrivalCard_ArrivalFragmentDoc,
    "\n  query Welcome($slug: String!) {\n    territory(slug: $slug) {\n      id\n      welcome {\n        isWelcoming\n        waiting\n        share {\n          answered\n          arrived\n        }\n        arrivals(first: 20) {\n          id\n          ...ArrivalCard_arrival\n        }\n      }\n    }\n  }\n": typeof types.WelcomeDocument,
    "\n  mutation SetWelcoming($input: SetWelcomingInput!) {\n    setWelcoming(input: $input) {\n      territory {\n        id\n      }\n      waiting {\n        place\n        count\n      }\n    }\n  }\n": typeof types.SetWelcomingDocument,
    "\n  mutation ClaimArrival($member: ID!) {\n    claimArrival(member: $member)\n  }\n": typeof types.ClaimArrivalDocument,
    "\n  mutation ReleaseArrival($member: ID!) {\n    releaseArrival(member: $member)\n  }\n": typeof types.ReleaseArrivalDocument,
    "\n  mutation GreetArrival($input: GreetInput!) {\n    greetArrival(input: $input) {\n      id\n    }\n  }\n": typeof types.GreetArrivalDocument,
    "\n  query BookmarkFolders($territory: ID!) {\n    bookmarkShelf(territory: $territory) {\n      folders {\n        id\n        name\n        count\n      }\n    }\n  }\n": typeof types.BookmarkFoldersDocument,
    "\n  mutation CreateBookmarkFolder($input: CreateBookmarkFolderInput!) {\n    createBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n": typeof types.CreateBookmarkFolderDocument,
    "\n  fragment SaveButton_subject on Subject {\n    id\n    viewerBookmark {\n      folderId\n    }\n  }\n": typeof types.SaveButton_SubjectFragmentDoc,
    "\n  mutation SaveSubject($input: SaveSubjectInput!) {\n    saveSubject(input: $input) {\n      id\n      viewerBookmark {\n        folderId\n      }\n    }\n  }\n": typeof types.SaveSubjectDocument,
    "\n  mutation UnsaveSubject($id: ID!) {\n    unsaveSubject(id: $id) {\n      id\n      viewerBookmark {\n        folderId\n      }\n    }\n  }\n": typeof types.UnsaveSubjectDocument,
    "\n  fragment AcceptedAnswer_comment on Comment {\n    id\n    body\n    publishedAt\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n  }\n": typeof types.AcceptedAnswer_CommentFragmentDoc,
    "\n  mutation AcceptAnswer($input: AcceptAnswerInput!) {\n    acceptAnswer(input: $input) {\n      id\n      acceptedAnswer {\n        id\n        ...AcceptedAnswer_comment\n      }\n    }\n  }\n": typeof types.AcceptAnswerDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      ...CommentItem_comment\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  fragment CommentItem_comment on Comment {\n    id\n    threadId\n    isGone\n    body\n    version\n    publishedAt\n    editedAt\n    inAnswerTo {\n      id\n      author {\n        id\n        name\n        isFindable\n      }\n    }\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    viewerCan {\n      edit\n      delete\n    }\n  }\n": typeof types.CommentItem_CommentFragmentDoc,
    "\n  fragment CommentList_subject on Subject {\n    id\n    comments(first: 20, after: $after, before: $before, around: $around, from: NEWEST) {\n      nodes {\n        id\n        publishedAt\n        ...ThreadItem_comment\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.CommentList_SubjectFragmentDoc,
    "\n  query Comments($id: ID!, $isPost: Boolean!, $after: String, $before: String, $around: ID) {\n    post(id: $id) @include(if: $isPost) {\n      id\n      kind\n      viewerCan {\n        edit\n      }\n      acceptedAnswer {\n        id\n      }\n      ...CommentList_subject\n    }\n    opportunity(id: $id) @skip(if: $isPost) {\n      id\n      ...CommentList_subject\n    }\n  }\n": typeof types.CommentsDocument,
    "\n  query CommentVersions($id: ID!) {\n    readComment(id: $id) {\n      id\n      versions(first: 50) {\n        nodes {\n          version\n          body\n          replacedAt\n          mentions {\n            id\n            name\n            isFindable\n            isOrganisation\n          }\n        }\n      }\n    }\n  }\n": typeof types.CommentVersionsDocument,
    "\n  mutation Comment($input: CommentInput!, $around: ID) {\n    comment(input: $input) {\n      id\n      threadId\n      publishedAt\n      ...ThreadItem_comment\n    }\n  }\n": typeof types.CommentDocument,
    "\n  fragment ThreadItem_comment on Comment {\n    id\n    publishedAt\n    answerCount\n    ...CommentItem_comment\n    answers(first: 2, around: $around) {\n      nodes {\n        id\n        publishedAt\n        ...CommentItem_comment\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.ThreadItem_CommentFragmentDoc,
    "\n      fragment One on Comment {\n        id\n        publishedAt\n      }\n    ": typeof types.OneFragmentDoc,
    "\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id)\n  }\n": typeof types.DeleteCommentDocument,
    "\n  mutation RestoreComment($id: ID!) {\n    restoreComment(id: $id) {\n      id\n    }\n  }\n": typeof types.RestoreCommentDocument,
    "\n  query CommentAnswers($id: ID!, $after: String, $before: String) {\n    readComment(id: $id) {\n      id\n      answers(first: 20, after: $after, before: $before) {\n        nodes {\n          id\n          publishedAt\n          ...CommentItem_comment\n        }\n        pageInfo {\n          hasPreviousPage\n          hasNextPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CommentAnswersDocument,
    "\n  query CommentNews($id: ID!, $thread: ID!, $isAnswer: Boolean!, $subject: ID!, $isPost: Boolean!, $around: ID) {\n    readComment(id: $id) {\n      id\n      publishedAt\n      author {\n        id\n        isViewer\n      }\n      ...ThreadItem_comment\n    }\n    thread: readComment(id: $thread) @include(if: $isAnswer) {\n      id\n      answerCount\n      ...CommentItem_comment\n    }\n    post(id: $subject) @include(if: $isPost) {\n      id\n      commentCount\n      acceptedAnswer {\n        id\n        ...AcceptedAnswer_comment\n      }\n    }\n    opportunity(id: $subject) @skip(if: $isPost) {\n      id\n      commentCount\n    }\n  }\n": typeof types.CommentNewsDocument,
    "\n  fragment Discussion_subject on Subject {\n    id\n    commentCount\n    author {\n      id\n      name\n    }\n    shareCount\n    viewerCan {\n      comment\n      reshare\n    }\n    ...Reactions_subject\n    ...SaveButton_subject\n  }\n": typeof types.Discussion_SubjectFragmentDoc,
    "\n  fragment Reactions_subject on Subject {\n    id\n    reactionCount\n    viewerReaction\n    viewerCan {\n      react\n    }\n  }\n": typeof types.Reactions_SubjectFragmentDoc,
    "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactionCount\n      viewerReaction\n    }\n  }\n": typeof types.ReactDocument,
    "\n  query Reactors($subject: ID!, $kind: ReactionKind, $after: String) {\n    reactions(subject: $subject, kind: $kind, first: 30, after: $after) {\n      kinds {\n        kind\n        count\n      }\n      nodes {\n        kind\n        member {\n          id\n          ...MemberFace_member @unmask\n          headline\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ReactorsDocument,
    "\n  mutation UpdateLocale($locale: Locale!) {\n    updateAccount(input: { locale: $locale }) {\n      id\n      locale\n    }\n  }\n": typeof types.UpdateLocaleDocument,
    "\n  mutation DescribeUpload($input: DescribeUploadInput!) {\n    describeUpload(input: $input) {\n      id\n    }\n  }\n": typeof types.DescribeUploadDocument,
    "\n  query Upload($id: ID!) {\n    upload(id: $id) {\n      id\n      state\n      errorCode\n    }\n  }\n": typeof types.UploadDocument,
    "\n  query MentionCandidates($slug: String!, $territory: ID!, $search: String!, $isNamed: Boolean!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 6) {\n        nodes {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n          headline\n        }\n      }\n    }\n    organisations(territory: $territory, search: $search, first: 3) @include(if: $isNamed) {\n      nodes {\n        id\n        name\n        kind\n        logo {\n          id\n          url(width: 96)\n        }\n      }\n    }\n  }\n": typeof types.MentionCandidatesDocument,
    "\n  query TopicCandidates($territory: ID!, $search: String!) {\n    topics(territory: $territory, search: $search, first: 6) {\n      id\n      slug\n      label\n      subjectCount\n    }\n  }\n": typeof types.TopicCandidatesDocument,
    "\n  query Voices($slug: String!) {\n    territory(slug: $slug) {\n      id\n      voices {\n        id\n        name\n      }\n    }\n  }\n": typeof types.VoicesDocument,
    "\n  mutation BeginPasskeyAssertion {\n    beginPasskeyAssertion\n  }\n": typeof types.BeginPasskeyAssertionDocument,
    "\n  fragment MemberFace_member on Member {\n    id\n    name\n    initials\n    isFindable\n    photo {\n      id\n      color\n      url(width: 96)\n    }\n  }\n": typeof types.MemberFace_MemberFragmentDoc,
    "\n  query MemberChoices($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 8) {\n        nodes {\n          id\n          name\n          headline\n        }\n      }\n    }\n  }\n": typeof types.MemberChoicesDocument,
    "\n  mutation ShareContent($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      shared {\n        subject {\n          id\n          shareCount\n        }\n      }\n      ...PostCard_post\n    }\n  }\n": typeof types.ShareContentDocument,
    "\n  fragment SharedContent_subject on Subject {\n    id\n    ...Byline_subject\n    ... on Post {\n      body\n      story {\n        title\n      }\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n    }\n    ... on Opportunity {\n      title\n      status\n    }\n  }\n": typeof types.SharedContent_SubjectFragmentDoc,
    "\n  fragment Byline_subject on Subject {\n    id\n    publishedAt\n    editedAt\n    organisation {\n      id\n      name\n      kind\n      logo {\n        id\n        url(width: 96)\n      }\n    }\n    author {\n      id\n      ...MemberFace_member @unmask\n      headline\n      isManaging\n      commune {\n        code\n        name\n      }\n    }\n    ... on Post {\n      coAuthors {\n        id\n        name\n        isFindable\n      }\n    }\n  }\n": typeof types.Byline_SubjectFragmentDoc,
    "\n  query Signers($id: ID!) {\n    post(id: $id) {\n      id\n      author {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n      coAuthors {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n    }\n  }\n": typeof types.SignersDocument,
    "\n  mutation RestoreSubject($id: ID!) {\n    restoreSubject(id: $id) {\n      id\n    }\n  }\n": typeof types.RestoreSubjectDocument,
    "\n  mutation FeatureSubject($input: FeatureSubjectInput!) {\n    featureSubject(input: $input) {\n      id\n      featuredUntil\n    }\n  }\n": typeof types.FeatureSubjectDocument,
    "\n  mutation UnfeatureSubject($id: ID!) {\n    unfeatureSubject(id: $id) {\n      id\n      featuredUntil\n    }\n  }\n": typeof types.UnfeatureSubjectDocument,
    "\n  fragment Settings_subject on Subject {\n    id\n    audience\n    commentAudience\n    isReshareable\n    language\n    reviewBy\n    commune {\n      code\n      name\n    }\n  }\n": typeof types.Settings_SubjectFragmentDoc,
    "\n  mutation FlagOutdated($input: FlagOutdatedInput!) {\n    flagOutdated(input: $input) {\n      id\n      isOverdue\n      viewerHasFlagged\n    }\n  }\n": typeof types.FlagOutdatedDocument,
    "\n  mutation WithdrawOutdatedFlag($id: ID!) {\n    withdrawOutdatedFlag(id: $id) {\n      id\n      viewerHasFlagged\n    }\n  }\n": typeof types.WithdrawOutdatedFlagDocument,
    "\n  fragment FreshnessNote_subject on Subject {\n    id\n    publishedAt\n    confirmedAt\n    viewerCan {\n      confirm\n    }\n  }\n": typeof types.FreshnessNote_SubjectFragmentDoc,
    "\n  fragment SubjectTags_subject on Subject {\n    id\n    audience\n    featuredUntil\n    commune {\n      code\n      name\n    }\n  }\n": typeof types.SubjectTags_SubjectFragmentDoc,
    "\n  mutation ConfirmSubject($id: ID!) {\n    confirmSubject(id: $id) {\n      id\n      isOverdue\n      reviewBy\n      confirmedAt\n      viewerHasFlagged\n    }\n  }\n": typeof types.ConfirmSubjectDocument,
    "\n  mutation CountView($id: ID!) {\n    countView(id: $id)\n  }\n": typeof types.CountViewDocument,
    "\n  fragment Standing_subject on Subject {\n    id\n    territoryId\n    audience\n    featuredUntil\n    isOverdue\n    viewerHasFlagged\n    author {\n      id\n      name\n    }\n    viewerCan {\n      flag\n      feature\n    }\n    ...FreshnessNote_subject\n  }\n": typeof types.Standing_SubjectFragmentDoc,
    "\n  query Communes($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n        departmentCode\n      }\n    }\n  }\n": typeof types.CommunesDocument,
};
const documents: Documents = {
    "\n  query Shell {\n    viewer {\n      id\n      isOperator\n      sight\n      timeZone\n      unreadConversations\n      unseenNotices\n      feedPreferences {\n        id\n        order\n      }\n      memberships {\n        powers\n        feedSeenAt\n        waiting {\n          place\n          count\n        }\n        member {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n          slug\n          name\n          code\n          color\n          logo {\n            id\n            url(width: 96)\n          }\n        }\n      }\n    }\n  }\n": types.ShellDocument,
    "\n  mutation ProveByPassword($input: ProveByPasswordInput!) {\n    proveByPassword(input: $input)\n  }\n": types.ProveByPasswordDocument,
    "\n  mutation ProveByPasskey($input: PasskeyResponseInput!) {\n    proveByPasskey(input: $input)\n  }\n": types.ProveByPasskeyDocument,
    "\n  query Followed {\n    viewer {\n      id\n      feedPreferences {\n        id\n        narrowed\n      }\n    }\n  }\n": types.FollowedDocument,
    "\n  mutation ChooseFeed($input: ChooseFeedInput!) {\n    chooseFeed(input: $input) {\n      id\n      order\n      narrowed\n    }\n  }\n": types.ChooseFeedDocument,
    "\n  fragment FeaturedList_subject on Subject {\n    id\n    territoryId\n    language\n    featuredUntil\n    author {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n    ... on Post {\n      body\n      story {\n        id\n        title\n      }\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n    }\n    ... on Opportunity {\n      title\n      status\n    }\n  }\n": types.FeaturedList_SubjectFragmentDoc,
    "\n  query FeedFormula {\n    feedFormula {\n      weights {\n        term\n        weight\n      }\n      halfLifeHours\n      newcomerDays\n      candidates\n      minutes\n      inARow\n      ofOneVoice\n    }\n  }\n": types.FeedFormulaDocument,
    "\n  query WhySeen($subject: ID!, $ranking: ID) {\n    whySeen(subject: $subject, ranking: $ranking) {\n      id\n      reasons {\n        reason\n        label\n      }\n      ranked {\n        score\n        terms {\n          term\n          weight\n          value\n          points\n        }\n      }\n    }\n  }\n": types.WhySeenDocument,
    "\n  query FeedNews($territory: ID!) {\n    feed(territory: $territory, first: 20) {\n      nodes {\n        id\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n      }\n    }\n  }\n": types.FeedNewsDocument,
    "\n  query PostPreview($id: ID!) {\n    post(id: $id) {\n      id\n      linkPreview {\n        id\n        video {\n          provider\n        }\n      }\n      ...PostLink_post\n    }\n  }\n": types.PostPreviewDocument,
    "\n  fragment Introduction_introduction on Introduction {\n    id\n    role\n    state\n    context\n    passedOn\n    requestedAt\n    expiresAt\n    conversationId\n    asksOutcome\n    outcome\n    requester {\n      id\n      ...MemberFace_member @unmask\n    }\n    introducers {\n      id\n      isViewer\n      ...MemberFace_member @unmask\n    }\n    target {\n      id\n      ...MemberFace_member @unmask\n    }\n    opportunity {\n      id\n      title\n    }\n  }\n": types.Introduction_IntroductionFragmentDoc,
    "\n  fragment IntroductionPath_path on IntroductionPath {\n    strength\n    steps {\n      member {\n        id\n        ...MemberFace_member @unmask\n      }\n      strands {\n        channel\n        isMutual\n        lastOn\n      }\n    }\n  }\n": types.IntroductionPath_PathFragmentDoc,
    "\n  query IntroductionPaths($member: ID!) {\n    introductionPaths(member: $member) {\n      isConnected\n      member {\n        id\n        name\n      }\n      paths {\n        ...IntroductionPath_path @unmask\n      }\n    }\n  }\n": types.IntroductionPathsDocument,
    "\n  query OrganisationIntroductionPaths($organisation: ID!) {\n    organisationIntroductionPaths(organisation: $organisation) {\n      member {\n        id\n        name\n      }\n      paths {\n        steps {\n          member {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.OrganisationIntroductionPathsDocument,
    "\n  mutation RequestIntroduction($input: RequestIntroductionInput!) {\n    requestIntroduction(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n": types.RequestIntroductionDocument,
    "\n  mutation PassOnIntroduction($input: PassOnIntroductionInput!) {\n    passOnIntroduction(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n": types.PassOnIntroductionDocument,
    "\n  mutation AcceptIntroduction($id: ID!) {\n    acceptIntroduction(id: $id) {\n      ...Introduction_introduction @unmask\n    }\n  }\n": types.AcceptIntroductionDocument,
    "\n  mutation DeclineIntroduction($id: ID!) {\n    declineIntroduction(id: $id) {\n      ...Introduction_introduction\n    }\n  }\n": types.DeclineIntroductionDocument,
    "\n  mutation WithdrawIntroduction($id: ID!) {\n    withdrawIntroduction(id: $id)\n  }\n": types.WithdrawIntroductionDocument,
    "\n  mutation AnswerIntroductionOutcome($input: AnswerIntroductionOutcomeInput!) {\n    answerIntroductionOutcome(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n": types.AnswerIntroductionOutcomeDocument,
    "\n  fragment ConversationRow_conversation on Conversation {\n    id\n    unreadCount\n    territory {\n      id\n      slug\n    }\n    participants {\n      id\n      memberId\n      name\n      initials\n      isFindable\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n      isViewer\n    }\n    opportunity {\n      id\n      title\n      status\n    }\n    lastMessage {\n      id\n      body\n      sentAt\n      author {\n        id\n        isViewer\n      }\n    }\n  }\n": types.ConversationRow_ConversationFragmentDoc,
    "\n  fragment PushedMessage on Message {\n    id\n    conversationId\n    sequence\n    clientMessageId\n    body\n    sentAt\n    author {\n      id\n    }\n  }\n": types.PushedMessageFragmentDoc,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      id\n      conversationId\n      ...MessageItem_message\n    }\n  }\n": types.SendMessageDocument,
    "\n  query MessagesAfter($id: ID!, $after: Int!) {\n    conversation(id: $id) {\n      id\n      messages(after: $after, first: 100) {\n        nodes {\n          id\n          sequence\n          ...MessageItem_message\n        }\n        hasBefore\n        hasAfter\n      }\n    }\n  }\n": types.MessagesAfterDocument,
    "\n  query MessagesBefore($id: ID!, $before: Int!) {\n    conversation(id: $id) {\n      id\n      messages(before: $before, first: 50) {\n        nodes {\n          id\n          sequence\n          ...MessageItem_message\n        }\n        hasBefore\n        hasAfter\n      }\n    }\n  }\n": types.MessagesBeforeDocument,
    "\n  mutation MarkConversationRead($input: MarkConversationReadInput!) {\n    markConversationRead(input: $input) {\n      id\n      unreadCount\n      participants {\n        id\n        lastReadSequence\n      }\n    }\n  }\n": types.MarkConversationReadDocument,
    "\n  fragment MessageItem_message on Message {\n    id\n    sequence\n    clientMessageId\n    body\n    sentAt\n    author {\n      id\n      name\n      isViewer\n    }\n  }\n": types.MessageItem_MessageFragmentDoc,
    "\n  fragment Thread_conversation on Conversation {\n    id\n    lastSequence\n    viewerCan {\n      send\n    }\n    participants {\n      id\n      name\n      isViewer\n      lastReadSequence\n    }\n    messages(first: 50) {\n      nodes {\n        id\n        sequence\n        clientMessageId\n        sentAt\n        author {\n          id\n        }\n        ...MessageItem_message\n      }\n      hasBefore\n      hasAfter\n    }\n  }\n": types.Thread_ConversationFragmentDoc,
    "\n  query SavedOpportunitySearches($territory: ID!) {\n    savedOpportunitySearches(territory: $territory) {\n      id\n      name\n      query\n      alert\n    }\n  }\n": types.SavedOpportunitySearchesDocument,
    "\n  mutation SaveOpportunitySearch($input: SaveOpportunitySearchInput!) {\n    saveOpportunitySearch(input: $input) {\n      id\n    }\n  }\n": types.SaveOpportunitySearchDocument,
    "\n  mutation SetOpportunityAlert($input: SetOpportunityAlertInput!) {\n    setOpportunityAlert(input: $input) {\n      id\n      alert\n    }\n  }\n": types.SetOpportunityAlertDocument,
    "\n  mutation DeleteOpportunitySearch($search: ID!) {\n    deleteSavedSearch(search: $search)\n  }\n": types.DeleteOpportunitySearchDocument,
    "\n  mutation AnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) {\n      id\n      opportunity {\n        id\n        answerCount\n        viewerConversationId\n        viewerAnswer {\n          state\n        }\n      }\n    }\n  }\n": types.AnswerOpportunityDocument,
    "\n  fragment AnswerItem_answer on OpportunityAnswer {\n    id\n    proposal\n    state\n    answeredAt\n    repliedAt\n    conversationId\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n  }\n": types.AnswerItem_AnswerFragmentDoc,
    "\n  query OpportunityAnswers($opportunity: ID!, $state: OpportunityAnswerState, $after: String) {\n    opportunityAnswers(opportunity: $opportunity, state: $state, first: 20, after: $after) {\n      counts {\n        answered\n        shortlisted\n        declined\n        waiting\n      }\n      nodes {\n        id\n        ...AnswerItem_answer\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OpportunityAnswersDocument,
    "\n  mutation ShortlistAnswer($id: ID!) {\n    shortlistAnswer(id: $id) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n": types.ShortlistAnswerDocument,
    "\n  mutation ReleaseAnswer($id: ID!) {\n    releaseAnswer(id: $id) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n": types.ReleaseAnswerDocument,
    "\n  mutation DeclineAnswer($input: DeclineAnswerInput!) {\n    declineAnswer(input: $input) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n": types.DeclineAnswerDocument,
    "\n  query AudienceSize($territory: ID!, $audience: SubjectAudience!, $sectors: [String!]) {\n    audienceSize(territory: $territory, audience: $audience, sectors: $sectors)\n  }\n": types.AudienceSizeDocument,
    "\n  fragment ComposedOpportunity on Opportunity {\n    id\n    kind\n    direction\n    title\n    body\n    details {\n      field\n      value\n    }\n    sectors\n    skills\n    communes {\n      code\n      name\n      departmentCode\n    }\n    radiusKm\n    amountMin\n    amountMax\n    volume\n    startsOn\n    endsOn\n    deadline\n    audience\n    audienceSectors\n  }\n": types.ComposedOpportunityFragmentDoc,
    "\n  fragment OpportunityFacts_opportunity on Opportunity {\n    id\n    about: kind\n    direction\n    status\n    deadline\n    audience\n    amountMin\n    amountMax\n    commune {\n      code\n      name\n    }\n  }\n": types.OpportunityFacts_OpportunityFragmentDoc,
    "\n  fragment OpportunityFields_opportunity on Opportunity {\n    id\n    kind\n    details {\n      field\n      value\n    }\n    sectors\n    skills\n    communes {\n      code\n      name\n    }\n    radiusKm\n    amountMin\n    amountMax\n    volume\n    startsOn\n    endsOn\n  }\n": types.OpportunityFields_OpportunityFragmentDoc,
    "\n  query MarketFigures($territory: ID!) {\n    marketFigures(territory: $territory) {\n      id\n      days\n      published\n      concluded\n      fromIntroduction\n      medianDaysToAnswer\n      answeredWithinWeek\n      months {\n        month\n        published\n        concluded\n      }\n    }\n  }\n": types.MarketFiguresDocument,
    "\n  query OpportunityGuests($opportunity: ID!) {\n    opportunityGuests(opportunity: $opportunity) {\n      since\n      member {\n        id\n        name\n        isFindable\n      }\n    }\n  }\n": types.OpportunityGuestsDocument,
    "\n  mutation OpenOpportunityTo($input: OpenOpportunityInput!) {\n    openOpportunityTo(input: $input) {\n      since\n    }\n  }\n": types.OpenOpportunityToDocument,
    "\n  mutation CloseOpportunityTo($input: CloseOpportunityToInput!) {\n    closeOpportunityTo(input: $input)\n  }\n": types.CloseOpportunityToDocument,
    "\n  fragment LifeNote_opportunity on Opportunity {\n    id\n    status\n    deadline\n    viewerActs\n  }\n": types.LifeNote_OpportunityFragmentDoc,
    "\n  mutation WithdrawOpportunity($id: ID!) {\n    withdrawOpportunity(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": types.WithdrawOpportunityDocument,
    "\n  mutation ExtendOpportunity($input: ExtendOpportunityInput!) {\n    extendOpportunity(input: $input) {\n      id\n      deadline\n      ...OpportunityDetail_opportunity\n    }\n  }\n": types.ExtendOpportunityDocument,
    "\n  mutation ReopenOpportunity($id: ID!) {\n    reopenOpportunity(id: $id) {\n      id\n      deadline\n      ...OpportunityDetail_opportunity\n    }\n  }\n": types.ReopenOpportunityDocument,
    "\n  query MatchLessons($territory: ID!) {\n    matchLessons(territory: $territory) {\n      id\n      subject\n      value\n      times\n      effect\n    }\n  }\n": types.MatchLessonsDocument,
    "\n  mutation ForgetMatchLessons($territory: ID!, $lesson: ID) {\n    forgetMatchLessons(territory: $territory, lesson: $lesson)\n  }\n": types.ForgetMatchLessonsDocument,
    "\n  fragment MatchWhy_match on Match {\n    id\n    score\n    kilometres\n    sectors\n    words {\n      asked\n      answered\n    }\n    terms {\n      term\n      role\n      weight\n      value\n    }\n    via {\n      id\n      title\n    }\n  }\n": types.MatchWhy_MatchFragmentDoc,
    "\n  fragment MatchedOpportunity_match on Match {\n    id\n    score\n    ...MatchWhy_match\n    opportunity {\n      id\n      title\n      language\n      author {\n        id\n        name\n      }\n      ...OpportunityFacts_opportunity\n    }\n  }\n": types.MatchedOpportunity_MatchFragmentDoc,
    "\n  mutation DismissMatch($match: ID!, $reason: DismissalReason!) {\n    dismissMatch(match: $match, reason: $reason)\n  }\n": types.DismissMatchDocument,
    "\n  query OpportunityMatches($id: ID!) {\n    opportunity(id: $id) {\n      id\n      matches {\n        id\n        ...MatchedMember_match\n      }\n    }\n  }\n": types.OpportunityMatchesDocument,
    "\n  fragment MatchedMember_match on Match {\n    id\n    score\n    ...MatchWhy_match\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n  }\n": types.MatchedMember_MatchFragmentDoc,
    "\n  fragment OpportunityCard_opportunity on Opportunity {\n    id\n    title\n    body\n    language\n    answerCount\n    viewerCan {\n      answer\n    }\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n": types.OpportunityCard_OpportunityFragmentDoc,
    "\n  fragment OpportunityDetail_opportunity on Opportunity {\n    id\n    title\n    body\n    language\n    status\n    answerCount\n    viewerConversationId\n    viewerAnswer {\n      state\n    }\n    author {\n      id\n      name\n      isViewer\n    }\n    audience\n    viewerCan {\n      answer\n      edit\n    }\n    ...OpportunityFields_opportunity\n    ...OpportunityMenu_opportunity\n    ...LifeNote_opportunity\n    ...OutcomeCard_opportunity\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n": types.OpportunityDetail_OpportunityFragmentDoc,
    "\n  fragment OpportunityHero_opportunity on Opportunity {\n    id\n    direction\n    title\n    body\n    deadline\n    author {\n      id\n      name\n    }\n    viewerCan {\n      answer\n    }\n  }\n": types.OpportunityHero_OpportunityFragmentDoc,
    "\n  fragment OpportunityMenu_opportunity on Opportunity {\n    id\n    title\n    deadline\n    viewerActs\n    viewerCan {\n      edit\n      delete\n    }\n  }\n": types.OpportunityMenu_OpportunityFragmentDoc,
    "\n  fragment OutcomeCard_opportunity on Opportunity {\n    id\n    title\n    outcome {\n      id\n      isViewerOwner\n      story {\n        title\n        text\n        awaitsViewer\n        isDrafted\n      }\n      kind\n      concludedAt\n      partner {\n        id\n        ...MemberFace_member @unmask\n      }\n      isPartnerConfirmed\n      partnerWords\n      amountMin\n      amountMax\n      thanks\n      isViewerPartner\n      credits {\n        role\n        member {\n          id\n          isViewer\n          ...MemberFace_member @unmask\n        }\n      }\n    }\n  }\n": types.OutcomeCard_OpportunityFragmentDoc,
    "\n  mutation ConcludeOpportunity($input: ConcludeOpportunityInput!) {\n    concludeOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": types.ConcludeOpportunityDocument,
    "\n  mutation ConfirmOutcome($id: ID!) {\n    confirmOutcome(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": types.ConfirmOutcomeDocument,
    "\n  mutation LeaveOutcome($id: ID!) {\n    leaveOutcome(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": types.LeaveOutcomeDocument,
    "\n  mutation ProposeStory($input: ProposeStoryInput!) {\n    proposeStory(input: $input)\n  }\n": types.ProposeStoryDocument,
    "\n  mutation AnswerStory($input: AnswerStoryInput!) {\n    answerStory(input: $input)\n  }\n": types.AnswerStoryDocument,
    "\n  query ConclusionChoices($opportunity: ID!) {\n    opportunityAnswers(opportunity: $opportunity, first: 20) {\n      nodes {\n        id\n        state\n        member {\n          id\n          name\n        }\n      }\n    }\n    creditSuggestions(opportunity: $opportunity) {\n      role\n      member {\n        id\n        name\n      }\n    }\n  }\n": types.ConclusionChoicesDocument,
    "\n  fragment OwnOpportunityRow_opportunity on Opportunity {\n    id\n    title\n    language\n    answerCount\n    waitingAnswerCount\n    viewerAnswer {\n      state\n    }\n    author {\n      id\n      name\n    }\n    ...OpportunityFacts_opportunity\n  }\n": types.OwnOpportunityRow_OpportunityFragmentDoc,
    "\n  mutation DeleteOpportunity($id: ID!) {\n    deleteOpportunity(id: $id)\n  }\n": types.DeleteOpportunityDocument,
    "\n  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {\n    claimOrganisation(input: $input) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n": types.ClaimOrganisationDocument,
    "\n  fragment OrganisationCard_organisation on Organisation {\n    id\n    name\n    kind\n    sector\n    description\n    peopleCount\n    isOwned\n    commune {\n      code\n      name\n    }\n    logo {\n      id\n      url(width: 192)\n    }\n  }\n": types.OrganisationCard_OrganisationFragmentDoc,
    "\n  fragment OrganisationClaims_organisation on Organisation {\n    id\n    claims {\n      id\n      role\n      note\n      createdAt\n      member {\n        id\n        name\n        initials\n        headline\n        photo {\n          id\n          color\n          url(width: 96)\n        }\n      }\n    }\n  }\n": types.OrganisationClaims_OrganisationFragmentDoc,
    "\n  mutation DecideClaim($input: DecideClaimInput!) {\n    decideClaim(input: $input) {\n      id\n      peopleCount\n      ...OrganisationStanding_organisation\n      ...OrganisationMenu_organisation\n      ...OrganisationPeople_organisation\n      ...OrganisationClaims_organisation\n    }\n  }\n": types.DecideClaimDocument,
    "\n  fragment OrganisationHero_organisation on Organisation {\n    id\n    name\n    kind\n    siren\n    siret\n    sector\n    size\n    commune {\n      code\n      name\n      departmentCode\n    }\n    logo {\n      id\n      url(width: 192)\n    }\n    ...OrganisationStanding_organisation\n  }\n": types.OrganisationHero_OrganisationFragmentDoc,
    "\n  fragment OrganisationMenu_organisation on Organisation {\n    id\n    name\n    viewerRole\n    logo {\n      id\n    }\n    viewerCan {\n      edit\n      remove\n    }\n  }\n": types.OrganisationMenu_OrganisationFragmentDoc,
    "\n  mutation SetLogo($input: SetLogoInput!) {\n    setLogo(input: $input) {\n      id\n      ...OrganisationHero_organisation\n      ...OrganisationCard_organisation\n    }\n  }\n": types.SetLogoDocument,
    "\n  mutation RemoveOrganisation($id: ID!) {\n    removeOrganisation(id: $id)\n  }\n": types.RemoveOrganisationDocument,
    "\n  mutation LeaveOrganisation($input: OrganisationPersonInput!) {\n    removeFromOrganisation(input: $input) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n": types.LeaveOrganisationDocument,
    "\n  fragment OrganisationPeople_organisation on Organisation {\n    id\n    viewerRole\n    people {\n      role\n      member {\n        id\n        ...MemberFace_member @unmask\n        headline\n        isViewer\n      }\n    }\n  }\n": types.OrganisationPeople_OrganisationFragmentDoc,
    "\n  mutation SetOrganisationRole($input: SetOrganisationRoleInput!) {\n    setOrganisationRole(input: $input) {\n      id\n      ...OrganisationPeople_organisation\n    }\n  }\n": types.SetOrganisationRoleDocument,
    "\n  mutation RemoveFromOrganisation($input: OrganisationPersonInput!) {\n    removeFromOrganisation(input: $input) {\n      id\n      peopleCount\n      ...OrganisationPeople_organisation\n    }\n  }\n": types.RemoveFromOrganisationDocument,
    "\n  fragment OrganisationStanding_organisation on Organisation {\n    id\n    name\n    isOwned\n    viewerRole\n    viewerClaim\n  }\n": types.OrganisationStanding_OrganisationFragmentDoc,
    "\n  mutation WithdrawClaim($organisation: ID!) {\n    withdrawClaim(organisation: $organisation) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n": types.WithdrawClaimDocument,
    "\n  fragment MemberCard_profile on MemberProfile {\n    id\n    headline\n    canHelpWith\n    lookingFor\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      ...MemberFace_member @unmask\n      persona\n      isManaging\n      isViewer\n    }\n    tie {\n      id\n      ...MemberTie_tie\n    }\n  }\n": types.MemberCard_ProfileFragmentDoc,
    "\n  fragment MemberTie_tie on MemberTie {\n    id\n    connection\n    note\n    isFollowed\n  }\n": types.MemberTie_TieFragmentDoc,
    "\n  mutation RequestConnection($input: RequestConnectionInput!) {\n    requestConnection(input: $input) {\n      ...MemberTie_tie\n    }\n  }\n": types.RequestConnectionDocument,
    "\n  mutation AcceptConnection($member: ID!) {\n    acceptConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": types.AcceptConnectionDocument,
    "\n  mutation DeclineConnection($member: ID!) {\n    declineConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": types.DeclineConnectionDocument,
    "\n  mutation WithdrawConnection($member: ID!) {\n    withdrawConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": types.WithdrawConnectionDocument,
    "\n  mutation RemoveConnection($member: ID!) {\n    removeConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": types.RemoveConnectionDocument,
    "\n  mutation FollowMember($member: ID!) {\n    followMember(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": types.FollowMemberDocument,
    "\n  mutation UnfollowMember($member: ID!) {\n    unfollowMember(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n": types.UnfollowMemberDocument,
    "\n  mutation StartConversation($input: StartConversationInput!) {\n    startConversation(input: $input) {\n      id\n    }\n  }\n": types.StartConversationDocument,
    "\n  query AttachedFile($id: ID!) {\n    upload(id: $id) {\n      id\n      document {\n        id\n        name\n        size\n      }\n    }\n  }\n": types.AttachedFileDocument,
    "\n  query AttachedImage($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        color\n        url(width: 192)\n      }\n    }\n  }\n": types.AttachedImageDocument,
    "\n  query ChosenMember($id: ID!) {\n    memberProfile(member: $id) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n": types.ChosenMemberDocument,
    "\n  fragment CoAuthorsDialog_post on Post {\n    id\n    author {\n      id\n      isViewer\n    }\n    coAuthorships {\n      state\n      member {\n        id\n        isViewer\n        ...MemberFace_member @unmask\n        headline\n      }\n    }\n  }\n": types.CoAuthorsDialog_PostFragmentDoc,
    "\n  query CoAuthorsOfPost($id: ID!) {\n    post(id: $id) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n": types.CoAuthorsOfPostDocument,
    "\n  mutation InviteCoAuthors($input: InviteCoAuthorsInput!) {\n    inviteCoAuthors(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n": types.InviteCoAuthorsDocument,
    "\n  mutation AnswerCoAuthorship($input: AnswerCoAuthorshipInput!) {\n    answerCoAuthorship(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n": types.AnswerCoAuthorshipDocument,
    "\n  mutation EndCoAuthorship($input: EndCoAuthorshipInput!) {\n    endCoAuthorship(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n": types.EndCoAuthorshipDocument,
    "\n  mutation OfferPost($input: OfferPostInput!) {\n    offerPost(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n": types.OfferPostDocument,
    "\n  mutation AnswerPostOffer($input: AnswerPostOfferInput!) {\n    answerPostOffer(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n": types.AnswerPostOfferDocument,
    "\n  query DraftCount($territory: ID!) {\n    drafts(territory: $territory, first: 1) {\n      totalCount\n    }\n  }\n": types.DraftCountDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      id\n      version\n      updatedAt\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation ScheduleDraft($input: ScheduleDraftInput!) {\n    scheduleDraft(input: $input) {\n      id\n      publishAt\n      refusal\n    }\n  }\n": types.ScheduleDraftDocument,
    "\n  mutation DeleteDraft($input: DraftInput!) {\n    deleteDraft(input: $input)\n  }\n": types.DeleteDraftDocument,
    "\n  mutation RestoreDraft($input: DraftInput!) {\n    restoreDraft(input: $input) {\n      id\n    }\n  }\n": types.RestoreDraftDocument,
    "\n  query Draft($input: DraftInput!) {\n    draft(input: $input) {\n      id\n      version\n      content\n      mentions {\n        id\n        name\n        isOrganisation\n      }\n    }\n  }\n": types.DraftDocument,
    "\n  query MediaToEdit($id: ID!) {\n    post(id: $id) {\n      id\n      media {\n        images {\n          id\n          alt\n          color\n          url(width: 192)\n        }\n        documents {\n          id\n          name\n          size\n        }\n      }\n    }\n  }\n": types.MediaToEditDocument,
    "\n  mutation ArchivePost($id: ID!) {\n    archivePost(id: $id)\n  }\n": types.ArchivePostDocument,
    "\n  mutation UnarchivePost($id: ID!) {\n    unarchivePost(id: $id) {\n      id\n    }\n  }\n": types.UnarchivePostDocument,
    "\n  mutation DeletePost($id: ID!) {\n    deletePost(id: $id)\n  }\n": types.DeletePostDocument,
    "\n  query PostVersions($id: ID!, $after: String) {\n    postVersions(id: $id, first: 20, after: $after) {\n      nodes {\n        version\n        body\n        handOver {\n          from {\n            id\n            name\n          }\n          to {\n            id\n            name\n          }\n        }\n        mediaChanges {\n          imagesAdded\n          imagesRemoved\n          documentsAdded\n          documentsRemoved\n        }\n        writtenAt\n        replacedAt\n        replacedBy {\n          id\n          name\n        }\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PostVersionsDocument,
    "\n  fragment PostLink_post on Post {\n    id\n    viewerCan {\n      edit\n    }\n    linkPreview {\n      id\n      url\n      title\n      description\n      siteName\n      image {\n        id\n        color\n        preview\n        small: url(width: 480)\n        medium: url(width: 960)\n      }\n      video {\n        provider\n        player\n      }\n    }\n  }\n": types.PostLink_PostFragmentDoc,
    "\n  mutation RemoveLinkPreview($post: ID!) {\n    removeLinkPreview(post: $post) {\n      id\n      ...PostLink_post\n    }\n  }\n": types.RemoveLinkPreviewDocument,
    "\n  fragment PostMedia_post on Post {\n    id\n    media {\n      images {\n        id\n        width\n        height\n        color\n        preview\n        alt\n        small: url(width: 480)\n        medium: url(width: 960)\n        large: url(width: 1600)\n      }\n      documents {\n        id\n        name\n        size\n        pages\n        url\n      }\n    }\n  }\n": types.PostMedia_PostFragmentDoc,
    "\n  mutation PublishPost($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n": types.PublishPostDocument,
    "\n  fragment PollPanel_poll on Poll {\n    id\n    choice\n    options {\n      position\n      label\n      startsAt\n      voteCount\n    }\n    closesAt\n    isClosed\n    isNamed\n    results\n    voterCount\n    viewerChoices\n    viewerCan {\n      vote\n      close\n      seeVoters\n    }\n  }\n": types.PollPanel_PollFragmentDoc,
    "\n  query PollVoters($post: ID!, $position: Int!, $after: String) {\n    pollVoters(post: $post, position: $position, first: 30, after: $after) {\n      nodes {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PollVotersDocument,
    "\n  mutation ClosePoll($post: ID!) {\n    closePoll(post: $post) {\n      id\n      poll {\n        id\n        ...PollPanel_poll\n      }\n    }\n  }\n": types.ClosePollDocument,
    "\n  query PollNow($id: ID!) {\n    post(id: $id) {\n      id\n      poll {\n        id\n        ...PollPanel_poll\n      }\n    }\n  }\n": types.PollNowDocument,
    "\n  mutation Vote($input: VoteInput!) {\n    vote(input: $input) {\n      id\n      poll {\n        id\n        ...PollPanel_poll @unmask\n      }\n    }\n  }\n": types.VoteDocument,
    "\n  fragment PostCard_post on Post {\n    id\n    kind\n    body\n    language\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    shared {\n      subject {\n        id\n        ...SharedContent_subject\n      }\n    }\n    acceptedAnswer {\n      id\n      ...AcceptedAnswer_comment\n    }\n    poll {\n      id\n      options {\n        position\n      }\n      ...PollPanel_poll\n    }\n    media {\n      images {\n        id\n        width\n        height\n      }\n      documents {\n        id\n      }\n    }\n    viewerCan {\n      edit\n      delete\n      archive\n    }\n    viewerCoAuthorState\n    linkPreview {\n      id\n      video {\n        provider\n      }\n    }\n    ...PostMedia_post\n    ...PostWords_post\n    ...PostLink_post\n    ...Byline_subject\n    ...Discussion_subject\n    ...Settings_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n": types.PostCard_PostFragmentDoc,
    "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n": types.EditPostDocument,
    "\n  query LatestPost($id: ID!) {\n    post(id: $id) {\n      id\n      version\n    }\n  }\n": types.LatestPostDocument,
    "\n  fragment PostWords_post on Post {\n    id\n    kind\n    body\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    story {\n      id\n      cover {\n        id\n      }\n    }\n    ...StoryTeaser_post\n  }\n": types.PostWords_PostFragmentDoc,
    "\n  query FigurePicture($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        width\n        height\n        color\n        url(width: 960)\n      }\n    }\n  }\n": types.FigurePictureDocument,
    "\n  query CoverPicture($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        url(width: 960)\n      }\n    }\n  }\n": types.CoverPictureDocument,
    "\n  query StoryText($id: ID!) {\n    post(id: $id) {\n      id\n      version\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n      story {\n        id\n        title\n        cover {\n          id\n          alt\n          medium: url(width: 960)\n        }\n        content {\n          document\n          images {\n            id\n            width\n            height\n            small: url(width: 480)\n            medium: url(width: 960)\n            large: url(width: 1600)\n          }\n        }\n      }\n    }\n  }\n": types.StoryTextDocument,
    "\n  fragment StoryHead_post on Post {\n    id\n    author {\n      id\n      name\n    }\n    story {\n      id\n      title\n      minutes\n      cover {\n        id\n        alt\n        color\n        preview\n        medium: url(width: 960)\n        large: url(width: 1600)\n      }\n    }\n  }\n": types.StoryHead_PostFragmentDoc,
    "\n  mutation EditStory($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n      story {\n        id\n        content {\n          document\n          images {\n            id\n            width\n            height\n            small: url(width: 480)\n            medium: url(width: 960)\n            large: url(width: 1600)\n          }\n        }\n      }\n      ...PostCard_post\n    }\n  }\n": types.EditStoryDocument,
    "\n  fragment StoryTeaser_post on Post {\n    id\n    body\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    story {\n      id\n      title\n      minutes\n      cover {\n        id\n        alt\n        color\n        preview\n        small: url(width: 480)\n        medium: url(width: 960)\n      }\n    }\n  }\n": types.StoryTeaser_PostFragmentDoc,
    "\n  query OwnRestrictions {\n    viewer {\n      id\n      memberships {\n        territory {\n          id\n          slug\n          name\n        }\n      }\n      restrictions {\n        id\n        kind\n        reason\n        decidedAt\n        until\n        territory {\n          id\n          slug\n          name\n          code\n          contactEmail\n          contactPhone\n        }\n      }\n    }\n  }\n": types.OwnRestrictionsDocument,
    "\n  mutation BlockMember($member: ID!) {\n    blockMember(member: $member) {\n      id\n      name\n    }\n  }\n": types.BlockMemberDocument,
    "\n  mutation Unblock($block: ID!) {\n    unblock(block: $block) {\n      id\n    }\n  }\n": types.UnblockDocument,
    "\n  mutation SuspendMember($input: SuspendMemberInput!) {\n    suspendMember(input: $input)\n  }\n": types.SuspendMemberDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input)\n  }\n": types.RemoveMemberDocument,
    "\n  mutation ResumeMember($member: ID!) {\n    resumeMember(member: $member)\n  }\n": types.ResumeMemberDocument,
    "\n  fragment HeldContent_content on HeldContent {\n    id\n    kind\n    title\n    text\n    besides\n    images {\n      id\n      width\n      height\n      color\n      alt\n      small: url(width: 480)\n      large: url(width: 1600)\n    }\n    documents {\n      id\n      name\n      size\n      pages\n      url\n    }\n    state\n    refusal\n    heldAt\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    subject {\n      __typename\n      id\n    }\n    reasons {\n      check\n      words\n    }\n    viewerCan {\n      decide\n      withdraw\n    }\n  }\n": types.HeldContent_ContentFragmentDoc,
    "\n  fragment AboutTerritory_territory on TerritoryCard {\n    id\n    name\n    motto\n    contactEmail\n    contactPhone\n    legalNotices\n  }\n": types.AboutTerritory_TerritoryFragmentDoc,
    "\n  query OfficialCommunes($search: String!) {\n    communes(search: $search, first: 8) {\n      code\n      name\n      departmentCode\n    }\n  }\n": types.OfficialCommunesDocument,
    "\n  mutation CreateTerritory($input: CreateTerritoryInput!) {\n    createTerritory(input: $input) {\n      id\n      invitation {\n        email\n        url\n        expiresAt\n      }\n    }\n  }\n": types.CreateTerritoryDocument,
    "\n  query OfficialPerimeters($kind: OfficialPerimeterKind!, $search: String!) {\n    officialPerimeters(kind: $kind, search: $search, first: 8) {\n      code\n      name\n      communeCount\n      population\n      communes\n    }\n  }\n": types.OfficialPerimetersDocument,
    "\n  fragment TopicChoice_topic on Topic {\n    id\n    slug\n    label\n    followerCount\n    viewerChoice\n  }\n": types.TopicChoice_TopicFragmentDoc,
    "\n  mutation ChooseTopic($input: ChooseTopicInput!) {\n    chooseTopic(input: $input) {\n      id\n      ...TopicChoice_topic\n    }\n  }\n": types.ChooseTopicDocument,
    "\n  fragment TopicItem_topic on Topic {\n    id\n    slug\n    label\n    subjectCount\n    ...TopicChoice_topic\n  }\n": types.TopicItem_TopicFragmentDoc,
    "\n  fragment TrustProgress_trust on Trust {\n    id\n    level\n    isSteward\n    daysToFall\n    steps {\n      level\n      days\n      people\n      guarantors\n      ownDays\n      ownPeople\n      ownGuarantors\n    }\n  }\n": types.TrustProgress_TrustFragmentDoc,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      id\n    }\n  }\n": types.SignUpDocument,
    "\n  mutation VerifyEmail($token: String!) {\n    verifyEmail(token: $token)\n  }\n": types.VerifyEmailDocument,
    "\n  query ArchivedPosts($territory: ID!, $after: String) {\n    archivedPosts(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        body\n        publishedAt\n        story {\n          id\n          title\n        }\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ArchivedPostsDocument,
    "\n  query Blocks($after: String) {\n    viewer {\n      id\n      blocks(first: 20, after: $after) {\n        nodes {\n          id\n          name\n          createdAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.BlocksDocument,
    "\n  fragment ArticleChanges_article on ArticleChange {\n    power\n    before {\n      ...HolderList_terms @unmask\n    }\n    after {\n      ...HolderList_terms @unmask\n    }\n  }\n": types.ArticleChanges_ArticleFragmentDoc,
    "\n  fragment ArticleChanges_vote on VoteRuleChange {\n    before {\n      ...VoteRuleText_rule @unmask\n    }\n    after {\n      ...VoteRuleText_rule @unmask\n    }\n  }\n": types.ArticleChanges_VoteFragmentDoc,
    "\n  query Charter($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      charter {\n        preset\n        version\n        articles {\n          power\n          holders\n          sponsorCount\n          sponsorLevel\n          memberCount\n        }\n        vote {\n          ...VoteRuleText_rule @unmask\n        }\n      }\n      mandates {\n        kind\n        member {\n          id\n          name\n          isFindable\n        }\n      }\n      openProposals {\n        id\n        ...ProposalCard_proposal\n      }\n      charterChanges(first: 10, after: $after) {\n        nodes {\n          id\n          ...HistoryItem_change\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CharterDocument,
    "\n  fragment HistoryItem_change on CharterChange {\n    id\n    changedAt\n    why\n    decision\n    presetAfter\n    author {\n      id\n      name\n      isFindable\n    }\n    caretaker {\n      id\n      name\n      isFindable\n    }\n    articles {\n      ...ArticleChanges_article @unmask\n    }\n    vote {\n      ...ArticleChanges_vote @unmask\n    }\n  }\n": types.HistoryItem_ChangeFragmentDoc,
    "\n  fragment HolderList_terms on ArticleTerms {\n    holders\n    sponsorCount\n    sponsorLevel\n  }\n": types.HolderList_TermsFragmentDoc,
    "\n  query CharterPreview($input: CharterPreviewInput!) {\n    charterPreview(input: $input) {\n      version\n      needsVote\n      articles {\n        power\n        membersBefore\n        membersAfter\n        viewerBefore\n        viewerAfter\n        before {\n          ...HolderList_terms @unmask\n        }\n        after {\n          ...HolderList_terms @unmask\n        }\n      }\n      vote {\n        ...ArticleChanges_vote @unmask\n      }\n    }\n  }\n": types.CharterPreviewDocument,
    "\n  mutation SponsorProposal($id: ID!) {\n    sponsorProposal(id: $id) {\n      id\n      state\n    }\n  }\n": types.SponsorProposalDocument,
    "\n  mutation WithdrawProposal($id: ID!) {\n    withdrawProposal(id: $id) {\n      id\n      state\n    }\n  }\n": types.WithdrawProposalDocument,
    "\n  fragment ProposalCard_proposal on Proposal {\n    id\n    state\n    why\n    closesAt\n    sponsorsNeeded\n    sponsorLevel\n    sponsorCount\n    viewerMaySponsor\n    viewerHasSponsored\n    viewerMayWithdraw\n    author {\n      id\n      name\n      isFindable\n    }\n    sponsors {\n      id\n      name\n      isFindable\n    }\n    charter {\n      preset\n      articles {\n        ...ArticleChanges_article @unmask\n      }\n      vote {\n        ...ArticleChanges_vote @unmask\n      }\n    }\n    mandate {\n      kind\n      months\n      member {\n        id\n        name\n      }\n    }\n    vote {\n      id\n      ...VotePanel_vote\n    }\n  }\n": types.ProposalCard_ProposalFragmentDoc,
    "\n  fragment VotePanel_vote on Vote {\n    id\n    closesAt\n    isOpen\n    isForTrusted\n    eligibleCount\n    votedCount\n    quorum\n    viewerMayVote\n    viewerHasVoted\n  }\n": types.VotePanel_VoteFragmentDoc,
    "\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      id\n      ...VotePanel_vote\n    }\n  }\n": types.CastBallotDocument,
    "\n  fragment VoteRuleText_rule on VoteRule {\n    scope\n    quorum\n    majority\n    days\n  }\n": types.VoteRuleText_RuleFragmentDoc,
    "\n  mutation UpdateCharter($input: UpdateCharterInput!) {\n    updateCharter(input: $input) {\n      charter {\n        version\n      }\n      proposal {\n        id\n        state\n      }\n    }\n  }\n": types.UpdateCharterDocument,
    "\n  query Community($slug: String!, $territory: ID!) {\n    trust(territory: $territory) {\n      id\n      ...TrustProgress_trust\n    }\n    stewardship(territory: $territory) {\n      id\n      ...Stewards_stewardship\n    }\n    delegation(territory: $territory) {\n      id\n      ...Delegation_delegation\n    }\n    territory(slug: $slug) {\n      id\n      charter {\n        preset\n      }\n      openProposals {\n        id\n      }\n      elections(first: 5) {\n        nodes {\n          id\n          ...ElectionCard_election\n        }\n      }\n      mandates {\n        kind\n        isManaging\n        isElected\n        endsAt\n        member {\n          id\n          ...MemberFace_member @unmask\n          isViewer\n        }\n      }\n    }\n  }\n": types.CommunityDocument,
    "\n  fragment Delegation_delegation on Delegation {\n    id\n    share\n    powers {\n      power\n      holders\n      outside\n    }\n    trend {\n      day\n      share\n    }\n  }\n": types.Delegation_DelegationFragmentDoc,
    "\n  mutation StandInElection($input: StandInput!) {\n    standInElection(input: $input) {\n      id\n      ...ElectionCard_election\n    }\n  }\n": types.StandInElectionDocument,
    "\n  mutation WithdrawCandidacy($election: ID!) {\n    withdrawCandidacy(election: $election) {\n      id\n      ...ElectionCard_election\n    }\n  }\n": types.WithdrawCandidacyDocument,
    "\n  mutation CastElectionBallot($input: CastElectionBallotInput!) {\n    castElectionBallot(input: $input) {\n      id\n      ...ElectionCard_election\n    }\n  }\n": types.CastElectionBallotDocument,
    "\n  fragment ElectionCard_election on Election {\n    id\n    mandate\n    state\n    opensAt\n    closesAt\n    eligibleCount\n    votedCount\n    wasTied\n    viewerMayStand\n    viewerStands\n    viewerMayVote\n    viewerHasVoted\n    candidacies {\n      id\n      statement\n      votes\n      isElected\n      member {\n        id\n        ...MemberFace_member @unmask\n        isViewer\n      }\n    }\n  }\n": types.ElectionCard_ElectionFragmentDoc,
    "\n  mutation OpenElection($input: OpenElectionInput!) {\n    openElection(input: $input) {\n      id\n      state\n    }\n  }\n": types.OpenElectionDocument,
    "\n  mutation EndMandate($input: MandateInput!) {\n    endMandate(input: $input) {\n      member {\n        id\n      }\n      proposal {\n        id\n      }\n    }\n  }\n": types.EndMandateDocument,
    "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    grantMandate(input: $input) {\n      member {\n        id\n        isManaging\n      }\n      proposal {\n        id\n      }\n    }\n  }\n": types.GrantMandateDocument,
    "\n  fragment Stewards_stewardship on Stewardship {\n    id\n    viewerIsPeer\n    stewards {\n      id\n      ...MemberFace_member @unmask\n      isViewer\n    }\n    candidates {\n      id\n      name\n    }\n    proposals {\n      needed\n      expiresAt\n      member {\n        id\n        ...MemberFace_member @unmask\n        isViewer\n      }\n      supporters {\n        id\n        isViewer\n      }\n    }\n  }\n": types.Stewards_StewardshipFragmentDoc,
    "\n  mutation SupportSteward($input: StewardInput!) {\n    supportSteward(input: $input) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n": types.SupportStewardDocument,
    "\n  mutation WithdrawSteward($input: StewardInput!) {\n    withdrawSteward(input: $input) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n": types.WithdrawStewardDocument,
    "\n  mutation ResignSteward($territory: ID!) {\n    resignSteward(territory: $territory) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n": types.ResignStewardDocument,
    "\n  fragment ContactItem_contact on Contact {\n    id\n    since\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n    tie {\n      id\n      connection\n      note\n      ...MemberTie_tie\n    }\n  }\n": types.ContactItem_ContactFragmentDoc,
    "\n  query Contacts($territory: ID!, $kind: ContactKind!, $after: String) {\n    contacts(territory: $territory, kind: $kind, first: 20, after: $after) {\n      nodes {\n        id\n        ...ContactItem_contact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ContactsDocument,
    "\n  query DirectoryCounts($territory: ID!, $filter: DirectoryFilterInput) {\n    directoryCounts(territory: $territory, filter: $filter) {\n      total\n      facets {\n        kind\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n": types.DirectoryCountsDocument,
    "\n  query Directory($territory: ID!, $filter: DirectoryFilterInput, $after: String) {\n    directory(territory: $territory, filter: $filter, first: 20, after: $after) {\n      nodes {\n        id\n        ...MemberCard_profile\n        ...MemberRow_profile\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DirectoryDocument,
    "\n  query DirectoryMap($territory: ID!, $filter: DirectoryFilterInput) {\n    directoryMap(territory: $territory, filter: $filter) {\n      coverage\n      elsewhere\n      contours\n      places {\n        code\n        kind\n        name\n        longitude\n        latitude\n        memberCount\n        communes\n      }\n    }\n  }\n": types.DirectoryMapDocument,
    "\n  fragment MemberRow_profile on MemberProfile {\n    id\n    headline\n    canHelpWith\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      name\n      isFindable\n      persona\n    }\n  }\n": types.MemberRow_ProfileFragmentDoc,
    "\n  query SavedSearches($territory: ID!) {\n    savedSearches(territory: $territory) {\n      id\n      name\n      filter {\n        search\n        personas\n        communes\n        sectors\n        canHelpWith\n        lookingFor\n        languages\n      }\n    }\n  }\n": types.SavedSearchesDocument,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      id\n    }\n  }\n": types.SaveSearchDocument,
    "\n  mutation DeleteSavedSearch($search: ID!) {\n    deleteSavedSearch(search: $search)\n  }\n": types.DeleteSavedSearchDocument,
    "\n  fragment DraftItem_draft on PostDraft {\n    id\n    version\n    kind\n    excerpt\n    updatedAt\n    publishAt\n    refusal\n    mentions {\n      id\n      name\n      isOrganisation\n    }\n  }\n": types.DraftItem_DraftFragmentDoc,
    "\n  query Drafts($territory: ID!, $after: String) {\n    drafts(territory: $territory, first: 20, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...DraftItem_draft\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DraftsDocument,
    "\n  fragment FirstSteps_steps on FirstSteps {\n    id\n    next\n    done\n    total\n    interests\n    persona\n    mission\n    isMissionDone\n    commune {\n      code\n      name\n    }\n  }\n": types.FirstSteps_StepsFragmentDoc,
    "\n  query FirstSteps($slug: String!) {\n    territory(slug: $slug) {\n      id\n      firstSteps {\n        id\n        ...FirstSteps_steps\n      }\n    }\n  }\n": types.FirstStepsDocument,
    "\n  mutation AnswerFirstStep($input: AnswerFirstStepInput!) {\n    answerFirstStep(input: $input) {\n      id\n      ...FirstSteps_steps\n    }\n  }\n": types.AnswerFirstStepDocument,
    "\n  query PerimeterCommunes($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n": types.PerimeterCommunesDocument,
    "\n  query OwnHeldContents($territory: ID!, $after: String) {\n    ownHeldContents(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnHeldCard_content\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OwnHeldContentsDocument,
    "\n  fragment OwnHeldCard_content on HeldContent {\n    id\n    kind\n    state\n    input\n    text\n    title\n    subject {\n      __typename\n      id\n    }\n    mentions {\n      id\n      name\n      isOrganisation\n    }\n    ...HeldContent_content\n  }\n": types.OwnHeldCard_ContentFragmentDoc,
    "\n  mutation WithdrawHeldContent($content: ID!) {\n    withdrawHeldContent(content: $content) {\n      id\n    }\n  }\n": types.WithdrawHeldContentDocument,
    "\n  fragment FirstVisit_territory on Territory {\n    id\n    firstSteps {\n      id\n      next\n      done\n      total\n      mission\n      isMissionDone\n    }\n  }\n": types.FirstVisit_TerritoryFragmentDoc,
    "\n  fragment HomeAside_territory on Territory {\n    id\n    memberCount\n    communeCount\n    ...SideArrivals_territory\n  }\n": types.HomeAside_TerritoryFragmentDoc,
    "\n  fragment HomeAside_opportunity on Opportunity {\n    id\n    direction\n    title\n  }\n": types.HomeAside_OpportunityFragmentDoc,
    "\n  fragment SideArrivals_territory on Territory {\n    id\n    welcome {\n      arrivals(first: 3) {\n        id\n        interests\n        member {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n          commune {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": types.SideArrivals_TerritoryFragmentDoc,
    "\n  mutation MarkFeedSeen($input: MarkFeedSeenInput!) {\n    markFeedSeen(input: $input) {\n      feedSeenAt\n      territory {\n        id\n      }\n    }\n  }\n": types.MarkFeedSeenDocument,
    "\n  query FeedOrderOfViewer {\n    viewer {\n      id\n      feedPreferences {\n        id\n        order\n      }\n    }\n  }\n": types.FeedOrderOfViewerDocument,
    "\n  query Home($territory: ID!, $slug: String!, $scope: FeedScope!, $order: FeedOrder!, $head: ID, $after: String) {\n    feed(territory: $territory, scope: $scope, order: $order, first: 20, after: $after) {\n      rankingId\n      nodes {\n        id\n        territoryId\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    featured(territory: $head) {\n      id\n      ...FeaturedList_subject\n    }\n    opportunities(territory: $territory, filter: { status: [OPEN, IN_DISCUSSION] }, first: 4) {\n      nodes {\n        id\n        viewerCan {\n          answer\n        }\n        ...OpportunityHero_opportunity\n        ...HomeAside_opportunity\n      }\n    }\n    territory(slug: $slug) {\n      id\n      ...HomeAside_territory\n      firstSteps {\n        id\n      }\n      ...FirstVisit_territory\n    }\n  }\n": types.HomeDocument,
    "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      id\n      state\n      version\n      origin\n      note\n      confirmedAt\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n": types.ConfirmImportDocument,
    "\n  mutation DiscardImport($id: ID!) {\n    discardImport(import: $id)\n  }\n": types.DiscardImportDocument,
    "\n  query Import($id: ID!) {\n    import(import: $id) {\n      id\n      fileName\n      encoding\n      delimiter\n      state\n      version\n      rowCount\n      origin\n      note\n      createdAt\n      confirmedAt\n      finishedAt\n      rowsErasedAt\n      areRowsErased\n      createdBy {\n        id\n        name\n      }\n      confirmedBy {\n        id\n        name\n      }\n      columns {\n        header\n        samples\n        role\n      }\n      counts {\n        status\n        rows\n      }\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n": types.ImportDocument,
    "\n  query ImportRows($import: ID!, $status: ImportRowStatus, $after: String) {\n    importRows(import: $import, status: $status, first: 10, after: $after) {\n      nodes {\n        id\n        line\n        status\n        email\n        name\n        organisation\n        communeName\n        persona\n        sameAsLine\n        faults {\n          code\n          field\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ImportRowsDocument,
    "\n  mutation CheckImport($input: CheckImportInput!) {\n    checkImport(input: $input) {\n      id\n      state\n      version\n      columns {\n        header\n        samples\n        role\n      }\n      counts {\n        status\n        rows\n      }\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n": types.CheckImportDocument,
    "\n  mutation CancelImport($id: ID!) {\n    cancelImport(import: $id) {\n      id\n      state\n      version\n    }\n  }\n": types.CancelImportDocument,
    "\n  query Imports($territory: ID!, $after: String) {\n    imports(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        fileName\n        state\n        rowCount\n        createdAt\n        counts {\n          status\n          rows\n        }\n        createdBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ImportsDocument,
    "\n  mutation NameCaretaker($input: NameCaretakerInput!) {\n    nameCaretaker(input: $input) {\n      id\n      hasCharterEditor\n    }\n  }\n": types.NameCaretakerDocument,
    "\n  query Installation($after: String) {\n    installation {\n      territories(first: 20, after: $after) {\n        nodes {\n          id\n          ...OperatedTerritory_territory\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      jobs {\n        job\n        waiting\n        running\n        failed\n        oldestDueAt\n      }\n      health {\n        databaseVersion\n        databaseBytes\n        accounts\n        openSessions\n        referenceYear\n        startedAt\n      }\n    }\n  }\n": types.InstallationDocument,
    "\n  fragment OperatedTerritory_territory on OperatedTerritory {\n    id\n    slug\n    name\n    code\n    state\n    memberCount\n    communeCount\n    hasCharterEditor\n  }\n": types.OperatedTerritory_TerritoryFragmentDoc,
    "\n  mutation SuspendTerritory($id: ID!) {\n    suspendTerritory(id: $id) {\n      id\n      state\n    }\n  }\n": types.SuspendTerritoryDocument,
    "\n  mutation ResumeTerritory($id: ID!) {\n    resumeTerritory(id: $id) {\n      id\n      state\n    }\n  }\n": types.ResumeTerritoryDocument,
    "\n  mutation ArchiveTerritory($id: ID!) {\n    archiveTerritory(id: $id) {\n      id\n      state\n    }\n  }\n": types.ArchiveTerritoryDocument,
    "\n  query IntroductionSettings($territory: ID!) {\n    introductionSettings(territory: $territory) {\n      id\n      accepts\n    }\n  }\n": types.IntroductionSettingsDocument,
    "\n  mutation AcceptIntroductions($territory: ID!, $accepts: Boolean!) {\n    acceptIntroductions(territory: $territory, accepts: $accepts) {\n      id\n      accepts\n    }\n  }\n": types.AcceptIntroductionsDocument,
    "\n  query Introduction($id: ID!) {\n    introduction(id: $id) {\n      id\n      ...Introduction_introduction\n    }\n  }\n": types.IntroductionDocument,
    "\n  query Introductions($territory: ID!, $role: IntroductionRole!, $after: String) {\n    introductions(territory: $territory, role: $role, first: 20, after: $after) {\n      nodes {\n        id\n        ...Introduction_introduction\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.IntroductionsDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      territoryName\n      territoryCode\n      inviterName\n      email\n      provesEmail\n      note\n      mandate\n      expiresAt\n      source\n      forgottenAt\n      territory {\n        id\n        name\n        contactEmail\n        contactPhone\n        legalNotices\n      }\n      invitee {\n        name\n        persona\n        commune {\n          code\n          name\n        }\n      }\n    }\n    invitedMembership(token: $token) {\n      territory {\n        id\n        slug\n        name\n        code\n      }\n    }\n    viewer {\n      id\n      name\n      email\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation SignUpInvited($input: SignUpInvitedInput!) {\n    signUpInvited(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n": types.SignUpInvitedDocument,
    "\n  query InvitationCommunes($token: String!, $search: String!) {\n    invitation(token: $token) {\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n": types.InvitationCommunesDocument,
    "\n  mutation RequestToJoin($input: RequestToJoinInput!) {\n    requestToJoin(input: $input) {\n      id\n      state\n    }\n  }\n": types.RequestToJoinDocument,
    "\n  fragment Asking_territory on TerritoryCard {\n    id\n    slug\n    name\n    joiningQuestions\n    request {\n      id\n      state\n      reason\n    }\n  }\n": types.Asking_TerritoryFragmentDoc,
    "\n  query JoinableTerritories {\n    joinableTerritories {\n      id\n      slug\n      name\n      code\n      communeCount\n      memberCount\n    }\n  }\n": types.JoinableTerritoriesDocument,
    "\n  query JoinTerritoryPage($slug: String!) {\n    joinableTerritory(slug: $slug) {\n      id\n      slug\n      name\n      joining\n      ...Asking_territory\n      ...AboutTerritory_territory\n    }\n  }\n": types.JoinTerritoryPageDocument,
    "\n  mutation JoinTerritory($input: JoinTerritoryInput!) {\n    joinTerritory(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n": types.JoinTerritoryDocument,
    "\n  query JoinableCommunes($slug: String!, $search: String!) {\n    joinableTerritory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n": types.JoinableCommunesDocument,
    "\n  mutation WithdrawJoinRequest($request: ID!) {\n    withdrawJoinRequest(request: $request)\n  }\n": types.WithdrawJoinRequestDocument,
    "\n  query FeaturedNow($territory: ID!) {\n    featured(territory: $territory) {\n      id\n      ...FeaturedList_subject\n    }\n  }\n": types.FeaturedNowDocument,
    "\n  fragment ReviewCard_item on ReviewItem {\n    views\n    isOrphaned\n    askedAt\n    flags {\n      reason\n      flaggedAt\n      member {\n        id\n        name\n        isFindable\n      }\n    }\n    subject {\n      id\n      reviewBy\n      language\n      author {\n        id\n        name\n      }\n      ... on Post {\n        body\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      ... on Opportunity {\n        title\n      }\n      ...Byline_subject\n    }\n  }\n": types.ReviewCard_ItemFragmentDoc,
    "\n  query ContentToReview($territory: ID!, $after: String) {\n    contentToReview(territory: $territory, first: 20, after: $after) {\n      nodes {\n        subject {\n          id\n        }\n        ...ReviewCard_item\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ContentToReviewDocument,
    "\n  mutation AskForReview($id: ID!) {\n    askForReview(id: $id)\n  }\n": types.AskForReviewDocument,
    "\n  query FreshnessFigures($territory: ID!) {\n    freshness(territory: $territory) {\n      overdueCount\n      weeks {\n        week\n        views\n        overdueViews\n      }\n    }\n  }\n": types.FreshnessFiguresDocument,
    "\n  fragment InvitationItem_invitation on Invitation {\n    id\n    kind\n    email\n    label\n    note\n    mandate\n    state\n    uses\n    maxUses\n    createdAt\n    expiresAt\n    joined {\n      id\n      name\n    }\n    invitedBy {\n      id\n      name\n      isViewer\n    }\n  }\n": types.InvitationItem_InvitationFragmentDoc,
    "\n  query Invitations($slug: String!, $state: InvitationState, $after: String) {\n    territory(slug: $slug) {\n      id\n      invitations(first: 20, after: $after, state: $state) {\n        nodes {\n          id\n          ...InvitationItem_invitation\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.InvitationsDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      id\n      ...InvitationItem_invitation\n    }\n  }\n": types.InviteMemberDocument,
    "\n  mutation CreateInvitationLink($input: CreateInvitationLinkInput!) {\n    createInvitationLink(input: $input) {\n      url\n      invitation {\n        id\n        ...InvitationItem_invitation\n      }\n    }\n  }\n": types.CreateInvitationLinkDocument,
    "\n  mutation RenewInvitationLink($id: ID!) {\n    renewInvitationLink(id: $id) {\n      url\n    }\n  }\n": types.RenewInvitationLinkDocument,
    "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      id\n      ...InvitationItem_invitation\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  fragment RequestCard_request on JoinRequest {\n    id\n    name\n    initials\n    persona\n    createdAt\n    commune {\n      code\n      name\n    }\n    answers {\n      question\n      answer\n    }\n  }\n": types.RequestCard_RequestFragmentDoc,
    "\n  query JoiningPolicy($slug: String!) {\n    territory(slug: $slug) {\n      id\n      joining\n      joiningQuestions\n    }\n  }\n": types.JoiningPolicyDocument,
    "\n  query JoinRequests($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      joinRequests(first: 20, after: $after) {\n        nodes {\n          id\n          ...RequestCard_request\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.JoinRequestsDocument,
    "\n  mutation UpdateJoiningPolicy($input: UpdateJoiningPolicyInput!) {\n    updateJoiningPolicy(input: $input) {\n      territory {\n        id\n        joining\n        joiningQuestions\n      }\n    }\n  }\n": types.UpdateJoiningPolicyDocument,
    "\n  mutation ApproveJoinRequest($request: ID!) {\n    approveJoinRequest(request: $request) {\n      id\n      state\n    }\n  }\n": types.ApproveJoinRequestDocument,
    "\n  mutation RefuseJoinRequest($input: RefuseJoinRequestInput!) {\n    refuseJoinRequest(input: $input) {\n      id\n      state\n    }\n  }\n": types.RefuseJoinRequestDocument,
    "\n  fragment RestrictionCard_restriction on RestrictedMember {\n    id\n    kind\n    reason\n    decidedAt\n    until\n    decidedBy {\n      id\n      name\n    }\n    member {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n    }\n  }\n": types.RestrictionCard_RestrictionFragmentDoc,
    "\n  query Restrictions($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      charter {\n        articles {\n          power\n          holders\n        }\n      }\n      restrictedMembers(first: 20, after: $after) {\n        nodes {\n          id\n          ...RestrictionCard_restriction\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.RestrictionsDocument,
    "\n  query HeldContents($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      heldContents(first: 20, after: $after) {\n        nodes {\n          id\n          author {\n            id\n            name\n          }\n          viewerCan {\n            decide\n          }\n          ...HeldContent_content\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.HeldContentsDocument,
    "\n  mutation ApproveHeldContent($content: ID!) {\n    approveHeldContent(content: $content) {\n      id\n      state\n    }\n  }\n": types.ApproveHeldContentDocument,
    "\n  mutation RefuseHeldContent($input: RefuseHeldContentInput!) {\n    refuseHeldContent(input: $input) {\n      id\n      state\n    }\n  }\n": types.RefuseHeldContentDocument,
    "\n  mutation ReopenHeldContent($content: ID!) {\n    reopenHeldContent(content: $content) {\n      id\n      state\n      refusal\n    }\n  }\n": types.ReopenHeldContentDocument,
    "\n  query ScreeningRules($slug: String!) {\n    territory(slug: $slug) {\n      id\n      screeningRules {\n        checks\n        holdsFirstPosts\n        mostWords\n        words {\n          id\n          word\n          answer\n          addedAt\n          addedBy {\n            id\n            name\n          }\n        }\n        removedWords {\n          id\n          word\n          removedAt\n          removedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.ScreeningRulesDocument,
    "\n  mutation BlockWord($input: BlockWordInput!) {\n    blockWord(input: $input) {\n      holdsFirstPosts\n    }\n  }\n": types.BlockWordDocument,
    "\n  mutation UnblockWord($word: ID!) {\n    unblockWord(word: $word) {\n      holdsFirstPosts\n    }\n  }\n": types.UnblockWordDocument,
    "\n  mutation HoldFirstPosts($input: HoldFirstPostsInput!) {\n    holdFirstPosts(input: $input) {\n      holdsFirstPosts\n    }\n  }\n": types.HoldFirstPostsDocument,
    "\n  mutation SetTerritoryLogo($input: TerritoryLogoInput!) {\n    setTerritoryLogo(input: $input) {\n      id\n      logo {\n        id\n        url(width: 200)\n      }\n    }\n  }\n": types.SetTerritoryLogoDocument,
    "\n  query CommunesOfPerimeter($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 60) {\n        code\n        name\n        departmentCode\n      }\n    }\n  }\n": types.CommunesOfPerimeterDocument,
    "\n  query PerimeterMap($slug: String!) {\n    territory(slug: $slug) {\n      id\n      perimeterMap {\n        contours\n        places {\n          code\n          name\n          longitude\n          latitude\n        }\n      }\n    }\n  }\n": types.PerimeterMapDocument,
    "\n  mutation UpdateTerritory($input: UpdateTerritoryInput!) {\n    updateTerritory(input: $input) {\n      id\n      version\n      name\n      motto\n      color\n      languages\n      contactEmail\n      contactPhone\n      legalNotices\n    }\n  }\n": types.UpdateTerritoryDocument,
    "\n  query TerritoryAdministration($slug: String!) {\n    territory(slug: $slug) {\n      id\n      version\n      name\n      code\n      motto\n      color\n      languages\n      contactEmail\n      contactPhone\n      legalNotices\n      communeCount\n      logo {\n        id\n        url(width: 200)\n      }\n    }\n  }\n": types.TerritoryAdministrationDocument,
    "\n  mutation ChangePerimeter($input: ChangePerimeterInput!) {\n    changePerimeter(input: $input) {\n      id\n      communeCount\n    }\n  }\n": types.ChangePerimeterDocument,
    "\n  query ViewerMatches($territory: ID!, $after: String) {\n    viewerMatches(territory: $territory, first: 10, after: $after) {\n      nodes {\n        id\n        ...MatchedOpportunity_match\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ViewerMatchesDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      name\n      timeZone\n      memberships {\n        member {\n          id\n          name\n          initials\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n": types.UpdateAccountDocument,
    "\n  fragment Details_viewer on Viewer {\n    id\n    name\n    timeZone\n  }\n": types.Details_ViewerFragmentDoc,
    "\n  fragment Identity_viewer on Viewer {\n    id\n    name\n    email\n    emailVerified\n    ...Photo_viewer\n  }\n": types.Identity_ViewerFragmentDoc,
    "\n  mutation LeaveTerritory($territory: ID!) {\n    leaveTerritory(territory: $territory)\n  }\n": types.LeaveTerritoryDocument,
    "\n  fragment Mails_viewer on Viewer {\n    id\n    contactBudget {\n      weekly\n      used\n      mails\n    }\n  }\n": types.Mails_ViewerFragmentDoc,
    "\n  mutation UpdateContactBudget($input: UpdateContactBudgetInput!) {\n    updateContactBudget(input: $input) {\n      weekly\n      used\n      mails\n    }\n  }\n": types.UpdateContactBudgetDocument,
    "\n  query Me($territory: ID!, $isMember: Boolean!) {\n    trust(territory: $territory) @include(if: $isMember) {\n      id\n      ...TrustProgress_trust\n    }\n    viewer {\n      id\n      name\n      isOperator\n      ...Identity_viewer\n      ...Details_viewer\n      ...Mails_viewer\n      ...Territories_viewer\n      ...MyDataLink_viewer\n    }\n  }\n": types.MeDocument,
    "\n  fragment MyDataLink_viewer on Viewer {\n    id\n    erasure {\n      dueAt\n    }\n  }\n": types.MyDataLink_ViewerFragmentDoc,
    "\n  fragment Photo_viewer on Viewer {\n    id\n    name\n    photo {\n      id\n      color\n      url(width: 192)\n    }\n  }\n": types.Photo_ViewerFragmentDoc,
    "\n  mutation SetPhoto($upload: ID!) {\n    setPhoto(upload: $upload) {\n      id\n      ...Photo_viewer\n      memberships {\n        member {\n          id\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n": types.SetPhotoDocument,
    "\n  mutation RemovePhoto {\n    removePhoto {\n      id\n      ...Photo_viewer\n      memberships {\n        member {\n          id\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n": types.RemovePhotoDocument,
    "\n  mutation ResendVerification {\n    resendVerification\n  }\n": types.ResendVerificationDocument,
    "\n  fragment Territories_viewer on Viewer {\n    id\n    memberships {\n      isLastCharterEditor\n      member {\n        id\n        joinedAt\n      }\n      territory {\n        id\n        slug\n        name\n        code\n        joining\n        logo {\n          id\n          url(width: 96)\n        }\n      }\n    }\n  }\n": types.Territories_ViewerFragmentDoc,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": types.SignOutEverywhereDocument,
    "\n  query MemberVcard($id: ID!) {\n    memberProfile(member: $id) {\n      id\n      vcard\n    }\n  }\n": types.MemberVcardDocument,
    "\n  fragment MemberCover_profile on MemberProfile {\n    id\n    headline\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 192)\n      }\n      persona\n      isManaging\n      isViewer\n    }\n    tie {\n      id\n      note\n      connection\n      ...MemberTie_tie\n    }\n  }\n": types.MemberCover_ProfileFragmentDoc,
    "\n  fragment MemberFacts_profile on MemberProfile {\n    id\n    languages\n    sectors\n    canHelpWith\n    lookingFor\n    networks\n    cities\n    countries\n    links\n    member {\n      id\n      name\n    }\n  }\n": types.MemberFacts_ProfileFragmentDoc,
    "\n  query Member($id: ID!, $after: String, $kind: String) {\n    memberProfile(member: $id) {\n      id\n      own {\n        version\n        missing\n        completeness\n      }\n      ...MemberCover_profile\n      ...MemberFacts_profile\n      reasons {\n        kind\n        values\n        kilometres\n        memberCount\n        members {\n          id\n          name\n          isFindable\n        }\n        organisations {\n          id\n          name\n        }\n      }\n      member {\n        id\n        name\n      }\n      contributionCounts {\n        kind\n        count\n      }\n      contributions(first: 10, after: $after, kind: $kind) {\n        nodes {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.MemberDocument,
    "\n  fragment OwnProfile_profile on MemberProfile {\n    id\n    headline\n    languages\n    sectors\n    canHelpWith\n    lookingFor\n    networks\n    cities\n    countries\n    links\n    commune {\n      code\n      name\n      departmentCode\n    }\n    member {\n      id\n      persona\n    }\n    own {\n      version\n      missing\n      completeness\n      audiences {\n        headline\n        commune\n        languages\n        sectors\n        canHelpWith\n        lookingFor\n        spheres\n        links\n        connections\n      }\n    }\n  }\n": types.OwnProfile_ProfileFragmentDoc,
    "\n  query OwnProfile($id: ID!) {\n    memberProfile(member: $id) {\n      ...OwnProfile_profile @unmask\n    }\n  }\n": types.OwnProfileDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ...OwnProfile_profile @unmask\n      member {\n        id\n        headline\n        commune {\n          code\n          name\n          departmentCode\n        }\n      }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  query Conversations($after: String) {\n    conversations(first: 30, after: $after) {\n      nodes {\n        id\n        participants {\n          id\n          isViewer\n        }\n        ...ConversationRow_conversation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ConversationsDocument,
    "\n  query Conversation($id: ID!) {\n    viewer {\n      id\n    }\n    conversation(id: $id) {\n      id\n      lastSequence\n      territory {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        send\n      }\n      participants {\n        id\n        memberId\n        name\n        initials\n        isFindable\n        photo {\n          id\n          color\n          url(width: 96)\n        }\n        isViewer\n      }\n      opportunity {\n        id\n        title\n        status\n      }\n      introduction {\n        id\n        ...Introduction_introduction\n      }\n      ...Thread_conversation\n    }\n  }\n": types.ConversationDocument,
    "\n  mutation EraseAccount($input: EraseAccountInput!) {\n    eraseAccount(input: $input) {\n      content\n      dueAt\n    }\n  }\n": types.EraseAccountDocument,
    "\n  mutation CancelErasure {\n    cancelErasure\n  }\n": types.CancelErasureDocument,
    "\n  mutation ExportMyData {\n    exportMyData {\n      id\n      state\n    }\n  }\n": types.ExportMyDataDocument,
    "\n  mutation CancelExport($id: ID!) {\n    cancelJob(id: $id) {\n      id\n      state\n    }\n  }\n": types.CancelExportDocument,
    "\n  query MyData {\n    viewer {\n      id\n      email\n      emailVerified\n      erasure {\n        content\n        dueAt\n      }\n      dataExports {\n        id\n        path\n        bytes\n        createdAt\n        expiresAt\n      }\n      dataExportRun {\n        id\n        state\n        done\n        total\n      }\n      memberships {\n        isLastCharterEditor\n        territory {\n          id\n          slug\n          name\n        }\n      }\n    }\n    security {\n      hasPassword\n      passkeys {\n        id\n      }\n    }\n  }\n": types.MyDataDocument,
    "\n  fragment NoticeItem_notice on Notice {\n    id\n    kind\n    path\n    createdAt\n    isSeen\n    actor {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n    }\n    organisation {\n      id\n      name\n      kind\n      logo {\n        id\n        url(width: 96)\n      }\n    }\n    territory {\n      id\n      name\n    }\n    digest {\n      count\n      name\n    }\n  }\n": types.NoticeItem_NoticeFragmentDoc,
    "\n  query Notices($after: String) {\n    viewer {\n      id\n    }\n    notices(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        ...NoticeItem_notice\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation MarkNoticesSeen($input: MarkNoticesSeenInput!) {\n    markNoticesSeen(input: $input)\n  }\n": types.MarkNoticesSeenDocument,
    "\n  query Opportunities($territory: ID!, $filter: OpportunityFilterInput, $after: String) {\n    opportunities(territory: $territory, filter: $filter, first: 20, after: $after) {\n      nodes {\n        id\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OpportunitiesDocument,
    "\n  query OpportunityCounts($territory: ID!, $filter: OpportunityFilterInput) {\n    opportunityCounts(territory: $territory, filter: $filter) {\n      total\n      facets {\n        kind\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n": types.OpportunityCountsDocument,
    "\n  query OpportunityToEdit($id: ID!) {\n    opportunity(id: $id) {\n      id\n      version\n      ...ComposedOpportunity\n      ...Settings_subject\n    }\n  }\n": types.OpportunityToEditDocument,
    "\n  mutation EditOpportunity($input: EditOpportunityInput!) {\n    editOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": types.EditOpportunityDocument,
    "\n  query Opportunity($id: ID!) {\n    opportunity(id: $id) {\n      id\n      title\n      ...OpportunityDetail_opportunity\n    }\n  }\n": types.OpportunityDocument,
    "\n  mutation PublishOpportunity($input: PublishOpportunityInput!) {\n    publishOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n": types.PublishOpportunityDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      id\n      ...OrganisationCard_organisation\n    }\n  }\n": types.CreateOrganisationDocument,
    "\n  query OrganisationToEdit($id: ID!) {\n    organisation(id: $id) {\n      id\n      version\n      name\n      kind\n      siren\n      siret\n      isOwned\n      sector\n      size\n      description\n      links\n      commune {\n        code\n        name\n        departmentCode\n      }\n      viewerCan {\n        edit\n        register\n      }\n    }\n  }\n": types.OrganisationToEditDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      id\n      version\n      siren\n      siret\n      isOwned\n      links\n      size\n      commune {\n        code\n        departmentCode\n      }\n      ...OrganisationCard_organisation\n    }\n  }\n": types.EditOrganisationDocument,
    "\n  query Organisation($id: ID!, $after: String) {\n    organisation(id: $id) {\n      id\n      name\n      description\n      links\n      ...OrganisationHero_organisation\n      ...OrganisationMenu_organisation\n      ...OrganisationClaims_organisation\n      ...OrganisationPeople_organisation\n      publications(first: 10, after: $after) {\n        nodes {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.OrganisationDocument,
    "\n  query Organisations($territory: ID!, $search: String!, $kind: OrganisationKind, $sector: String, $after: String) {\n    organisations(territory: $territory, search: $search, kind: $kind, sector: $sector, first: 20, after: $after) {\n      nodes {\n        id\n        ...OrganisationCard_organisation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganisationsDocument,
    "\n  query OwnOpportunities($territory: ID!, $after: String) {\n    page: ownOpportunities(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnOpportunityRow_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OwnOpportunitiesDocument,
    "\n  query AnsweredOpportunities($territory: ID!, $after: String) {\n    page: answeredOpportunities(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnOpportunityRow_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AnsweredOpportunitiesDocument,
    "\n  query PlaceContents($territory: ID!, $scope: FeedScope!, $of: ID, $after: String) {\n    feed(territory: $territory, scope: $scope, of: $of, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PlaceContentsDocument,
    "\n  fragment PlaceList_place on ContentPlace {\n    code\n    name\n    longitude\n    count\n  }\n": types.PlaceList_PlaceFragmentDoc,
    "\n  fragment PlaceMap_place on ContentPlace {\n    code\n    name\n    longitude\n    latitude\n    count\n  }\n": types.PlaceMap_PlaceFragmentDoc,
    "\n  query ContentMap($territory: ID!) {\n    contentMap(territory: $territory) {\n      contours\n      places {\n        code\n        ...PlaceMap_place @unmask\n        ...PlaceList_place @unmask\n      }\n    }\n  }\n": types.ContentMapDocument,
    "\n  query Post($id: ID!) {\n    post(id: $id) {\n      id\n      author {\n        id\n        name\n      }\n      story {\n        id\n      }\n      ...StoryHead_post\n      ...PostCard_post\n    }\n  }\n": types.PostDocument,
    "\n  mutation DeleteBookmarkFolder($folder: ID!) {\n    deleteBookmarkFolder(folder: $folder)\n  }\n": types.DeleteBookmarkFolderDocument,
    "\n  mutation NewBookmarkFolder($input: CreateBookmarkFolderInput!) {\n    createBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n": types.NewBookmarkFolderDocument,
    "\n  mutation RenameBookmarkFolder($input: RenameBookmarkFolderInput!) {\n    renameBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n": types.RenameBookmarkFolderDocument,
    "\n  query Bookmarks($territory: ID!, $folder: ID, $isUnfiled: Boolean!, $after: String) {\n    bookmarks(territory: $territory, folder: $folder, isUnfiled: $isUnfiled, first: 20, after: $after) {\n      nodes {\n        id\n        subject {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BookmarksDocument,
    "\n  query BookmarkShelf($territory: ID!) {\n    bookmarkShelf(territory: $territory) {\n      count\n      unfiledCount\n      folders {\n        id\n        name\n        count\n      }\n    }\n  }\n": types.BookmarkShelfDocument,
    "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n": types.ChangeEmailDocument,
    "\n  mutation ConfirmSecondFactor($input: CodeInput!) {\n    confirmSecondFactor(input: $input)\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation RenamePasskey($input: RenamePasskeyInput!) {\n    renamePasskey(input: $input) {\n      id\n      name\n    }\n  }\n": types.RenamePasskeyDocument,
    "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n": types.RemovePasskeyDocument,
    "\n  mutation BeginPasskey {\n    beginPasskey\n  }\n": types.BeginPasskeyDocument,
    "\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      id\n    }\n  }\n": types.AddPasskeyDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation BeginProviderLink {\n    beginProviderLink\n  }\n": types.BeginProviderLinkDocument,
    "\n  mutation UnlinkProvider {\n    unlinkProvider\n  }\n": types.UnlinkProviderDocument,
    "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      secret\n      qrCode\n    }\n  }\n": types.BeginSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation EndSecondFactor {\n    endSecondFactor\n  }\n": types.EndSecondFactorDocument,
    "\n  query SecurityPage {\n    viewer {\n      id\n      email\n      emailVerified\n    }\n    security {\n      hasPassword\n      pendingEmail\n      passkeyOrigin\n      passkeys {\n        id\n        name\n        isBackedUp\n        createdAt\n        lastUsedAt\n      }\n      secondFactor {\n        isAvailable\n        isOn\n        since\n        recoveryCodesLeft\n      }\n      provider {\n        name\n        isLinked\n        email\n      }\n    }\n    sessions {\n      id\n      ...SessionItem_session\n    }\n  }\n": types.SecurityPageDocument,
    "\n  fragment SessionItem_session on Session {\n    id\n    userAgent\n    network\n    lastSeenAt\n    isCurrent\n  }\n": types.SessionItem_SessionFragmentDoc,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n": types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions\n  }\n": types.RevokeOtherSessionsDocument,
    "\n  mutation ClaimSetup($input: ClaimSetupInput!) {\n    claimSetup(input: $input) {\n      id\n      isOperator\n    }\n  }\n": types.ClaimSetupDocument,
    "\n  query Setup($token: String!) {\n    setupOpen(token: $token)\n    viewer {\n      id\n      isOperator\n    }\n  }\n": types.SetupDocument,
    "\n  mutation CompleteSignIn($input: CodeInput!) {\n    completeSignIn(input: $input) {\n      id\n      locale\n    }\n  }\n": types.CompleteSignInDocument,
    "\n  mutation ConfirmEmail($input: LinkInput!) {\n    confirmEmail(input: $input)\n  }\n": types.ConfirmEmailDocument,
    "\n  mutation UndoEmailChange($input: LinkInput!) {\n    undoEmailChange(input: $input)\n  }\n": types.UndoEmailChangeDocument,
    "\n  mutation SignInByLink($input: LinkInput!) {\n    signInByLink(input: $input) {\n      id\n      locale\n    }\n  }\n": types.SignInByLinkDocument,
    "\n  mutation RequestSignInLink($input: RequestLinkInput!) {\n    requestSignInLink(input: $input)\n  }\n": types.RequestSignInLinkDocument,
    "\n  query SignInProvider {\n    signInProvider {\n      name\n    }\n  }\n": types.SignInProviderDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      id\n      locale\n    }\n  }\n": types.SignInDocument,
    "\n  query ProviderGuest {\n    providerGuest {\n      provider\n      name\n      email\n      isEmailProven\n    }\n  }\n": types.ProviderGuestDocument,
    "\n  mutation SignUpByProvider($input: SignUpByProviderInput!) {\n    signUpByProvider(input: $input) {\n      id\n    }\n  }\n": types.SignUpByProviderDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      id\n      locale\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation RequestPasswordReset($input: RequestLinkInput!) {\n    requestPasswordReset(input: $input)\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation SignInByPasskey($input: PasskeyResponseInput!) {\n    signInByPasskey(input: $input) {\n      id\n      locale\n    }\n  }\n": types.SignInByPasskeyDocument,
    "\n  query UnansweredQuestions($territory: ID!, $after: String) {\n    unansweredQuestions(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UnansweredQuestionsDocument,
    "\n  query Topic($territory: ID!, $topic: String!, $of: ID!, $after: String) {\n    topic(territory: $territory, topic: $topic) {\n      id\n      label\n      subjectCount\n      followerCount\n      viewerChoice\n      ...TopicChoice_topic\n    }\n    feed(territory: $territory, scope: TOPIC, of: $of, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TopicDocument,
    "\n  query Topics($territory: ID!) {\n    topicChoices(territory: $territory) {\n      id\n      viewerChoice\n      ...TopicItem_topic\n    }\n    topics(territory: $territory, first: 20) {\n      id\n      viewerChoice\n      ...TopicItem_topic\n    }\n  }\n": types.TopicsDocument,
    "\n  fragment ArrivalCard_arrival on Arrival {\n    id\n    interests\n    sharesCommune\n    sharedInterests\n    claimedUntil\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n      joinedAt\n      commune {\n        code\n        name\n      }\n    }\n  }\n": types.ArrivalCard_ArrivalFragmentDoc,
    "\n  query Welcome($slug: String!) {\n    territory(slug: $slug) {\n      id\n      welcome {\n        isWelcoming\n        waiting\n        share {\n          answered\n          arrived\n        }\n        arrivals(first: 20) {\n          id\n          ...ArrivalCard_arrival\n        }\n      }\n    }\n  }\n": types.WelcomeDocument,
    "\n  mutation SetWelcoming($input: SetWelcomingInput!) {\n    setWelcoming(input: $input) {\n      territory {\n        id\n      }\n      waiting {\n        place\n        count\n      }\n    }\n  }\n": types.SetWelcomingDocument,
    "\n  mutation ClaimArrival($member: ID!) {\n    claimArrival(member: $member)\n  }\n": types.ClaimArrivalDocument,
    "\n  mutation ReleaseArrival($member: ID!) {\n    releaseArrival(member: $member)\n  }\n": types.ReleaseArrivalDocument,
    "\n  mutation GreetArrival($input: GreetInput!) {\n    greetArrival(input: $input) {\n      id\n    }\n  }\n": types.GreetArrivalDocument,
    "\n  query BookmarkFolders($territory: ID!) {\n    bookmarkShelf(territory: $territory) {\n      folders {\n        id\n        name\n        count\n      }\n    }\n  }\n": types.BookmarkFoldersDocument,
    "\n  mutation CreateBookmarkFolder($input: CreateBookmarkFolderInput!) {\n    createBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n": types.CreateBookmarkFolderDocument,
    "\n  fragment SaveButton_subject on Subject {\n    id\n    viewerBookmark {\n      folderId\n    }\n  }\n": types.SaveButton_SubjectFragmentDoc,
    "\n  mutation SaveSubject($input: SaveSubjectInput!) {\n    saveSubject(input: $input) {\n      id\n      viewerBookmark {\n        folderId\n      }\n    }\n  }\n": types.SaveSubjectDocument,
    "\n  mutation UnsaveSubject($id: ID!) {\n    unsaveSubject(id: $id) {\n      id\n      viewerBookmark {\n        folderId\n      }\n    }\n  }\n": types.UnsaveSubjectDocument,
    "\n  fragment AcceptedAnswer_comment on Comment {\n    id\n    body\n    publishedAt\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n  }\n": types.AcceptedAnswer_CommentFragmentDoc,
    "\n  mutation AcceptAnswer($input: AcceptAnswerInput!) {\n    acceptAnswer(input: $input) {\n      id\n      acceptedAnswer {\n        id\n        ...AcceptedAnswer_comment\n      }\n    }\n  }\n": types.AcceptAnswerDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      ...CommentItem_comment\n    }\n  }\n": types.EditCommentDocument,
    "\n  fragment CommentItem_comment on Comment {\n    id\n    threadId\n    isGone\n    body\n    version\n    publishedAt\n    editedAt\n    inAnswerTo {\n      id\n      author {\n        id\n        name\n        isFindable\n      }\n    }\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    viewerCan {\n      edit\n      delete\n    }\n  }\n": types.CommentItem_CommentFragmentDoc,
    "\n  fragment CommentList_subject on Subject {\n    id\n    comments(first: 20, after: $after, before: $before, around: $around, from: NEWEST) {\n      nodes {\n        id\n        publishedAt\n        ...ThreadItem_comment\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.CommentList_SubjectFragmentDoc,
    "\n  query Comments($id: ID!, $isPost: Boolean!, $after: String, $before: String, $around: ID) {\n    post(id: $id) @include(if: $isPost) {\n      id\n      kind\n      viewerCan {\n        edit\n      }\n      acceptedAnswer {\n        id\n      }\n      ...CommentList_subject\n    }\n    opportunity(id: $id) @skip(if: $isPost) {\n      id\n      ...CommentList_subject\n    }\n  }\n": types.CommentsDocument,
    "\n  query CommentVersions($id: ID!) {\n    readComment(id: $id) {\n      id\n      versions(first: 50) {\n        nodes {\n          version\n          body\n          replacedAt\n          mentions {\n            id\n            name\n            isFindable\n            isOrganisation\n          }\n        }\n      }\n    }\n  }\n": types.CommentVersionsDocument,
    "\n  mutation Comment($input: CommentInput!, $around: ID) {\n    comment(input: $input) {\n      id\n      threadId\n      publishedAt\n      ...ThreadItem_comment\n    }\n  }\n": types.CommentDocument,
    "\n  fragment ThreadItem_comment on Comment {\n    id\n    publishedAt\n    answerCount\n    ...CommentItem_comment\n    answers(first: 2, around: $around) {\n      nodes {\n        id\n        publishedAt\n        ...CommentItem_comment\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.ThreadItem_CommentFragmentDoc,
    "\n      fragment One on Comment {\n        id\n        publishedAt\n      }\n    ": types.OneFragmentDoc,
    "\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id)\n  }\n": types.DeleteCommentDocument,
    "\n  mutation RestoreComment($id: ID!) {\n    restoreComment(id: $id) {\n      id\n    }\n  }\n": types.RestoreCommentDocument,
    "\n  query CommentAnswers($id: ID!, $after: String, $before: String) {\n    readComment(id: $id) {\n      id\n      answers(first: 20, after: $after, before: $before) {\n        nodes {\n          id\n          publishedAt\n          ...CommentItem_comment\n        }\n        pageInfo {\n          hasPreviousPage\n          hasNextPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.CommentAnswersDocument,
    "\n  query CommentNews($id: ID!, $thread: ID!, $isAnswer: Boolean!, $subject: ID!, $isPost: Boolean!, $around: ID) {\n    readComment(id: $id) {\n      id\n      publishedAt\n      author {\n        id\n        isViewer\n      }\n      ...ThreadItem_comment\n    }\n    thread: readComment(id: $thread) @include(if: $isAnswer) {\n      id\n      answerCount\n      ...CommentItem_comment\n    }\n    post(id: $subject) @include(if: $isPost) {\n      id\n      commentCount\n      acceptedAnswer {\n        id\n        ...AcceptedAnswer_comment\n      }\n    }\n    opportunity(id: $subject) @skip(if: $isPost) {\n      id\n      commentCount\n    }\n  }\n": types.CommentNewsDocument,
    "\n  fragment Discussion_subject on Subject {\n    id\n    commentCount\n    author {\n      id\n      name\n    }\n    shareCount\n    viewerCan {\n      comment\n      reshare\n    }\n    ...Reactions_subject\n    ...SaveButton_subject\n  }\n": types.Discussion_SubjectFragmentDoc,
    "\n  fragment Reactions_subject on Subject {\n    id\n    reactionCount\n    viewerReaction\n    viewerCan {\n      react\n    }\n  }\n": types.Reactions_SubjectFragmentDoc,
    "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactionCount\n      viewerReaction\n    }\n  }\n": types.ReactDocument,
    "\n  query Reactors($subject: ID!, $kind: ReactionKind, $after: String) {\n    reactions(subject: $subject, kind: $kind, first: 30, after: $after) {\n      kinds {\n        kind\n        count\n      }\n      nodes {\n        kind\n        member {\n          id\n          ...MemberFace_member @unmask\n          headline\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ReactorsDocument,
    "\n  mutation UpdateLocale($locale: Locale!) {\n    updateAccount(input: { locale: $locale }) {\n      id\n      locale\n    }\n  }\n": types.UpdateLocaleDocument,
    "\n  mutation DescribeUpload($input: DescribeUploadInput!) {\n    describeUpload(input: $input) {\n      id\n    }\n  }\n": types.DescribeUploadDocument,
    "\n  query Upload($id: ID!) {\n    upload(id: $id) {\n      id\n      state\n      errorCode\n    }\n  }\n": types.UploadDocument,
    "\n  query MentionCandidates($slug: String!, $territory: ID!, $search: String!, $isNamed: Boolean!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 6) {\n        nodes {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n          headline\n        }\n      }\n    }\n    organisations(territory: $territory, search: $search, first: 3) @include(if: $isNamed) {\n      nodes {\n        id\n        name\n        kind\n        logo {\n          id\n          url(width: 96)\n        }\n      }\n    }\n  }\n": types.MentionCandidatesDocument,
    "\n  query TopicCandidates($territory: ID!, $search: String!) {\n    topics(territory: $territory, search: $search, first: 6) {\n      id\n      slug\n      label\n      subjectCount\n    }\n  }\n": types.TopicCandidatesDocument,
    "\n  query Voices($slug: String!) {\n    territory(slug: $slug) {\n      id\n      voices {\n        id\n        name\n      }\n    }\n  }\n": types.VoicesDocument,
    "\n  mutation BeginPasskeyAssertion {\n    beginPasskeyAssertion\n  }\n": types.BeginPasskeyAssertionDocument,
    "\n  fragment MemberFace_member on Member {\n    id\n    name\n    initials\n    isFindable\n    photo {\n      id\n      color\n      url(width: 96)\n    }\n  }\n": types.MemberFace_MemberFragmentDoc,
    "\n  query MemberChoices($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 8) {\n        nodes {\n          id\n          name\n          headline\n        }\n      }\n    }\n  }\n": types.MemberChoicesDocument,
    "\n  mutation ShareContent($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      shared {\n        subject {\n          id\n          shareCount\n        }\n      }\n      ...PostCard_post\n    }\n  }\n": types.ShareContentDocument,
    "\n  fragment SharedContent_subject on Subject {\n    id\n    ...Byline_subject\n    ... on Post {\n      body\n      story {\n        title\n      }\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n    }\n    ... on Opportunity {\n      title\n      status\n    }\n  }\n": types.SharedContent_SubjectFragmentDoc,
    "\n  fragment Byline_subject on Subject {\n    id\n    publishedAt\n    editedAt\n    organisation {\n      id\n      name\n      kind\n      logo {\n        id\n        url(width: 96)\n      }\n    }\n    author {\n      id\n      ...MemberFace_member @unmask\n      headline\n      isManaging\n      commune {\n        code\n        name\n      }\n    }\n    ... on Post {\n      coAuthors {\n        id\n        name\n        isFindable\n      }\n    }\n  }\n": types.Byline_SubjectFragmentDoc,
    "\n  query Signers($id: ID!) {\n    post(id: $id) {\n      id\n      author {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n      coAuthors {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n    }\n  }\n": types.SignersDocument,
    "\n  mutation RestoreSubject($id: ID!) {\n    restoreSubject(id: $id) {\n      id\n    }\n  }\n": types.RestoreSubjectDocument,
    "\n  mutation FeatureSubject($input: FeatureSubjectInput!) {\n    featureSubject(input: $input) {\n      id\n      featuredUntil\n    }\n  }\n": types.FeatureSubjectDocument,
    "\n  mutation UnfeatureSubject($id: ID!) {\n    unfeatureSubject(id: $id) {\n      id\n      featuredUntil\n    }\n  }\n": types.UnfeatureSubjectDocument,
    "\n  fragment Settings_subject on Subject {\n    id\n    audience\n    commentAudience\n    isReshareable\n    language\n    reviewBy\n    commune {\n      code\n      name\n    }\n  }\n": types.Settings_SubjectFragmentDoc,
    "\n  mutation FlagOutdated($input: FlagOutdatedInput!) {\n    flagOutdated(input: $input) {\n      id\n      isOverdue\n      viewerHasFlagged\n    }\n  }\n": types.FlagOutdatedDocument,
    "\n  mutation WithdrawOutdatedFlag($id: ID!) {\n    withdrawOutdatedFlag(id: $id) {\n      id\n      viewerHasFlagged\n    }\n  }\n": types.WithdrawOutdatedFlagDocument,
    "\n  fragment FreshnessNote_subject on Subject {\n    id\n    publishedAt\n    confirmedAt\n    viewerCan {\n      confirm\n    }\n  }\n": types.FreshnessNote_SubjectFragmentDoc,
    "\n  fragment SubjectTags_subject on Subject {\n    id\n    audience\n    featuredUntil\n    commune {\n      code\n      name\n    }\n  }\n": types.SubjectTags_SubjectFragmentDoc,
    "\n  mutation ConfirmSubject($id: ID!) {\n    confirmSubject(id: $id) {\n      id\n      isOverdue\n      reviewBy\n      confirmedAt\n      viewerHasFlagged\n    }\n  }\n": types.ConfirmSubjectDocument,
    "\n  mutation CountView($id: ID!) {\n    countView(id: $id)\n  }\n": types.CountViewDocument,
    "\n  fragment Standing_subject on Subject {\n    id\n    territoryId\n    audience\n    featuredUntil\n    isOverdue\n    viewerHasFlagged\n    author {\n      id\n      name\n    }\n    viewerCan {\n      flag\n      feature\n    }\n    ...FreshnessNote_subject\n  }\n": types.Standing_SubjectFragmentDoc,
    "\n  query Communes($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n        departmentCode\n      }\n    }\n  }\n": types.CommunesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    viewer {\n      id\n      isOperator\n      sight\n      timeZone\n      unreadConversations\n      unseenNotices\n      feedPreferences {\n        id\n        order\n      }\n      memberships {\n        powers\n        feedSeenAt\n        waiting {\n          place\n          count\n        }\n        member {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n          slug\n          name\n          code\n          color\n          logo {\n            id\n            url(width: 96)\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    viewer {\n      id\n      isOperator\n      sight\n      timeZone\n      unreadConversations\n      unseenNotices\n      feedPreferences {\n        id\n        order\n      }\n      memberships {\n        powers\n        feedSeenAt\n        waiting {\n          place\n          count\n        }\n        member {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n          slug\n          name\n          code\n          color\n          logo {\n            id\n            url(width: 96)\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProveByPassword($input: ProveByPasswordInput!) {\n    proveByPassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ProveByPassword($input: ProveByPasswordInput!) {\n    proveByPassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProveByPasskey($input: PasskeyResponseInput!) {\n    proveByPasskey(input: $input)\n  }\n"): (typeof documents)["\n  mutation ProveByPasskey($input: PasskeyResponseInput!) {\n    proveByPasskey(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Followed {\n    viewer {\n      id\n      feedPreferences {\n        id\n        narrowed\n      }\n    }\n  }\n"): (typeof documents)["\n  query Followed {\n    viewer {\n      id\n      feedPreferences {\n        id\n        narrowed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseFeed($input: ChooseFeedInput!) {\n    chooseFeed(input: $input) {\n      id\n      order\n      narrowed\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseFeed($input: ChooseFeedInput!) {\n    chooseFeed(input: $input) {\n      id\n      order\n      narrowed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeaturedList_subject on Subject {\n    id\n    territoryId\n    language\n    featuredUntil\n    author {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n    ... on Post {\n      body\n      story {\n        id\n        title\n      }\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n    }\n    ... on Opportunity {\n      title\n      status\n    }\n  }\n"): (typeof documents)["\n  fragment FeaturedList_subject on Subject {\n    id\n    territoryId\n    language\n    featuredUntil\n    author {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n    ... on Post {\n      body\n      story {\n        id\n        title\n      }\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n    }\n    ... on Opportunity {\n      title\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedFormula {\n    feedFormula {\n      weights {\n        term\n        weight\n      }\n      halfLifeHours\n      newcomerDays\n      candidates\n      minutes\n      inARow\n      ofOneVoice\n    }\n  }\n"): (typeof documents)["\n  query FeedFormula {\n    feedFormula {\n      weights {\n        term\n        weight\n      }\n      halfLifeHours\n      newcomerDays\n      candidates\n      minutes\n      inARow\n      ofOneVoice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhySeen($subject: ID!, $ranking: ID) {\n    whySeen(subject: $subject, ranking: $ranking) {\n      id\n      reasons {\n        reason\n        label\n      }\n      ranked {\n        score\n        terms {\n          term\n          weight\n          value\n          points\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhySeen($subject: ID!, $ranking: ID) {\n    whySeen(subject: $subject, ranking: $ranking) {\n      id\n      reasons {\n        reason\n        label\n      }\n      ranked {\n        score\n        terms {\n          term\n          weight\n          value\n          points\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedNews($territory: ID!) {\n    feed(territory: $territory, first: 20) {\n      nodes {\n        id\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FeedNews($territory: ID!) {\n    feed(territory: $territory, first: 20) {\n      nodes {\n        id\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostPreview($id: ID!) {\n    post(id: $id) {\n      id\n      linkPreview {\n        id\n        video {\n          provider\n        }\n      }\n      ...PostLink_post\n    }\n  }\n"): (typeof documents)["\n  query PostPreview($id: ID!) {\n    post(id: $id) {\n      id\n      linkPreview {\n        id\n        video {\n          provider\n        }\n      }\n      ...PostLink_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Introduction_introduction on Introduction {\n    id\n    role\n    state\n    context\n    passedOn\n    requestedAt\n    expiresAt\n    conversationId\n    asksOutcome\n    outcome\n    requester {\n      id\n      ...MemberFace_member @unmask\n    }\n    introducers {\n      id\n      isViewer\n      ...MemberFace_member @unmask\n    }\n    target {\n      id\n      ...MemberFace_member @unmask\n    }\n    opportunity {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment Introduction_introduction on Introduction {\n    id\n    role\n    state\n    context\n    passedOn\n    requestedAt\n    expiresAt\n    conversationId\n    asksOutcome\n    outcome\n    requester {\n      id\n      ...MemberFace_member @unmask\n    }\n    introducers {\n      id\n      isViewer\n      ...MemberFace_member @unmask\n    }\n    target {\n      id\n      ...MemberFace_member @unmask\n    }\n    opportunity {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntroductionPath_path on IntroductionPath {\n    strength\n    steps {\n      member {\n        id\n        ...MemberFace_member @unmask\n      }\n      strands {\n        channel\n        isMutual\n        lastOn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment IntroductionPath_path on IntroductionPath {\n    strength\n    steps {\n      member {\n        id\n        ...MemberFace_member @unmask\n      }\n      strands {\n        channel\n        isMutual\n        lastOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntroductionPaths($member: ID!) {\n    introductionPaths(member: $member) {\n      isConnected\n      member {\n        id\n        name\n      }\n      paths {\n        ...IntroductionPath_path @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query IntroductionPaths($member: ID!) {\n    introductionPaths(member: $member) {\n      isConnected\n      member {\n        id\n        name\n      }\n      paths {\n        ...IntroductionPath_path @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationIntroductionPaths($organisation: ID!) {\n    organisationIntroductionPaths(organisation: $organisation) {\n      member {\n        id\n        name\n      }\n      paths {\n        steps {\n          member {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationIntroductionPaths($organisation: ID!) {\n    organisationIntroductionPaths(organisation: $organisation) {\n      member {\n        id\n        name\n      }\n      paths {\n        steps {\n          member {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestIntroduction($input: RequestIntroductionInput!) {\n    requestIntroduction(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n"): (typeof documents)["\n  mutation RequestIntroduction($input: RequestIntroductionInput!) {\n    requestIntroduction(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PassOnIntroduction($input: PassOnIntroductionInput!) {\n    passOnIntroduction(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n"): (typeof documents)["\n  mutation PassOnIntroduction($input: PassOnIntroductionInput!) {\n    passOnIntroduction(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptIntroduction($id: ID!) {\n    acceptIntroduction(id: $id) {\n      ...Introduction_introduction @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptIntroduction($id: ID!) {\n    acceptIntroduction(id: $id) {\n      ...Introduction_introduction @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineIntroduction($id: ID!) {\n    declineIntroduction(id: $id) {\n      ...Introduction_introduction\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineIntroduction($id: ID!) {\n    declineIntroduction(id: $id) {\n      ...Introduction_introduction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawIntroduction($id: ID!) {\n    withdrawIntroduction(id: $id)\n  }\n"): (typeof documents)["\n  mutation WithdrawIntroduction($id: ID!) {\n    withdrawIntroduction(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerIntroductionOutcome($input: AnswerIntroductionOutcomeInput!) {\n    answerIntroductionOutcome(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerIntroductionOutcome($input: AnswerIntroductionOutcomeInput!) {\n    answerIntroductionOutcome(input: $input) {\n      ...Introduction_introduction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConversationRow_conversation on Conversation {\n    id\n    unreadCount\n    territory {\n      id\n      slug\n    }\n    participants {\n      id\n      memberId\n      name\n      initials\n      isFindable\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n      isViewer\n    }\n    opportunity {\n      id\n      title\n      status\n    }\n    lastMessage {\n      id\n      body\n      sentAt\n      author {\n        id\n        isViewer\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ConversationRow_conversation on Conversation {\n    id\n    unreadCount\n    territory {\n      id\n      slug\n    }\n    participants {\n      id\n      memberId\n      name\n      initials\n      isFindable\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n      isViewer\n    }\n    opportunity {\n      id\n      title\n      status\n    }\n    lastMessage {\n      id\n      body\n      sentAt\n      author {\n        id\n        isViewer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PushedMessage on Message {\n    id\n    conversationId\n    sequence\n    clientMessageId\n    body\n    sentAt\n    author {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment PushedMessage on Message {\n    id\n    conversationId\n    sequence\n    clientMessageId\n    body\n    sentAt\n    author {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      id\n      conversationId\n      ...MessageItem_message\n    }\n  }\n"): (typeof documents)["\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      id\n      conversationId\n      ...MessageItem_message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessagesAfter($id: ID!, $after: Int!) {\n    conversation(id: $id) {\n      id\n      messages(after: $after, first: 100) {\n        nodes {\n          id\n          sequence\n          ...MessageItem_message\n        }\n        hasBefore\n        hasAfter\n      }\n    }\n  }\n"): (typeof documents)["\n  query MessagesAfter($id: ID!, $after: Int!) {\n    conversation(id: $id) {\n      id\n      messages(after: $after, first: 100) {\n        nodes {\n          id\n          sequence\n          ...MessageItem_message\n        }\n        hasBefore\n        hasAfter\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessagesBefore($id: ID!, $before: Int!) {\n    conversation(id: $id) {\n      id\n      messages(before: $before, first: 50) {\n        nodes {\n          id\n          sequence\n          ...MessageItem_message\n        }\n        hasBefore\n        hasAfter\n      }\n    }\n  }\n"): (typeof documents)["\n  query MessagesBefore($id: ID!, $before: Int!) {\n    conversation(id: $id) {\n      id\n      messages(before: $before, first: 50) {\n        nodes {\n          id\n          sequence\n          ...MessageItem_message\n        }\n        hasBefore\n        hasAfter\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkConversationRead($input: MarkConversationReadInput!) {\n    markConversationRead(input: $input) {\n      id\n      unreadCount\n      participants {\n        id\n        lastReadSequence\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkConversationRead($input: MarkConversationReadInput!) {\n    markConversationRead(input: $input) {\n      id\n      unreadCount\n      participants {\n        id\n        lastReadSequence\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageItem_message on Message {\n    id\n    sequence\n    clientMessageId\n    body\n    sentAt\n    author {\n      id\n      name\n      isViewer\n    }\n  }\n"): (typeof documents)["\n  fragment MessageItem_message on Message {\n    id\n    sequence\n    clientMessageId\n    body\n    sentAt\n    author {\n      id\n      name\n      isViewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Thread_conversation on Conversation {\n    id\n    lastSequence\n    viewerCan {\n      send\n    }\n    participants {\n      id\n      name\n      isViewer\n      lastReadSequence\n    }\n    messages(first: 50) {\n      nodes {\n        id\n        sequence\n        clientMessageId\n        sentAt\n        author {\n          id\n        }\n        ...MessageItem_message\n      }\n      hasBefore\n      hasAfter\n    }\n  }\n"): (typeof documents)["\n  fragment Thread_conversation on Conversation {\n    id\n    lastSequence\n    viewerCan {\n      send\n    }\n    participants {\n      id\n      name\n      isViewer\n      lastReadSequence\n    }\n    messages(first: 50) {\n      nodes {\n        id\n        sequence\n        clientMessageId\n        sentAt\n        author {\n          id\n        }\n        ...MessageItem_message\n      }\n      hasBefore\n      hasAfter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedOpportunitySearches($territory: ID!) {\n    savedOpportunitySearches(territory: $territory) {\n      id\n      name\n      query\n      alert\n    }\n  }\n"): (typeof documents)["\n  query SavedOpportunitySearches($territory: ID!) {\n    savedOpportunitySearches(territory: $territory) {\n      id\n      name\n      query\n      alert\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveOpportunitySearch($input: SaveOpportunitySearchInput!) {\n    saveOpportunitySearch(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SaveOpportunitySearch($input: SaveOpportunitySearchInput!) {\n    saveOpportunitySearch(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOpportunityAlert($input: SetOpportunityAlertInput!) {\n    setOpportunityAlert(input: $input) {\n      id\n      alert\n    }\n  }\n"): (typeof documents)["\n  mutation SetOpportunityAlert($input: SetOpportunityAlertInput!) {\n    setOpportunityAlert(input: $input) {\n      id\n      alert\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteOpportunitySearch($search: ID!) {\n    deleteSavedSearch(search: $search)\n  }\n"): (typeof documents)["\n  mutation DeleteOpportunitySearch($search: ID!) {\n    deleteSavedSearch(search: $search)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) {\n      id\n      opportunity {\n        id\n        answerCount\n        viewerConversationId\n        viewerAnswer {\n          state\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) {\n      id\n      opportunity {\n        id\n        answerCount\n        viewerConversationId\n        viewerAnswer {\n          state\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerItem_answer on OpportunityAnswer {\n    id\n    proposal\n    state\n    answeredAt\n    repliedAt\n    conversationId\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n  }\n"): (typeof documents)["\n  fragment AnswerItem_answer on OpportunityAnswer {\n    id\n    proposal\n    state\n    answeredAt\n    repliedAt\n    conversationId\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunityAnswers($opportunity: ID!, $state: OpportunityAnswerState, $after: String) {\n    opportunityAnswers(opportunity: $opportunity, state: $state, first: 20, after: $after) {\n      counts {\n        answered\n        shortlisted\n        declined\n        waiting\n      }\n      nodes {\n        id\n        ...AnswerItem_answer\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpportunityAnswers($opportunity: ID!, $state: OpportunityAnswerState, $after: String) {\n    opportunityAnswers(opportunity: $opportunity, state: $state, first: 20, after: $after) {\n      counts {\n        answered\n        shortlisted\n        declined\n        waiting\n      }\n      nodes {\n        id\n        ...AnswerItem_answer\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShortlistAnswer($id: ID!) {\n    shortlistAnswer(id: $id) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n"): (typeof documents)["\n  mutation ShortlistAnswer($id: ID!) {\n    shortlistAnswer(id: $id) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseAnswer($id: ID!) {\n    releaseAnswer(id: $id) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseAnswer($id: ID!) {\n    releaseAnswer(id: $id) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineAnswer($input: DeclineAnswerInput!) {\n    declineAnswer(input: $input) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineAnswer($input: DeclineAnswerInput!) {\n    declineAnswer(input: $input) {\n      id\n      ...AnswerItem_answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AudienceSize($territory: ID!, $audience: SubjectAudience!, $sectors: [String!]) {\n    audienceSize(territory: $territory, audience: $audience, sectors: $sectors)\n  }\n"): (typeof documents)["\n  query AudienceSize($territory: ID!, $audience: SubjectAudience!, $sectors: [String!]) {\n    audienceSize(territory: $territory, audience: $audience, sectors: $sectors)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComposedOpportunity on Opportunity {\n    id\n    kind\n    direction\n    title\n    body\n    details {\n      field\n      value\n    }\n    sectors\n    skills\n    communes {\n      code\n      name\n      departmentCode\n    }\n    radiusKm\n    amountMin\n    amountMax\n    volume\n    startsOn\n    endsOn\n    deadline\n    audience\n    audienceSectors\n  }\n"): (typeof documents)["\n  fragment ComposedOpportunity on Opportunity {\n    id\n    kind\n    direction\n    title\n    body\n    details {\n      field\n      value\n    }\n    sectors\n    skills\n    communes {\n      code\n      name\n      departmentCode\n    }\n    radiusKm\n    amountMin\n    amountMax\n    volume\n    startsOn\n    endsOn\n    deadline\n    audience\n    audienceSectors\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityFacts_opportunity on Opportunity {\n    id\n    about: kind\n    direction\n    status\n    deadline\n    audience\n    amountMin\n    amountMax\n    commune {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment OpportunityFacts_opportunity on Opportunity {\n    id\n    about: kind\n    direction\n    status\n    deadline\n    audience\n    amountMin\n    amountMax\n    commune {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityFields_opportunity on Opportunity {\n    id\n    kind\n    details {\n      field\n      value\n    }\n    sectors\n    skills\n    communes {\n      code\n      name\n    }\n    radiusKm\n    amountMin\n    amountMax\n    volume\n    startsOn\n    endsOn\n  }\n"): (typeof documents)["\n  fragment OpportunityFields_opportunity on Opportunity {\n    id\n    kind\n    details {\n      field\n      value\n    }\n    sectors\n    skills\n    communes {\n      code\n      name\n    }\n    radiusKm\n    amountMin\n    amountMax\n    volume\n    startsOn\n    endsOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MarketFigures($territory: ID!) {\n    marketFigures(territory: $territory) {\n      id\n      days\n      published\n      concluded\n      fromIntroduction\n      medianDaysToAnswer\n      answeredWithinWeek\n      months {\n        month\n        published\n        concluded\n      }\n    }\n  }\n"): (typeof documents)["\n  query MarketFigures($territory: ID!) {\n    marketFigures(territory: $territory) {\n      id\n      days\n      published\n      concluded\n      fromIntroduction\n      medianDaysToAnswer\n      answeredWithinWeek\n      months {\n        month\n        published\n        concluded\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunityGuests($opportunity: ID!) {\n    opportunityGuests(opportunity: $opportunity) {\n      since\n      member {\n        id\n        name\n        isFindable\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpportunityGuests($opportunity: ID!) {\n    opportunityGuests(opportunity: $opportunity) {\n      since\n      member {\n        id\n        name\n        isFindable\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenOpportunityTo($input: OpenOpportunityInput!) {\n    openOpportunityTo(input: $input) {\n      since\n    }\n  }\n"): (typeof documents)["\n  mutation OpenOpportunityTo($input: OpenOpportunityInput!) {\n    openOpportunityTo(input: $input) {\n      since\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseOpportunityTo($input: CloseOpportunityToInput!) {\n    closeOpportunityTo(input: $input)\n  }\n"): (typeof documents)["\n  mutation CloseOpportunityTo($input: CloseOpportunityToInput!) {\n    closeOpportunityTo(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LifeNote_opportunity on Opportunity {\n    id\n    status\n    deadline\n    viewerActs\n  }\n"): (typeof documents)["\n  fragment LifeNote_opportunity on Opportunity {\n    id\n    status\n    deadline\n    viewerActs\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOpportunity($id: ID!) {\n    withdrawOpportunity(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawOpportunity($id: ID!) {\n    withdrawOpportunity(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendOpportunity($input: ExtendOpportunityInput!) {\n    extendOpportunity(input: $input) {\n      id\n      deadline\n      ...OpportunityDetail_opportunity\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendOpportunity($input: ExtendOpportunityInput!) {\n    extendOpportunity(input: $input) {\n      id\n      deadline\n      ...OpportunityDetail_opportunity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenOpportunity($id: ID!) {\n    reopenOpportunity(id: $id) {\n      id\n      deadline\n      ...OpportunityDetail_opportunity\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenOpportunity($id: ID!) {\n    reopenOpportunity(id: $id) {\n      id\n      deadline\n      ...OpportunityDetail_opportunity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchLessons($territory: ID!) {\n    matchLessons(territory: $territory) {\n      id\n      subject\n      value\n      times\n      effect\n    }\n  }\n"): (typeof documents)["\n  query MatchLessons($territory: ID!) {\n    matchLessons(territory: $territory) {\n      id\n      subject\n      value\n      times\n      effect\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetMatchLessons($territory: ID!, $lesson: ID) {\n    forgetMatchLessons(territory: $territory, lesson: $lesson)\n  }\n"): (typeof documents)["\n  mutation ForgetMatchLessons($territory: ID!, $lesson: ID) {\n    forgetMatchLessons(territory: $territory, lesson: $lesson)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchWhy_match on Match {\n    id\n    score\n    kilometres\n    sectors\n    words {\n      asked\n      answered\n    }\n    terms {\n      term\n      role\n      weight\n      value\n    }\n    via {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment MatchWhy_match on Match {\n    id\n    score\n    kilometres\n    sectors\n    words {\n      asked\n      answered\n    }\n    terms {\n      term\n      role\n      weight\n      value\n    }\n    via {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchedOpportunity_match on Match {\n    id\n    score\n    ...MatchWhy_match\n    opportunity {\n      id\n      title\n      language\n      author {\n        id\n        name\n      }\n      ...OpportunityFacts_opportunity\n    }\n  }\n"): (typeof documents)["\n  fragment MatchedOpportunity_match on Match {\n    id\n    score\n    ...MatchWhy_match\n    opportunity {\n      id\n      title\n      language\n      author {\n        id\n        name\n      }\n      ...OpportunityFacts_opportunity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissMatch($match: ID!, $reason: DismissalReason!) {\n    dismissMatch(match: $match, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation DismissMatch($match: ID!, $reason: DismissalReason!) {\n    dismissMatch(match: $match, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunityMatches($id: ID!) {\n    opportunity(id: $id) {\n      id\n      matches {\n        id\n        ...MatchedMember_match\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpportunityMatches($id: ID!) {\n    opportunity(id: $id) {\n      id\n      matches {\n        id\n        ...MatchedMember_match\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchedMember_match on Match {\n    id\n    score\n    ...MatchWhy_match\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n  }\n"): (typeof documents)["\n  fragment MatchedMember_match on Match {\n    id\n    score\n    ...MatchWhy_match\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityCard_opportunity on Opportunity {\n    id\n    title\n    body\n    language\n    answerCount\n    viewerCan {\n      answer\n    }\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n"): (typeof documents)["\n  fragment OpportunityCard_opportunity on Opportunity {\n    id\n    title\n    body\n    language\n    answerCount\n    viewerCan {\n      answer\n    }\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityDetail_opportunity on Opportunity {\n    id\n    title\n    body\n    language\n    status\n    answerCount\n    viewerConversationId\n    viewerAnswer {\n      state\n    }\n    author {\n      id\n      name\n      isViewer\n    }\n    audience\n    viewerCan {\n      answer\n      edit\n    }\n    ...OpportunityFields_opportunity\n    ...OpportunityMenu_opportunity\n    ...LifeNote_opportunity\n    ...OutcomeCard_opportunity\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n"): (typeof documents)["\n  fragment OpportunityDetail_opportunity on Opportunity {\n    id\n    title\n    body\n    language\n    status\n    answerCount\n    viewerConversationId\n    viewerAnswer {\n      state\n    }\n    author {\n      id\n      name\n      isViewer\n    }\n    audience\n    viewerCan {\n      answer\n      edit\n    }\n    ...OpportunityFields_opportunity\n    ...OpportunityMenu_opportunity\n    ...LifeNote_opportunity\n    ...OutcomeCard_opportunity\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityHero_opportunity on Opportunity {\n    id\n    direction\n    title\n    body\n    deadline\n    author {\n      id\n      name\n    }\n    viewerCan {\n      answer\n    }\n  }\n"): (typeof documents)["\n  fragment OpportunityHero_opportunity on Opportunity {\n    id\n    direction\n    title\n    body\n    deadline\n    author {\n      id\n      name\n    }\n    viewerCan {\n      answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityMenu_opportunity on Opportunity {\n    id\n    title\n    deadline\n    viewerActs\n    viewerCan {\n      edit\n      delete\n    }\n  }\n"): (typeof documents)["\n  fragment OpportunityMenu_opportunity on Opportunity {\n    id\n    title\n    deadline\n    viewerActs\n    viewerCan {\n      edit\n      delete\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeCard_opportunity on Opportunity {\n    id\n    title\n    outcome {\n      id\n      isViewerOwner\n      story {\n        title\n        text\n        awaitsViewer\n        isDrafted\n      }\n      kind\n      concludedAt\n      partner {\n        id\n        ...MemberFace_member @unmask\n      }\n      isPartnerConfirmed\n      partnerWords\n      amountMin\n      amountMax\n      thanks\n      isViewerPartner\n      credits {\n        role\n        member {\n          id\n          isViewer\n          ...MemberFace_member @unmask\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OutcomeCard_opportunity on Opportunity {\n    id\n    title\n    outcome {\n      id\n      isViewerOwner\n      story {\n        title\n        text\n        awaitsViewer\n        isDrafted\n      }\n      kind\n      concludedAt\n      partner {\n        id\n        ...MemberFace_member @unmask\n      }\n      isPartnerConfirmed\n      partnerWords\n      amountMin\n      amountMax\n      thanks\n      isViewerPartner\n      credits {\n        role\n        member {\n          id\n          isViewer\n          ...MemberFace_member @unmask\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeOpportunity($input: ConcludeOpportunityInput!) {\n    concludeOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"): (typeof documents)["\n  mutation ConcludeOpportunity($input: ConcludeOpportunityInput!) {\n    concludeOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmOutcome($id: ID!) {\n    confirmOutcome(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmOutcome($id: ID!) {\n    confirmOutcome(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveOutcome($id: ID!) {\n    leaveOutcome(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveOutcome($id: ID!) {\n    leaveOutcome(id: $id) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeStory($input: ProposeStoryInput!) {\n    proposeStory(input: $input)\n  }\n"): (typeof documents)["\n  mutation ProposeStory($input: ProposeStoryInput!) {\n    proposeStory(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerStory($input: AnswerStoryInput!) {\n    answerStory(input: $input)\n  }\n"): (typeof documents)["\n  mutation AnswerStory($input: AnswerStoryInput!) {\n    answerStory(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConclusionChoices($opportunity: ID!) {\n    opportunityAnswers(opportunity: $opportunity, first: 20) {\n      nodes {\n        id\n        state\n        member {\n          id\n          name\n        }\n      }\n    }\n    creditSuggestions(opportunity: $opportunity) {\n      role\n      member {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConclusionChoices($opportunity: ID!) {\n    opportunityAnswers(opportunity: $opportunity, first: 20) {\n      nodes {\n        id\n        state\n        member {\n          id\n          name\n        }\n      }\n    }\n    creditSuggestions(opportunity: $opportunity) {\n      role\n      member {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnOpportunityRow_opportunity on Opportunity {\n    id\n    title\n    language\n    answerCount\n    waitingAnswerCount\n    viewerAnswer {\n      state\n    }\n    author {\n      id\n      name\n    }\n    ...OpportunityFacts_opportunity\n  }\n"): (typeof documents)["\n  fragment OwnOpportunityRow_opportunity on Opportunity {\n    id\n    title\n    language\n    answerCount\n    waitingAnswerCount\n    viewerAnswer {\n      state\n    }\n    author {\n      id\n      name\n    }\n    ...OpportunityFacts_opportunity\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteOpportunity($id: ID!) {\n    deleteOpportunity(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeleteOpportunity($id: ID!) {\n    deleteOpportunity(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {\n    claimOrganisation(input: $input) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n"): (typeof documents)["\n  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {\n    claimOrganisation(input: $input) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationCard_organisation on Organisation {\n    id\n    name\n    kind\n    sector\n    description\n    peopleCount\n    isOwned\n    commune {\n      code\n      name\n    }\n    logo {\n      id\n      url(width: 192)\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationCard_organisation on Organisation {\n    id\n    name\n    kind\n    sector\n    description\n    peopleCount\n    isOwned\n    commune {\n      code\n      name\n    }\n    logo {\n      id\n      url(width: 192)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationClaims_organisation on Organisation {\n    id\n    claims {\n      id\n      role\n      note\n      createdAt\n      member {\n        id\n        name\n        initials\n        headline\n        photo {\n          id\n          color\n          url(width: 96)\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationClaims_organisation on Organisation {\n    id\n    claims {\n      id\n      role\n      note\n      createdAt\n      member {\n        id\n        name\n        initials\n        headline\n        photo {\n          id\n          color\n          url(width: 96)\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideClaim($input: DecideClaimInput!) {\n    decideClaim(input: $input) {\n      id\n      peopleCount\n      ...OrganisationStanding_organisation\n      ...OrganisationMenu_organisation\n      ...OrganisationPeople_organisation\n      ...OrganisationClaims_organisation\n    }\n  }\n"): (typeof documents)["\n  mutation DecideClaim($input: DecideClaimInput!) {\n    decideClaim(input: $input) {\n      id\n      peopleCount\n      ...OrganisationStanding_organisation\n      ...OrganisationMenu_organisation\n      ...OrganisationPeople_organisation\n      ...OrganisationClaims_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationHero_organisation on Organisation {\n    id\n    name\n    kind\n    siren\n    siret\n    sector\n    size\n    commune {\n      code\n      name\n      departmentCode\n    }\n    logo {\n      id\n      url(width: 192)\n    }\n    ...OrganisationStanding_organisation\n  }\n"): (typeof documents)["\n  fragment OrganisationHero_organisation on Organisation {\n    id\n    name\n    kind\n    siren\n    siret\n    sector\n    size\n    commune {\n      code\n      name\n      departmentCode\n    }\n    logo {\n      id\n      url(width: 192)\n    }\n    ...OrganisationStanding_organisation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationMenu_organisation on Organisation {\n    id\n    name\n    viewerRole\n    logo {\n      id\n    }\n    viewerCan {\n      edit\n      remove\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationMenu_organisation on Organisation {\n    id\n    name\n    viewerRole\n    logo {\n      id\n    }\n    viewerCan {\n      edit\n      remove\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLogo($input: SetLogoInput!) {\n    setLogo(input: $input) {\n      id\n      ...OrganisationHero_organisation\n      ...OrganisationCard_organisation\n    }\n  }\n"): (typeof documents)["\n  mutation SetLogo($input: SetLogoInput!) {\n    setLogo(input: $input) {\n      id\n      ...OrganisationHero_organisation\n      ...OrganisationCard_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOrganisation($id: ID!) {\n    removeOrganisation(id: $id)\n  }\n"): (typeof documents)["\n  mutation RemoveOrganisation($id: ID!) {\n    removeOrganisation(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveOrganisation($input: OrganisationPersonInput!) {\n    removeFromOrganisation(input: $input) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveOrganisation($input: OrganisationPersonInput!) {\n    removeFromOrganisation(input: $input) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationPeople_organisation on Organisation {\n    id\n    viewerRole\n    people {\n      role\n      member {\n        id\n        ...MemberFace_member @unmask\n        headline\n        isViewer\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationPeople_organisation on Organisation {\n    id\n    viewerRole\n    people {\n      role\n      member {\n        id\n        ...MemberFace_member @unmask\n        headline\n        isViewer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOrganisationRole($input: SetOrganisationRoleInput!) {\n    setOrganisationRole(input: $input) {\n      id\n      ...OrganisationPeople_organisation\n    }\n  }\n"): (typeof documents)["\n  mutation SetOrganisationRole($input: SetOrganisationRoleInput!) {\n    setOrganisationRole(input: $input) {\n      id\n      ...OrganisationPeople_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromOrganisation($input: OrganisationPersonInput!) {\n    removeFromOrganisation(input: $input) {\n      id\n      peopleCount\n      ...OrganisationPeople_organisation\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveFromOrganisation($input: OrganisationPersonInput!) {\n    removeFromOrganisation(input: $input) {\n      id\n      peopleCount\n      ...OrganisationPeople_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationStanding_organisation on Organisation {\n    id\n    name\n    isOwned\n    viewerRole\n    viewerClaim\n  }\n"): (typeof documents)["\n  fragment OrganisationStanding_organisation on Organisation {\n    id\n    name\n    isOwned\n    viewerRole\n    viewerClaim\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawClaim($organisation: ID!) {\n    withdrawClaim(organisation: $organisation) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawClaim($organisation: ID!) {\n    withdrawClaim(organisation: $organisation) {\n      id\n      ...OrganisationStanding_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberCard_profile on MemberProfile {\n    id\n    headline\n    canHelpWith\n    lookingFor\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      ...MemberFace_member @unmask\n      persona\n      isManaging\n      isViewer\n    }\n    tie {\n      id\n      ...MemberTie_tie\n    }\n  }\n"): (typeof documents)["\n  fragment MemberCard_profile on MemberProfile {\n    id\n    headline\n    canHelpWith\n    lookingFor\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      ...MemberFace_member @unmask\n      persona\n      isManaging\n      isViewer\n    }\n    tie {\n      id\n      ...MemberTie_tie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberTie_tie on MemberTie {\n    id\n    connection\n    note\n    isFollowed\n  }\n"): (typeof documents)["\n  fragment MemberTie_tie on MemberTie {\n    id\n    connection\n    note\n    isFollowed\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestConnection($input: RequestConnectionInput!) {\n    requestConnection(input: $input) {\n      ...MemberTie_tie\n    }\n  }\n"): (typeof documents)["\n  mutation RequestConnection($input: RequestConnectionInput!) {\n    requestConnection(input: $input) {\n      ...MemberTie_tie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptConnection($member: ID!) {\n    acceptConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptConnection($member: ID!) {\n    acceptConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineConnection($member: ID!) {\n    declineConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineConnection($member: ID!) {\n    declineConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConnection($member: ID!) {\n    withdrawConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawConnection($member: ID!) {\n    withdrawConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveConnection($member: ID!) {\n    removeConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveConnection($member: ID!) {\n    removeConnection(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowMember($member: ID!) {\n    followMember(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"): (typeof documents)["\n  mutation FollowMember($member: ID!) {\n    followMember(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnfollowMember($member: ID!) {\n    unfollowMember(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"): (typeof documents)["\n  mutation UnfollowMember($member: ID!) {\n    unfollowMember(member: $member) {\n      ...MemberTie_tie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartConversation($input: StartConversationInput!) {\n    startConversation(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation StartConversation($input: StartConversationInput!) {\n    startConversation(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttachedFile($id: ID!) {\n    upload(id: $id) {\n      id\n      document {\n        id\n        name\n        size\n      }\n    }\n  }\n"): (typeof documents)["\n  query AttachedFile($id: ID!) {\n    upload(id: $id) {\n      id\n      document {\n        id\n        name\n        size\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttachedImage($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        color\n        url(width: 192)\n      }\n    }\n  }\n"): (typeof documents)["\n  query AttachedImage($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        color\n        url(width: 192)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenMember($id: ID!) {\n    memberProfile(member: $id) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChosenMember($id: ID!) {\n    memberProfile(member: $id) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoAuthorsDialog_post on Post {\n    id\n    author {\n      id\n      isViewer\n    }\n    coAuthorships {\n      state\n      member {\n        id\n        isViewer\n        ...MemberFace_member @unmask\n        headline\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CoAuthorsDialog_post on Post {\n    id\n    author {\n      id\n      isViewer\n    }\n    coAuthorships {\n      state\n      member {\n        id\n        isViewer\n        ...MemberFace_member @unmask\n        headline\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoAuthorsOfPost($id: ID!) {\n    post(id: $id) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n"): (typeof documents)["\n  query CoAuthorsOfPost($id: ID!) {\n    post(id: $id) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteCoAuthors($input: InviteCoAuthorsInput!) {\n    inviteCoAuthors(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n"): (typeof documents)["\n  mutation InviteCoAuthors($input: InviteCoAuthorsInput!) {\n    inviteCoAuthors(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCoAuthorship($input: AnswerCoAuthorshipInput!) {\n    answerCoAuthorship(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerCoAuthorship($input: AnswerCoAuthorshipInput!) {\n    answerCoAuthorship(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCoAuthorship($input: EndCoAuthorshipInput!) {\n    endCoAuthorship(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n"): (typeof documents)["\n  mutation EndCoAuthorship($input: EndCoAuthorshipInput!) {\n    endCoAuthorship(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferPost($input: OfferPostInput!) {\n    offerPost(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n"): (typeof documents)["\n  mutation OfferPost($input: OfferPostInput!) {\n    offerPost(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPostOffer($input: AnswerPostOfferInput!) {\n    answerPostOffer(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerPostOffer($input: AnswerPostOfferInput!) {\n    answerPostOffer(input: $input) {\n      id\n      ...CoAuthorsDialog_post\n      ...PostCard_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftCount($territory: ID!) {\n    drafts(territory: $territory, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query DraftCount($territory: ID!) {\n    drafts(territory: $territory, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      id\n      version\n      updatedAt\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      id\n      version\n      updatedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleDraft($input: ScheduleDraftInput!) {\n    scheduleDraft(input: $input) {\n      id\n      publishAt\n      refusal\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleDraft($input: ScheduleDraftInput!) {\n    scheduleDraft(input: $input) {\n      id\n      publishAt\n      refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteDraft($input: DraftInput!) {\n    deleteDraft(input: $input)\n  }\n"): (typeof documents)["\n  mutation DeleteDraft($input: DraftInput!) {\n    deleteDraft(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreDraft($input: DraftInput!) {\n    restoreDraft(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreDraft($input: DraftInput!) {\n    restoreDraft(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Draft($input: DraftInput!) {\n    draft(input: $input) {\n      id\n      version\n      content\n      mentions {\n        id\n        name\n        isOrganisation\n      }\n    }\n  }\n"): (typeof documents)["\n  query Draft($input: DraftInput!) {\n    draft(input: $input) {\n      id\n      version\n      content\n      mentions {\n        id\n        name\n        isOrganisation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MediaToEdit($id: ID!) {\n    post(id: $id) {\n      id\n      media {\n        images {\n          id\n          alt\n          color\n          url(width: 192)\n        }\n        documents {\n          id\n          name\n          size\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MediaToEdit($id: ID!) {\n    post(id: $id) {\n      id\n      media {\n        images {\n          id\n          alt\n          color\n          url(width: 192)\n        }\n        documents {\n          id\n          name\n          size\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchivePost($id: ID!) {\n    archivePost(id: $id)\n  }\n"): (typeof documents)["\n  mutation ArchivePost($id: ID!) {\n    archivePost(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnarchivePost($id: ID!) {\n    unarchivePost(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation UnarchivePost($id: ID!) {\n    unarchivePost(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePost($id: ID!) {\n    deletePost(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeletePost($id: ID!) {\n    deletePost(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostVersions($id: ID!, $after: String) {\n    postVersions(id: $id, first: 20, after: $after) {\n      nodes {\n        version\n        body\n        handOver {\n          from {\n            id\n            name\n          }\n          to {\n            id\n            name\n          }\n        }\n        mediaChanges {\n          imagesAdded\n          imagesRemoved\n          documentsAdded\n          documentsRemoved\n        }\n        writtenAt\n        replacedAt\n        replacedBy {\n          id\n          name\n        }\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PostVersions($id: ID!, $after: String) {\n    postVersions(id: $id, first: 20, after: $after) {\n      nodes {\n        version\n        body\n        handOver {\n          from {\n            id\n            name\n          }\n          to {\n            id\n            name\n          }\n        }\n        mediaChanges {\n          imagesAdded\n          imagesRemoved\n          documentsAdded\n          documentsRemoved\n        }\n        writtenAt\n        replacedAt\n        replacedBy {\n          id\n          name\n        }\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostLink_post on Post {\n    id\n    viewerCan {\n      edit\n    }\n    linkPreview {\n      id\n      url\n      title\n      description\n      siteName\n      image {\n        id\n        color\n        preview\n        small: url(width: 480)\n        medium: url(width: 960)\n      }\n      video {\n        provider\n        player\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PostLink_post on Post {\n    id\n    viewerCan {\n      edit\n    }\n    linkPreview {\n      id\n      url\n      title\n      description\n      siteName\n      image {\n        id\n        color\n        preview\n        small: url(width: 480)\n        medium: url(width: 960)\n      }\n      video {\n        provider\n        player\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveLinkPreview($post: ID!) {\n    removeLinkPreview(post: $post) {\n      id\n      ...PostLink_post\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveLinkPreview($post: ID!) {\n    removeLinkPreview(post: $post) {\n      id\n      ...PostLink_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostMedia_post on Post {\n    id\n    media {\n      images {\n        id\n        width\n        height\n        color\n        preview\n        alt\n        small: url(width: 480)\n        medium: url(width: 960)\n        large: url(width: 1600)\n      }\n      documents {\n        id\n        name\n        size\n        pages\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PostMedia_post on Post {\n    id\n    media {\n      images {\n        id\n        width\n        height\n        color\n        preview\n        alt\n        small: url(width: 480)\n        medium: url(width: 960)\n        large: url(width: 1600)\n      }\n      documents {\n        id\n        name\n        size\n        pages\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPost($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n"): (typeof documents)["\n  mutation PublishPost($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PollPanel_poll on Poll {\n    id\n    choice\n    options {\n      position\n      label\n      startsAt\n      voteCount\n    }\n    closesAt\n    isClosed\n    isNamed\n    results\n    voterCount\n    viewerChoices\n    viewerCan {\n      vote\n      close\n      seeVoters\n    }\n  }\n"): (typeof documents)["\n  fragment PollPanel_poll on Poll {\n    id\n    choice\n    options {\n      position\n      label\n      startsAt\n      voteCount\n    }\n    closesAt\n    isClosed\n    isNamed\n    results\n    voterCount\n    viewerChoices\n    viewerCan {\n      vote\n      close\n      seeVoters\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PollVoters($post: ID!, $position: Int!, $after: String) {\n    pollVoters(post: $post, position: $position, first: 30, after: $after) {\n      nodes {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PollVoters($post: ID!, $position: Int!, $after: String) {\n    pollVoters(post: $post, position: $position, first: 30, after: $after) {\n      nodes {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePoll($post: ID!) {\n    closePoll(post: $post) {\n      id\n      poll {\n        id\n        ...PollPanel_poll\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ClosePoll($post: ID!) {\n    closePoll(post: $post) {\n      id\n      poll {\n        id\n        ...PollPanel_poll\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PollNow($id: ID!) {\n    post(id: $id) {\n      id\n      poll {\n        id\n        ...PollPanel_poll\n      }\n    }\n  }\n"): (typeof documents)["\n  query PollNow($id: ID!) {\n    post(id: $id) {\n      id\n      poll {\n        id\n        ...PollPanel_poll\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Vote($input: VoteInput!) {\n    vote(input: $input) {\n      id\n      poll {\n        id\n        ...PollPanel_poll @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Vote($input: VoteInput!) {\n    vote(input: $input) {\n      id\n      poll {\n        id\n        ...PollPanel_poll @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostCard_post on Post {\n    id\n    kind\n    body\n    language\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    shared {\n      subject {\n        id\n        ...SharedContent_subject\n      }\n    }\n    acceptedAnswer {\n      id\n      ...AcceptedAnswer_comment\n    }\n    poll {\n      id\n      options {\n        position\n      }\n      ...PollPanel_poll\n    }\n    media {\n      images {\n        id\n        width\n        height\n      }\n      documents {\n        id\n      }\n    }\n    viewerCan {\n      edit\n      delete\n      archive\n    }\n    viewerCoAuthorState\n    linkPreview {\n      id\n      video {\n        provider\n      }\n    }\n    ...PostMedia_post\n    ...PostWords_post\n    ...PostLink_post\n    ...Byline_subject\n    ...Discussion_subject\n    ...Settings_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n"): (typeof documents)["\n  fragment PostCard_post on Post {\n    id\n    kind\n    body\n    language\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    shared {\n      subject {\n        id\n        ...SharedContent_subject\n      }\n    }\n    acceptedAnswer {\n      id\n      ...AcceptedAnswer_comment\n    }\n    poll {\n      id\n      options {\n        position\n      }\n      ...PollPanel_poll\n    }\n    media {\n      images {\n        id\n        width\n        height\n      }\n      documents {\n        id\n      }\n    }\n    viewerCan {\n      edit\n      delete\n      archive\n    }\n    viewerCoAuthorState\n    linkPreview {\n      id\n      video {\n        provider\n      }\n    }\n    ...PostMedia_post\n    ...PostWords_post\n    ...PostLink_post\n    ...Byline_subject\n    ...Discussion_subject\n    ...Settings_subject\n    ...Standing_subject\n    ...SubjectTags_subject\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n"): (typeof documents)["\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestPost($id: ID!) {\n    post(id: $id) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  query LatestPost($id: ID!) {\n    post(id: $id) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostWords_post on Post {\n    id\n    kind\n    body\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    story {\n      id\n      cover {\n        id\n      }\n    }\n    ...StoryTeaser_post\n  }\n"): (typeof documents)["\n  fragment PostWords_post on Post {\n    id\n    kind\n    body\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    story {\n      id\n      cover {\n        id\n      }\n    }\n    ...StoryTeaser_post\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigurePicture($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        width\n        height\n        color\n        url(width: 960)\n      }\n    }\n  }\n"): (typeof documents)["\n  query FigurePicture($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        width\n        height\n        color\n        url(width: 960)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverPicture($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        url(width: 960)\n      }\n    }\n  }\n"): (typeof documents)["\n  query CoverPicture($id: ID!) {\n    upload(id: $id) {\n      id\n      image {\n        id\n        url(width: 960)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoryText($id: ID!) {\n    post(id: $id) {\n      id\n      version\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n      story {\n        id\n        title\n        cover {\n          id\n          alt\n          medium: url(width: 960)\n        }\n        content {\n          document\n          images {\n            id\n            width\n            height\n            small: url(width: 480)\n            medium: url(width: 960)\n            large: url(width: 1600)\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StoryText($id: ID!) {\n    post(id: $id) {\n      id\n      version\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n      story {\n        id\n        title\n        cover {\n          id\n          alt\n          medium: url(width: 960)\n        }\n        content {\n          document\n          images {\n            id\n            width\n            height\n            small: url(width: 480)\n            medium: url(width: 960)\n            large: url(width: 1600)\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryHead_post on Post {\n    id\n    author {\n      id\n      name\n    }\n    story {\n      id\n      title\n      minutes\n      cover {\n        id\n        alt\n        color\n        preview\n        medium: url(width: 960)\n        large: url(width: 1600)\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StoryHead_post on Post {\n    id\n    author {\n      id\n      name\n    }\n    story {\n      id\n      title\n      minutes\n      cover {\n        id\n        alt\n        color\n        preview\n        medium: url(width: 960)\n        large: url(width: 1600)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditStory($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n      story {\n        id\n        content {\n          document\n          images {\n            id\n            width\n            height\n            small: url(width: 480)\n            medium: url(width: 960)\n            large: url(width: 1600)\n          }\n        }\n      }\n      ...PostCard_post\n    }\n  }\n"): (typeof documents)["\n  mutation EditStory($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n      story {\n        id\n        content {\n          document\n          images {\n            id\n            width\n            height\n            small: url(width: 480)\n            medium: url(width: 960)\n            large: url(width: 1600)\n          }\n        }\n      }\n      ...PostCard_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryTeaser_post on Post {\n    id\n    body\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    story {\n      id\n      title\n      minutes\n      cover {\n        id\n        alt\n        color\n        preview\n        small: url(width: 480)\n        medium: url(width: 960)\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StoryTeaser_post on Post {\n    id\n    body\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    story {\n      id\n      title\n      minutes\n      cover {\n        id\n        alt\n        color\n        preview\n        small: url(width: 480)\n        medium: url(width: 960)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnRestrictions {\n    viewer {\n      id\n      memberships {\n        territory {\n          id\n          slug\n          name\n        }\n      }\n      restrictions {\n        id\n        kind\n        reason\n        decidedAt\n        until\n        territory {\n          id\n          slug\n          name\n          code\n          contactEmail\n          contactPhone\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnRestrictions {\n    viewer {\n      id\n      memberships {\n        territory {\n          id\n          slug\n          name\n        }\n      }\n      restrictions {\n        id\n        kind\n        reason\n        decidedAt\n        until\n        territory {\n          id\n          slug\n          name\n          code\n          contactEmail\n          contactPhone\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlockMember($member: ID!) {\n    blockMember(member: $member) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation BlockMember($member: ID!) {\n    blockMember(member: $member) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unblock($block: ID!) {\n    unblock(block: $block) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation Unblock($block: ID!) {\n    unblock(block: $block) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendMember($input: SuspendMemberInput!) {\n    suspendMember(input: $input)\n  }\n"): (typeof documents)["\n  mutation SuspendMember($input: SuspendMemberInput!) {\n    suspendMember(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeMember($member: ID!) {\n    resumeMember(member: $member)\n  }\n"): (typeof documents)["\n  mutation ResumeMember($member: ID!) {\n    resumeMember(member: $member)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeldContent_content on HeldContent {\n    id\n    kind\n    title\n    text\n    besides\n    images {\n      id\n      width\n      height\n      color\n      alt\n      small: url(width: 480)\n      large: url(width: 1600)\n    }\n    documents {\n      id\n      name\n      size\n      pages\n      url\n    }\n    state\n    refusal\n    heldAt\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    subject {\n      __typename\n      id\n    }\n    reasons {\n      check\n      words\n    }\n    viewerCan {\n      decide\n      withdraw\n    }\n  }\n"): (typeof documents)["\n  fragment HeldContent_content on HeldContent {\n    id\n    kind\n    title\n    text\n    besides\n    images {\n      id\n      width\n      height\n      color\n      alt\n      small: url(width: 480)\n      large: url(width: 1600)\n    }\n    documents {\n      id\n      name\n      size\n      pages\n      url\n    }\n    state\n    refusal\n    heldAt\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    subject {\n      __typename\n      id\n    }\n    reasons {\n      check\n      words\n    }\n    viewerCan {\n      decide\n      withdraw\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AboutTerritory_territory on TerritoryCard {\n    id\n    name\n    motto\n    contactEmail\n    contactPhone\n    legalNotices\n  }\n"): (typeof documents)["\n  fragment AboutTerritory_territory on TerritoryCard {\n    id\n    name\n    motto\n    contactEmail\n    contactPhone\n    legalNotices\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficialCommunes($search: String!) {\n    communes(search: $search, first: 8) {\n      code\n      name\n      departmentCode\n    }\n  }\n"): (typeof documents)["\n  query OfficialCommunes($search: String!) {\n    communes(search: $search, first: 8) {\n      code\n      name\n      departmentCode\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTerritory($input: CreateTerritoryInput!) {\n    createTerritory(input: $input) {\n      id\n      invitation {\n        email\n        url\n        expiresAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTerritory($input: CreateTerritoryInput!) {\n    createTerritory(input: $input) {\n      id\n      invitation {\n        email\n        url\n        expiresAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficialPerimeters($kind: OfficialPerimeterKind!, $search: String!) {\n    officialPerimeters(kind: $kind, search: $search, first: 8) {\n      code\n      name\n      communeCount\n      population\n      communes\n    }\n  }\n"): (typeof documents)["\n  query OfficialPerimeters($kind: OfficialPerimeterKind!, $search: String!) {\n    officialPerimeters(kind: $kind, search: $search, first: 8) {\n      code\n      name\n      communeCount\n      population\n      communes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicChoice_topic on Topic {\n    id\n    slug\n    label\n    followerCount\n    viewerChoice\n  }\n"): (typeof documents)["\n  fragment TopicChoice_topic on Topic {\n    id\n    slug\n    label\n    followerCount\n    viewerChoice\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseTopic($input: ChooseTopicInput!) {\n    chooseTopic(input: $input) {\n      id\n      ...TopicChoice_topic\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseTopic($input: ChooseTopicInput!) {\n    chooseTopic(input: $input) {\n      id\n      ...TopicChoice_topic\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicItem_topic on Topic {\n    id\n    slug\n    label\n    subjectCount\n    ...TopicChoice_topic\n  }\n"): (typeof documents)["\n  fragment TopicItem_topic on Topic {\n    id\n    slug\n    label\n    subjectCount\n    ...TopicChoice_topic\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrustProgress_trust on Trust {\n    id\n    level\n    isSteward\n    daysToFall\n    steps {\n      level\n      days\n      people\n      guarantors\n      ownDays\n      ownPeople\n      ownGuarantors\n    }\n  }\n"): (typeof documents)["\n  fragment TrustProgress_trust on Trust {\n    id\n    level\n    isSteward\n    daysToFall\n    steps {\n      level\n      days\n      people\n      guarantors\n      ownDays\n      ownPeople\n      ownGuarantors\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyEmail($token: String!) {\n    verifyEmail(token: $token)\n  }\n"): (typeof documents)["\n  mutation VerifyEmail($token: String!) {\n    verifyEmail(token: $token)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchivedPosts($territory: ID!, $after: String) {\n    archivedPosts(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        body\n        publishedAt\n        story {\n          id\n          title\n        }\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArchivedPosts($territory: ID!, $after: String) {\n    archivedPosts(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        body\n        publishedAt\n        story {\n          id\n          title\n        }\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Blocks($after: String) {\n    viewer {\n      id\n      blocks(first: 20, after: $after) {\n        nodes {\n          id\n          name\n          createdAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Blocks($after: String) {\n    viewer {\n      id\n      blocks(first: 20, after: $after) {\n        nodes {\n          id\n          name\n          createdAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleChanges_article on ArticleChange {\n    power\n    before {\n      ...HolderList_terms @unmask\n    }\n    after {\n      ...HolderList_terms @unmask\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleChanges_article on ArticleChange {\n    power\n    before {\n      ...HolderList_terms @unmask\n    }\n    after {\n      ...HolderList_terms @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleChanges_vote on VoteRuleChange {\n    before {\n      ...VoteRuleText_rule @unmask\n    }\n    after {\n      ...VoteRuleText_rule @unmask\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleChanges_vote on VoteRuleChange {\n    before {\n      ...VoteRuleText_rule @unmask\n    }\n    after {\n      ...VoteRuleText_rule @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Charter($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      charter {\n        preset\n        version\n        articles {\n          power\n          holders\n          sponsorCount\n          sponsorLevel\n          memberCount\n        }\n        vote {\n          ...VoteRuleText_rule @unmask\n        }\n      }\n      mandates {\n        kind\n        member {\n          id\n          name\n          isFindable\n        }\n      }\n      openProposals {\n        id\n        ...ProposalCard_proposal\n      }\n      charterChanges(first: 10, after: $after) {\n        nodes {\n          id\n          ...HistoryItem_change\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Charter($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      charter {\n        preset\n        version\n        articles {\n          power\n          holders\n          sponsorCount\n          sponsorLevel\n          memberCount\n        }\n        vote {\n          ...VoteRuleText_rule @unmask\n        }\n      }\n      mandates {\n        kind\n        member {\n          id\n          name\n          isFindable\n        }\n      }\n      openProposals {\n        id\n        ...ProposalCard_proposal\n      }\n      charterChanges(first: 10, after: $after) {\n        nodes {\n          id\n          ...HistoryItem_change\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryItem_change on CharterChange {\n    id\n    changedAt\n    why\n    decision\n    presetAfter\n    author {\n      id\n      name\n      isFindable\n    }\n    caretaker {\n      id\n      name\n      isFindable\n    }\n    articles {\n      ...ArticleChanges_article @unmask\n    }\n    vote {\n      ...ArticleChanges_vote @unmask\n    }\n  }\n"): (typeof documents)["\n  fragment HistoryItem_change on CharterChange {\n    id\n    changedAt\n    why\n    decision\n    presetAfter\n    author {\n      id\n      name\n      isFindable\n    }\n    caretaker {\n      id\n      name\n      isFindable\n    }\n    articles {\n      ...ArticleChanges_article @unmask\n    }\n    vote {\n      ...ArticleChanges_vote @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HolderList_terms on ArticleTerms {\n    holders\n    sponsorCount\n    sponsorLevel\n  }\n"): (typeof documents)["\n  fragment HolderList_terms on ArticleTerms {\n    holders\n    sponsorCount\n    sponsorLevel\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CharterPreview($input: CharterPreviewInput!) {\n    charterPreview(input: $input) {\n      version\n      needsVote\n      articles {\n        power\n        membersBefore\n        membersAfter\n        viewerBefore\n        viewerAfter\n        before {\n          ...HolderList_terms @unmask\n        }\n        after {\n          ...HolderList_terms @unmask\n        }\n      }\n      vote {\n        ...ArticleChanges_vote @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query CharterPreview($input: CharterPreviewInput!) {\n    charterPreview(input: $input) {\n      version\n      needsVote\n      articles {\n        power\n        membersBefore\n        membersAfter\n        viewerBefore\n        viewerAfter\n        before {\n          ...HolderList_terms @unmask\n        }\n        after {\n          ...HolderList_terms @unmask\n        }\n      }\n      vote {\n        ...ArticleChanges_vote @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SponsorProposal($id: ID!) {\n    sponsorProposal(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation SponsorProposal($id: ID!) {\n    sponsorProposal(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawProposal($id: ID!) {\n    withdrawProposal(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawProposal($id: ID!) {\n    withdrawProposal(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalCard_proposal on Proposal {\n    id\n    state\n    why\n    closesAt\n    sponsorsNeeded\n    sponsorLevel\n    sponsorCount\n    viewerMaySponsor\n    viewerHasSponsored\n    viewerMayWithdraw\n    author {\n      id\n      name\n      isFindable\n    }\n    sponsors {\n      id\n      name\n      isFindable\n    }\n    charter {\n      preset\n      articles {\n        ...ArticleChanges_article @unmask\n      }\n      vote {\n        ...ArticleChanges_vote @unmask\n      }\n    }\n    mandate {\n      kind\n      months\n      member {\n        id\n        name\n      }\n    }\n    vote {\n      id\n      ...VotePanel_vote\n    }\n  }\n"): (typeof documents)["\n  fragment ProposalCard_proposal on Proposal {\n    id\n    state\n    why\n    closesAt\n    sponsorsNeeded\n    sponsorLevel\n    sponsorCount\n    viewerMaySponsor\n    viewerHasSponsored\n    viewerMayWithdraw\n    author {\n      id\n      name\n      isFindable\n    }\n    sponsors {\n      id\n      name\n      isFindable\n    }\n    charter {\n      preset\n      articles {\n        ...ArticleChanges_article @unmask\n      }\n      vote {\n        ...ArticleChanges_vote @unmask\n      }\n    }\n    mandate {\n      kind\n      months\n      member {\n        id\n        name\n      }\n    }\n    vote {\n      id\n      ...VotePanel_vote\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VotePanel_vote on Vote {\n    id\n    closesAt\n    isOpen\n    isForTrusted\n    eligibleCount\n    votedCount\n    quorum\n    viewerMayVote\n    viewerHasVoted\n  }\n"): (typeof documents)["\n  fragment VotePanel_vote on Vote {\n    id\n    closesAt\n    isOpen\n    isForTrusted\n    eligibleCount\n    votedCount\n    quorum\n    viewerMayVote\n    viewerHasVoted\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      id\n      ...VotePanel_vote\n    }\n  }\n"): (typeof documents)["\n  mutation CastBallot($input: CastBallotInput!) {\n    castBallot(input: $input) {\n      id\n      ...VotePanel_vote\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VoteRuleText_rule on VoteRule {\n    scope\n    quorum\n    majority\n    days\n  }\n"): (typeof documents)["\n  fragment VoteRuleText_rule on VoteRule {\n    scope\n    quorum\n    majority\n    days\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCharter($input: UpdateCharterInput!) {\n    updateCharter(input: $input) {\n      charter {\n        version\n      }\n      proposal {\n        id\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCharter($input: UpdateCharterInput!) {\n    updateCharter(input: $input) {\n      charter {\n        version\n      }\n      proposal {\n        id\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Community($slug: String!, $territory: ID!) {\n    trust(territory: $territory) {\n      id\n      ...TrustProgress_trust\n    }\n    stewardship(territory: $territory) {\n      id\n      ...Stewards_stewardship\n    }\n    delegation(territory: $territory) {\n      id\n      ...Delegation_delegation\n    }\n    territory(slug: $slug) {\n      id\n      charter {\n        preset\n      }\n      openProposals {\n        id\n      }\n      elections(first: 5) {\n        nodes {\n          id\n          ...ElectionCard_election\n        }\n      }\n      mandates {\n        kind\n        isManaging\n        isElected\n        endsAt\n        member {\n          id\n          ...MemberFace_member @unmask\n          isViewer\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Community($slug: String!, $territory: ID!) {\n    trust(territory: $territory) {\n      id\n      ...TrustProgress_trust\n    }\n    stewardship(territory: $territory) {\n      id\n      ...Stewards_stewardship\n    }\n    delegation(territory: $territory) {\n      id\n      ...Delegation_delegation\n    }\n    territory(slug: $slug) {\n      id\n      charter {\n        preset\n      }\n      openProposals {\n        id\n      }\n      elections(first: 5) {\n        nodes {\n          id\n          ...ElectionCard_election\n        }\n      }\n      mandates {\n        kind\n        isManaging\n        isElected\n        endsAt\n        member {\n          id\n          ...MemberFace_member @unmask\n          isViewer\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Delegation_delegation on Delegation {\n    id\n    share\n    powers {\n      power\n      holders\n      outside\n    }\n    trend {\n      day\n      share\n    }\n  }\n"): (typeof documents)["\n  fragment Delegation_delegation on Delegation {\n    id\n    share\n    powers {\n      power\n      holders\n      outside\n    }\n    trend {\n      day\n      share\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StandInElection($input: StandInput!) {\n    standInElection(input: $input) {\n      id\n      ...ElectionCard_election\n    }\n  }\n"): (typeof documents)["\n  mutation StandInElection($input: StandInput!) {\n    standInElection(input: $input) {\n      id\n      ...ElectionCard_election\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCandidacy($election: ID!) {\n    withdrawCandidacy(election: $election) {\n      id\n      ...ElectionCard_election\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawCandidacy($election: ID!) {\n    withdrawCandidacy(election: $election) {\n      id\n      ...ElectionCard_election\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastElectionBallot($input: CastElectionBallotInput!) {\n    castElectionBallot(input: $input) {\n      id\n      ...ElectionCard_election\n    }\n  }\n"): (typeof documents)["\n  mutation CastElectionBallot($input: CastElectionBallotInput!) {\n    castElectionBallot(input: $input) {\n      id\n      ...ElectionCard_election\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ElectionCard_election on Election {\n    id\n    mandate\n    state\n    opensAt\n    closesAt\n    eligibleCount\n    votedCount\n    wasTied\n    viewerMayStand\n    viewerStands\n    viewerMayVote\n    viewerHasVoted\n    candidacies {\n      id\n      statement\n      votes\n      isElected\n      member {\n        id\n        ...MemberFace_member @unmask\n        isViewer\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ElectionCard_election on Election {\n    id\n    mandate\n    state\n    opensAt\n    closesAt\n    eligibleCount\n    votedCount\n    wasTied\n    viewerMayStand\n    viewerStands\n    viewerMayVote\n    viewerHasVoted\n    candidacies {\n      id\n      statement\n      votes\n      isElected\n      member {\n        id\n        ...MemberFace_member @unmask\n        isViewer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenElection($input: OpenElectionInput!) {\n    openElection(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation OpenElection($input: OpenElectionInput!) {\n    openElection(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMandate($input: MandateInput!) {\n    endMandate(input: $input) {\n      member {\n        id\n      }\n      proposal {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndMandate($input: MandateInput!) {\n    endMandate(input: $input) {\n      member {\n        id\n      }\n      proposal {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantMandate($input: GrantMandateInput!) {\n    grantMandate(input: $input) {\n      member {\n        id\n        isManaging\n      }\n      proposal {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation GrantMandate($input: GrantMandateInput!) {\n    grantMandate(input: $input) {\n      member {\n        id\n        isManaging\n      }\n      proposal {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Stewards_stewardship on Stewardship {\n    id\n    viewerIsPeer\n    stewards {\n      id\n      ...MemberFace_member @unmask\n      isViewer\n    }\n    candidates {\n      id\n      name\n    }\n    proposals {\n      needed\n      expiresAt\n      member {\n        id\n        ...MemberFace_member @unmask\n        isViewer\n      }\n      supporters {\n        id\n        isViewer\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Stewards_stewardship on Stewardship {\n    id\n    viewerIsPeer\n    stewards {\n      id\n      ...MemberFace_member @unmask\n      isViewer\n    }\n    candidates {\n      id\n      name\n    }\n    proposals {\n      needed\n      expiresAt\n      member {\n        id\n        ...MemberFace_member @unmask\n        isViewer\n      }\n      supporters {\n        id\n        isViewer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupportSteward($input: StewardInput!) {\n    supportSteward(input: $input) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n"): (typeof documents)["\n  mutation SupportSteward($input: StewardInput!) {\n    supportSteward(input: $input) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSteward($input: StewardInput!) {\n    withdrawSteward(input: $input) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawSteward($input: StewardInput!) {\n    withdrawSteward(input: $input) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResignSteward($territory: ID!) {\n    resignSteward(territory: $territory) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n"): (typeof documents)["\n  mutation ResignSteward($territory: ID!) {\n    resignSteward(territory: $territory) {\n      id\n      ...Stewards_stewardship\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactItem_contact on Contact {\n    id\n    since\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n    tie {\n      id\n      connection\n      note\n      ...MemberTie_tie\n    }\n  }\n"): (typeof documents)["\n  fragment ContactItem_contact on Contact {\n    id\n    since\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n    }\n    tie {\n      id\n      connection\n      note\n      ...MemberTie_tie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contacts($territory: ID!, $kind: ContactKind!, $after: String) {\n    contacts(territory: $territory, kind: $kind, first: 20, after: $after) {\n      nodes {\n        id\n        ...ContactItem_contact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Contacts($territory: ID!, $kind: ContactKind!, $after: String) {\n    contacts(territory: $territory, kind: $kind, first: 20, after: $after) {\n      nodes {\n        id\n        ...ContactItem_contact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryCounts($territory: ID!, $filter: DirectoryFilterInput) {\n    directoryCounts(territory: $territory, filter: $filter) {\n      total\n      facets {\n        kind\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DirectoryCounts($territory: ID!, $filter: DirectoryFilterInput) {\n    directoryCounts(territory: $territory, filter: $filter) {\n      total\n      facets {\n        kind\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory($territory: ID!, $filter: DirectoryFilterInput, $after: String) {\n    directory(territory: $territory, filter: $filter, first: 20, after: $after) {\n      nodes {\n        id\n        ...MemberCard_profile\n        ...MemberRow_profile\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Directory($territory: ID!, $filter: DirectoryFilterInput, $after: String) {\n    directory(territory: $territory, filter: $filter, first: 20, after: $after) {\n      nodes {\n        id\n        ...MemberCard_profile\n        ...MemberRow_profile\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryMap($territory: ID!, $filter: DirectoryFilterInput) {\n    directoryMap(territory: $territory, filter: $filter) {\n      coverage\n      elsewhere\n      contours\n      places {\n        code\n        kind\n        name\n        longitude\n        latitude\n        memberCount\n        communes\n      }\n    }\n  }\n"): (typeof documents)["\n  query DirectoryMap($territory: ID!, $filter: DirectoryFilterInput) {\n    directoryMap(territory: $territory, filter: $filter) {\n      coverage\n      elsewhere\n      contours\n      places {\n        code\n        kind\n        name\n        longitude\n        latitude\n        memberCount\n        communes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberRow_profile on MemberProfile {\n    id\n    headline\n    canHelpWith\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      name\n      isFindable\n      persona\n    }\n  }\n"): (typeof documents)["\n  fragment MemberRow_profile on MemberProfile {\n    id\n    headline\n    canHelpWith\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      name\n      isFindable\n      persona\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedSearches($territory: ID!) {\n    savedSearches(territory: $territory) {\n      id\n      name\n      filter {\n        search\n        personas\n        communes\n        sectors\n        canHelpWith\n        lookingFor\n        languages\n      }\n    }\n  }\n"): (typeof documents)["\n  query SavedSearches($territory: ID!) {\n    savedSearches(territory: $territory) {\n      id\n      name\n      filter {\n        search\n        personas\n        communes\n        sectors\n        canHelpWith\n        lookingFor\n        languages\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSavedSearch($search: ID!) {\n    deleteSavedSearch(search: $search)\n  }\n"): (typeof documents)["\n  mutation DeleteSavedSearch($search: ID!) {\n    deleteSavedSearch(search: $search)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftItem_draft on PostDraft {\n    id\n    version\n    kind\n    excerpt\n    updatedAt\n    publishAt\n    refusal\n    mentions {\n      id\n      name\n      isOrganisation\n    }\n  }\n"): (typeof documents)["\n  fragment DraftItem_draft on PostDraft {\n    id\n    version\n    kind\n    excerpt\n    updatedAt\n    publishAt\n    refusal\n    mentions {\n      id\n      name\n      isOrganisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Drafts($territory: ID!, $after: String) {\n    drafts(territory: $territory, first: 20, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...DraftItem_draft\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Drafts($territory: ID!, $after: String) {\n    drafts(territory: $territory, first: 20, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...DraftItem_draft\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FirstSteps_steps on FirstSteps {\n    id\n    next\n    done\n    total\n    interests\n    persona\n    mission\n    isMissionDone\n    commune {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment FirstSteps_steps on FirstSteps {\n    id\n    next\n    done\n    total\n    interests\n    persona\n    mission\n    isMissionDone\n    commune {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstSteps($slug: String!) {\n    territory(slug: $slug) {\n      id\n      firstSteps {\n        id\n        ...FirstSteps_steps\n      }\n    }\n  }\n"): (typeof documents)["\n  query FirstSteps($slug: String!) {\n    territory(slug: $slug) {\n      id\n      firstSteps {\n        id\n        ...FirstSteps_steps\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerFirstStep($input: AnswerFirstStepInput!) {\n    answerFirstStep(input: $input) {\n      id\n      ...FirstSteps_steps\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerFirstStep($input: AnswerFirstStepInput!) {\n    answerFirstStep(input: $input) {\n      id\n      ...FirstSteps_steps\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PerimeterCommunes($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PerimeterCommunes($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnHeldContents($territory: ID!, $after: String) {\n    ownHeldContents(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnHeldCard_content\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnHeldContents($territory: ID!, $after: String) {\n    ownHeldContents(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnHeldCard_content\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnHeldCard_content on HeldContent {\n    id\n    kind\n    state\n    input\n    text\n    title\n    subject {\n      __typename\n      id\n    }\n    mentions {\n      id\n      name\n      isOrganisation\n    }\n    ...HeldContent_content\n  }\n"): (typeof documents)["\n  fragment OwnHeldCard_content on HeldContent {\n    id\n    kind\n    state\n    input\n    text\n    title\n    subject {\n      __typename\n      id\n    }\n    mentions {\n      id\n      name\n      isOrganisation\n    }\n    ...HeldContent_content\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawHeldContent($content: ID!) {\n    withdrawHeldContent(content: $content) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawHeldContent($content: ID!) {\n    withdrawHeldContent(content: $content) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FirstVisit_territory on Territory {\n    id\n    firstSteps {\n      id\n      next\n      done\n      total\n      mission\n      isMissionDone\n    }\n  }\n"): (typeof documents)["\n  fragment FirstVisit_territory on Territory {\n    id\n    firstSteps {\n      id\n      next\n      done\n      total\n      mission\n      isMissionDone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeAside_territory on Territory {\n    id\n    memberCount\n    communeCount\n    ...SideArrivals_territory\n  }\n"): (typeof documents)["\n  fragment HomeAside_territory on Territory {\n    id\n    memberCount\n    communeCount\n    ...SideArrivals_territory\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeAside_opportunity on Opportunity {\n    id\n    direction\n    title\n  }\n"): (typeof documents)["\n  fragment HomeAside_opportunity on Opportunity {\n    id\n    direction\n    title\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SideArrivals_territory on Territory {\n    id\n    welcome {\n      arrivals(first: 3) {\n        id\n        interests\n        member {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n          commune {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SideArrivals_territory on Territory {\n    id\n    welcome {\n      arrivals(first: 3) {\n        id\n        interests\n        member {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n          commune {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkFeedSeen($input: MarkFeedSeenInput!) {\n    markFeedSeen(input: $input) {\n      feedSeenAt\n      territory {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkFeedSeen($input: MarkFeedSeenInput!) {\n    markFeedSeen(input: $input) {\n      feedSeenAt\n      territory {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedOrderOfViewer {\n    viewer {\n      id\n      feedPreferences {\n        id\n        order\n      }\n    }\n  }\n"): (typeof documents)["\n  query FeedOrderOfViewer {\n    viewer {\n      id\n      feedPreferences {\n        id\n        order\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home($territory: ID!, $slug: String!, $scope: FeedScope!, $order: FeedOrder!, $head: ID, $after: String) {\n    feed(territory: $territory, scope: $scope, order: $order, first: 20, after: $after) {\n      rankingId\n      nodes {\n        id\n        territoryId\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    featured(territory: $head) {\n      id\n      ...FeaturedList_subject\n    }\n    opportunities(territory: $territory, filter: { status: [OPEN, IN_DISCUSSION] }, first: 4) {\n      nodes {\n        id\n        viewerCan {\n          answer\n        }\n        ...OpportunityHero_opportunity\n        ...HomeAside_opportunity\n      }\n    }\n    territory(slug: $slug) {\n      id\n      ...HomeAside_territory\n      firstSteps {\n        id\n      }\n      ...FirstVisit_territory\n    }\n  }\n"): (typeof documents)["\n  query Home($territory: ID!, $slug: String!, $scope: FeedScope!, $order: FeedOrder!, $head: ID, $after: String) {\n    feed(territory: $territory, scope: $scope, order: $order, first: 20, after: $after) {\n      rankingId\n      nodes {\n        id\n        territoryId\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    featured(territory: $head) {\n      id\n      ...FeaturedList_subject\n    }\n    opportunities(territory: $territory, filter: { status: [OPEN, IN_DISCUSSION] }, first: 4) {\n      nodes {\n        id\n        viewerCan {\n          answer\n        }\n        ...OpportunityHero_opportunity\n        ...HomeAside_opportunity\n      }\n    }\n    territory(slug: $slug) {\n      id\n      ...HomeAside_territory\n      firstSteps {\n        id\n      }\n      ...FirstVisit_territory\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      id\n      state\n      version\n      origin\n      note\n      confirmedAt\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      id\n      state\n      version\n      origin\n      note\n      confirmedAt\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($id: ID!) {\n    discardImport(import: $id)\n  }\n"): (typeof documents)["\n  mutation DiscardImport($id: ID!) {\n    discardImport(import: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!) {\n    import(import: $id) {\n      id\n      fileName\n      encoding\n      delimiter\n      state\n      version\n      rowCount\n      origin\n      note\n      createdAt\n      confirmedAt\n      finishedAt\n      rowsErasedAt\n      areRowsErased\n      createdBy {\n        id\n        name\n      }\n      confirmedBy {\n        id\n        name\n      }\n      columns {\n        header\n        samples\n        role\n      }\n      counts {\n        status\n        rows\n      }\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  query Import($id: ID!) {\n    import(import: $id) {\n      id\n      fileName\n      encoding\n      delimiter\n      state\n      version\n      rowCount\n      origin\n      note\n      createdAt\n      confirmedAt\n      finishedAt\n      rowsErasedAt\n      areRowsErased\n      createdBy {\n        id\n        name\n      }\n      confirmedBy {\n        id\n        name\n      }\n      columns {\n        header\n        samples\n        role\n      }\n      counts {\n        status\n        rows\n      }\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRows($import: ID!, $status: ImportRowStatus, $after: String) {\n    importRows(import: $import, status: $status, first: 10, after: $after) {\n      nodes {\n        id\n        line\n        status\n        email\n        name\n        organisation\n        communeName\n        persona\n        sameAsLine\n        faults {\n          code\n          field\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportRows($import: ID!, $status: ImportRowStatus, $after: String) {\n    importRows(import: $import, status: $status, first: 10, after: $after) {\n      nodes {\n        id\n        line\n        status\n        email\n        name\n        organisation\n        communeName\n        persona\n        sameAsLine\n        faults {\n          code\n          field\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckImport($input: CheckImportInput!) {\n    checkImport(input: $input) {\n      id\n      state\n      version\n      columns {\n        header\n        samples\n        role\n      }\n      counts {\n        status\n        rows\n      }\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CheckImport($input: CheckImportInput!) {\n    checkImport(input: $input) {\n      id\n      state\n      version\n      columns {\n        header\n        samples\n        role\n      }\n      counts {\n        status\n        rows\n      }\n      progress {\n        jobId\n        done\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($id: ID!) {\n    cancelImport(import: $id) {\n      id\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CancelImport($id: ID!) {\n    cancelImport(import: $id) {\n      id\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports($territory: ID!, $after: String) {\n    imports(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        fileName\n        state\n        rowCount\n        createdAt\n        counts {\n          status\n          rows\n        }\n        createdBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Imports($territory: ID!, $after: String) {\n    imports(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        fileName\n        state\n        rowCount\n        createdAt\n        counts {\n          status\n          rows\n        }\n        createdBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameCaretaker($input: NameCaretakerInput!) {\n    nameCaretaker(input: $input) {\n      id\n      hasCharterEditor\n    }\n  }\n"): (typeof documents)["\n  mutation NameCaretaker($input: NameCaretakerInput!) {\n    nameCaretaker(input: $input) {\n      id\n      hasCharterEditor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Installation($after: String) {\n    installation {\n      territories(first: 20, after: $after) {\n        nodes {\n          id\n          ...OperatedTerritory_territory\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      jobs {\n        job\n        waiting\n        running\n        failed\n        oldestDueAt\n      }\n      health {\n        databaseVersion\n        databaseBytes\n        accounts\n        openSessions\n        referenceYear\n        startedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Installation($after: String) {\n    installation {\n      territories(first: 20, after: $after) {\n        nodes {\n          id\n          ...OperatedTerritory_territory\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      jobs {\n        job\n        waiting\n        running\n        failed\n        oldestDueAt\n      }\n      health {\n        databaseVersion\n        databaseBytes\n        accounts\n        openSessions\n        referenceYear\n        startedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OperatedTerritory_territory on OperatedTerritory {\n    id\n    slug\n    name\n    code\n    state\n    memberCount\n    communeCount\n    hasCharterEditor\n  }\n"): (typeof documents)["\n  fragment OperatedTerritory_territory on OperatedTerritory {\n    id\n    slug\n    name\n    code\n    state\n    memberCount\n    communeCount\n    hasCharterEditor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendTerritory($id: ID!) {\n    suspendTerritory(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendTerritory($id: ID!) {\n    suspendTerritory(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeTerritory($id: ID!) {\n    resumeTerritory(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ResumeTerritory($id: ID!) {\n    resumeTerritory(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveTerritory($id: ID!) {\n    archiveTerritory(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveTerritory($id: ID!) {\n    archiveTerritory(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntroductionSettings($territory: ID!) {\n    introductionSettings(territory: $territory) {\n      id\n      accepts\n    }\n  }\n"): (typeof documents)["\n  query IntroductionSettings($territory: ID!) {\n    introductionSettings(territory: $territory) {\n      id\n      accepts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptIntroductions($territory: ID!, $accepts: Boolean!) {\n    acceptIntroductions(territory: $territory, accepts: $accepts) {\n      id\n      accepts\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptIntroductions($territory: ID!, $accepts: Boolean!) {\n    acceptIntroductions(territory: $territory, accepts: $accepts) {\n      id\n      accepts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Introduction($id: ID!) {\n    introduction(id: $id) {\n      id\n      ...Introduction_introduction\n    }\n  }\n"): (typeof documents)["\n  query Introduction($id: ID!) {\n    introduction(id: $id) {\n      id\n      ...Introduction_introduction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Introductions($territory: ID!, $role: IntroductionRole!, $after: String) {\n    introductions(territory: $territory, role: $role, first: 20, after: $after) {\n      nodes {\n        id\n        ...Introduction_introduction\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Introductions($territory: ID!, $role: IntroductionRole!, $after: String) {\n    introductions(territory: $territory, role: $role, first: 20, after: $after) {\n      nodes {\n        id\n        ...Introduction_introduction\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      territoryName\n      territoryCode\n      inviterName\n      email\n      provesEmail\n      note\n      mandate\n      expiresAt\n      source\n      forgottenAt\n      territory {\n        id\n        name\n        contactEmail\n        contactPhone\n        legalNotices\n      }\n      invitee {\n        name\n        persona\n        commune {\n          code\n          name\n        }\n      }\n    }\n    invitedMembership(token: $token) {\n      territory {\n        id\n        slug\n        name\n        code\n      }\n    }\n    viewer {\n      id\n      name\n      email\n    }\n  }\n"): (typeof documents)["\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      territoryName\n      territoryCode\n      inviterName\n      email\n      provesEmail\n      note\n      mandate\n      expiresAt\n      source\n      forgottenAt\n      territory {\n        id\n        name\n        contactEmail\n        contactPhone\n        legalNotices\n      }\n      invitee {\n        name\n        persona\n        commune {\n          code\n          name\n        }\n      }\n    }\n    invitedMembership(token: $token) {\n      territory {\n        id\n        slug\n        name\n        code\n      }\n    }\n    viewer {\n      id\n      name\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUpInvited($input: SignUpInvitedInput!) {\n    signUpInvited(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignUpInvited($input: SignUpInvitedInput!) {\n    signUpInvited(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationCommunes($token: String!, $search: String!) {\n    invitation(token: $token) {\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query InvitationCommunes($token: String!, $search: String!) {\n    invitation(token: $token) {\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestToJoin($input: RequestToJoinInput!) {\n    requestToJoin(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation RequestToJoin($input: RequestToJoinInput!) {\n    requestToJoin(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Asking_territory on TerritoryCard {\n    id\n    slug\n    name\n    joiningQuestions\n    request {\n      id\n      state\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment Asking_territory on TerritoryCard {\n    id\n    slug\n    name\n    joiningQuestions\n    request {\n      id\n      state\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinableTerritories {\n    joinableTerritories {\n      id\n      slug\n      name\n      code\n      communeCount\n      memberCount\n    }\n  }\n"): (typeof documents)["\n  query JoinableTerritories {\n    joinableTerritories {\n      id\n      slug\n      name\n      code\n      communeCount\n      memberCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinTerritoryPage($slug: String!) {\n    joinableTerritory(slug: $slug) {\n      id\n      slug\n      name\n      joining\n      ...Asking_territory\n      ...AboutTerritory_territory\n    }\n  }\n"): (typeof documents)["\n  query JoinTerritoryPage($slug: String!) {\n    joinableTerritory(slug: $slug) {\n      id\n      slug\n      name\n      joining\n      ...Asking_territory\n      ...AboutTerritory_territory\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinTerritory($input: JoinTerritoryInput!) {\n    joinTerritory(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinTerritory($input: JoinTerritoryInput!) {\n    joinTerritory(input: $input) {\n      territory {\n        id\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinableCommunes($slug: String!, $search: String!) {\n    joinableTerritory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query JoinableCommunes($slug: String!, $search: String!) {\n    joinableTerritory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawJoinRequest($request: ID!) {\n    withdrawJoinRequest(request: $request)\n  }\n"): (typeof documents)["\n  mutation WithdrawJoinRequest($request: ID!) {\n    withdrawJoinRequest(request: $request)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeaturedNow($territory: ID!) {\n    featured(territory: $territory) {\n      id\n      ...FeaturedList_subject\n    }\n  }\n"): (typeof documents)["\n  query FeaturedNow($territory: ID!) {\n    featured(territory: $territory) {\n      id\n      ...FeaturedList_subject\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewCard_item on ReviewItem {\n    views\n    isOrphaned\n    askedAt\n    flags {\n      reason\n      flaggedAt\n      member {\n        id\n        name\n        isFindable\n      }\n    }\n    subject {\n      id\n      reviewBy\n      language\n      author {\n        id\n        name\n      }\n      ... on Post {\n        body\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      ... on Opportunity {\n        title\n      }\n      ...Byline_subject\n    }\n  }\n"): (typeof documents)["\n  fragment ReviewCard_item on ReviewItem {\n    views\n    isOrphaned\n    askedAt\n    flags {\n      reason\n      flaggedAt\n      member {\n        id\n        name\n        isFindable\n      }\n    }\n    subject {\n      id\n      reviewBy\n      language\n      author {\n        id\n        name\n      }\n      ... on Post {\n        body\n        mentions {\n          id\n          name\n          isFindable\n          isOrganisation\n        }\n      }\n      ... on Opportunity {\n        title\n      }\n      ...Byline_subject\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContentToReview($territory: ID!, $after: String) {\n    contentToReview(territory: $territory, first: 20, after: $after) {\n      nodes {\n        subject {\n          id\n        }\n        ...ReviewCard_item\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContentToReview($territory: ID!, $after: String) {\n    contentToReview(territory: $territory, first: 20, after: $after) {\n      nodes {\n        subject {\n          id\n        }\n        ...ReviewCard_item\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForReview($id: ID!) {\n    askForReview(id: $id)\n  }\n"): (typeof documents)["\n  mutation AskForReview($id: ID!) {\n    askForReview(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreshnessFigures($territory: ID!) {\n    freshness(territory: $territory) {\n      overdueCount\n      weeks {\n        week\n        views\n        overdueViews\n      }\n    }\n  }\n"): (typeof documents)["\n  query FreshnessFigures($territory: ID!) {\n    freshness(territory: $territory) {\n      overdueCount\n      weeks {\n        week\n        views\n        overdueViews\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationItem_invitation on Invitation {\n    id\n    kind\n    email\n    label\n    note\n    mandate\n    state\n    uses\n    maxUses\n    createdAt\n    expiresAt\n    joined {\n      id\n      name\n    }\n    invitedBy {\n      id\n      name\n      isViewer\n    }\n  }\n"): (typeof documents)["\n  fragment InvitationItem_invitation on Invitation {\n    id\n    kind\n    email\n    label\n    note\n    mandate\n    state\n    uses\n    maxUses\n    createdAt\n    expiresAt\n    joined {\n      id\n      name\n    }\n    invitedBy {\n      id\n      name\n      isViewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations($slug: String!, $state: InvitationState, $after: String) {\n    territory(slug: $slug) {\n      id\n      invitations(first: 20, after: $after, state: $state) {\n        nodes {\n          id\n          ...InvitationItem_invitation\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitations($slug: String!, $state: InvitationState, $after: String) {\n    territory(slug: $slug) {\n      id\n      invitations(first: 20, after: $after, state: $state) {\n        nodes {\n          id\n          ...InvitationItem_invitation\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      id\n      ...InvitationItem_invitation\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      id\n      ...InvitationItem_invitation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateInvitationLink($input: CreateInvitationLinkInput!) {\n    createInvitationLink(input: $input) {\n      url\n      invitation {\n        id\n        ...InvitationItem_invitation\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateInvitationLink($input: CreateInvitationLinkInput!) {\n    createInvitationLink(input: $input) {\n      url\n      invitation {\n        id\n        ...InvitationItem_invitation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewInvitationLink($id: ID!) {\n    renewInvitationLink(id: $id) {\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation RenewInvitationLink($id: ID!) {\n    renewInvitationLink(id: $id) {\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      id\n      ...InvitationItem_invitation\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      id\n      ...InvitationItem_invitation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestCard_request on JoinRequest {\n    id\n    name\n    initials\n    persona\n    createdAt\n    commune {\n      code\n      name\n    }\n    answers {\n      question\n      answer\n    }\n  }\n"): (typeof documents)["\n  fragment RequestCard_request on JoinRequest {\n    id\n    name\n    initials\n    persona\n    createdAt\n    commune {\n      code\n      name\n    }\n    answers {\n      question\n      answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoiningPolicy($slug: String!) {\n    territory(slug: $slug) {\n      id\n      joining\n      joiningQuestions\n    }\n  }\n"): (typeof documents)["\n  query JoiningPolicy($slug: String!) {\n    territory(slug: $slug) {\n      id\n      joining\n      joiningQuestions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinRequests($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      joinRequests(first: 20, after: $after) {\n        nodes {\n          id\n          ...RequestCard_request\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query JoinRequests($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      joinRequests(first: 20, after: $after) {\n        nodes {\n          id\n          ...RequestCard_request\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateJoiningPolicy($input: UpdateJoiningPolicyInput!) {\n    updateJoiningPolicy(input: $input) {\n      territory {\n        id\n        joining\n        joiningQuestions\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateJoiningPolicy($input: UpdateJoiningPolicyInput!) {\n    updateJoiningPolicy(input: $input) {\n      territory {\n        id\n        joining\n        joiningQuestions\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveJoinRequest($request: ID!) {\n    approveJoinRequest(request: $request) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveJoinRequest($request: ID!) {\n    approveJoinRequest(request: $request) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseJoinRequest($input: RefuseJoinRequestInput!) {\n    refuseJoinRequest(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation RefuseJoinRequest($input: RefuseJoinRequestInput!) {\n    refuseJoinRequest(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RestrictionCard_restriction on RestrictedMember {\n    id\n    kind\n    reason\n    decidedAt\n    until\n    decidedBy {\n      id\n      name\n    }\n    member {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RestrictionCard_restriction on RestrictedMember {\n    id\n    kind\n    reason\n    decidedAt\n    until\n    decidedBy {\n      id\n      name\n    }\n    member {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Restrictions($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      charter {\n        articles {\n          power\n          holders\n        }\n      }\n      restrictedMembers(first: 20, after: $after) {\n        nodes {\n          id\n          ...RestrictionCard_restriction\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Restrictions($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      charter {\n        articles {\n          power\n          holders\n        }\n      }\n      restrictedMembers(first: 20, after: $after) {\n        nodes {\n          id\n          ...RestrictionCard_restriction\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldContents($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      heldContents(first: 20, after: $after) {\n        nodes {\n          id\n          author {\n            id\n            name\n          }\n          viewerCan {\n            decide\n          }\n          ...HeldContent_content\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HeldContents($slug: String!, $after: String) {\n    territory(slug: $slug) {\n      id\n      heldContents(first: 20, after: $after) {\n        nodes {\n          id\n          author {\n            id\n            name\n          }\n          viewerCan {\n            decide\n          }\n          ...HeldContent_content\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveHeldContent($content: ID!) {\n    approveHeldContent(content: $content) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveHeldContent($content: ID!) {\n    approveHeldContent(content: $content) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseHeldContent($input: RefuseHeldContentInput!) {\n    refuseHeldContent(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation RefuseHeldContent($input: RefuseHeldContentInput!) {\n    refuseHeldContent(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenHeldContent($content: ID!) {\n    reopenHeldContent(content: $content) {\n      id\n      state\n      refusal\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenHeldContent($content: ID!) {\n    reopenHeldContent(content: $content) {\n      id\n      state\n      refusal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScreeningRules($slug: String!) {\n    territory(slug: $slug) {\n      id\n      screeningRules {\n        checks\n        holdsFirstPosts\n        mostWords\n        words {\n          id\n          word\n          answer\n          addedAt\n          addedBy {\n            id\n            name\n          }\n        }\n        removedWords {\n          id\n          word\n          removedAt\n          removedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScreeningRules($slug: String!) {\n    territory(slug: $slug) {\n      id\n      screeningRules {\n        checks\n        holdsFirstPosts\n        mostWords\n        words {\n          id\n          word\n          answer\n          addedAt\n          addedBy {\n            id\n            name\n          }\n        }\n        removedWords {\n          id\n          word\n          removedAt\n          removedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlockWord($input: BlockWordInput!) {\n    blockWord(input: $input) {\n      holdsFirstPosts\n    }\n  }\n"): (typeof documents)["\n  mutation BlockWord($input: BlockWordInput!) {\n    blockWord(input: $input) {\n      holdsFirstPosts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnblockWord($word: ID!) {\n    unblockWord(word: $word) {\n      holdsFirstPosts\n    }\n  }\n"): (typeof documents)["\n  mutation UnblockWord($word: ID!) {\n    unblockWord(word: $word) {\n      holdsFirstPosts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldFirstPosts($input: HoldFirstPostsInput!) {\n    holdFirstPosts(input: $input) {\n      holdsFirstPosts\n    }\n  }\n"): (typeof documents)["\n  mutation HoldFirstPosts($input: HoldFirstPostsInput!) {\n    holdFirstPosts(input: $input) {\n      holdsFirstPosts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTerritoryLogo($input: TerritoryLogoInput!) {\n    setTerritoryLogo(input: $input) {\n      id\n      logo {\n        id\n        url(width: 200)\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetTerritoryLogo($input: TerritoryLogoInput!) {\n    setTerritoryLogo(input: $input) {\n      id\n      logo {\n        id\n        url(width: 200)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommunesOfPerimeter($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 60) {\n        code\n        name\n        departmentCode\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommunesOfPerimeter($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 60) {\n        code\n        name\n        departmentCode\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PerimeterMap($slug: String!) {\n    territory(slug: $slug) {\n      id\n      perimeterMap {\n        contours\n        places {\n          code\n          name\n          longitude\n          latitude\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PerimeterMap($slug: String!) {\n    territory(slug: $slug) {\n      id\n      perimeterMap {\n        contours\n        places {\n          code\n          name\n          longitude\n          latitude\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTerritory($input: UpdateTerritoryInput!) {\n    updateTerritory(input: $input) {\n      id\n      version\n      name\n      motto\n      color\n      languages\n      contactEmail\n      contactPhone\n      legalNotices\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateTerritory($input: UpdateTerritoryInput!) {\n    updateTerritory(input: $input) {\n      id\n      version\n      name\n      motto\n      color\n      languages\n      contactEmail\n      contactPhone\n      legalNotices\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TerritoryAdministration($slug: String!) {\n    territory(slug: $slug) {\n      id\n      version\n      name\n      code\n      motto\n      color\n      languages\n      contactEmail\n      contactPhone\n      legalNotices\n      communeCount\n      logo {\n        id\n        url(width: 200)\n      }\n    }\n  }\n"): (typeof documents)["\n  query TerritoryAdministration($slug: String!) {\n    territory(slug: $slug) {\n      id\n      version\n      name\n      code\n      motto\n      color\n      languages\n      contactEmail\n      contactPhone\n      legalNotices\n      communeCount\n      logo {\n        id\n        url(width: 200)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePerimeter($input: ChangePerimeterInput!) {\n    changePerimeter(input: $input) {\n      id\n      communeCount\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePerimeter($input: ChangePerimeterInput!) {\n    changePerimeter(input: $input) {\n      id\n      communeCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewerMatches($territory: ID!, $after: String) {\n    viewerMatches(territory: $territory, first: 10, after: $after) {\n      nodes {\n        id\n        ...MatchedOpportunity_match\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ViewerMatches($territory: ID!, $after: String) {\n    viewerMatches(territory: $territory, first: 10, after: $after) {\n      nodes {\n        id\n        ...MatchedOpportunity_match\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      name\n      timeZone\n      memberships {\n        member {\n          id\n          name\n          initials\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      id\n      name\n      timeZone\n      memberships {\n        member {\n          id\n          name\n          initials\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Details_viewer on Viewer {\n    id\n    name\n    timeZone\n  }\n"): (typeof documents)["\n  fragment Details_viewer on Viewer {\n    id\n    name\n    timeZone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Identity_viewer on Viewer {\n    id\n    name\n    email\n    emailVerified\n    ...Photo_viewer\n  }\n"): (typeof documents)["\n  fragment Identity_viewer on Viewer {\n    id\n    name\n    email\n    emailVerified\n    ...Photo_viewer\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveTerritory($territory: ID!) {\n    leaveTerritory(territory: $territory)\n  }\n"): (typeof documents)["\n  mutation LeaveTerritory($territory: ID!) {\n    leaveTerritory(territory: $territory)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Mails_viewer on Viewer {\n    id\n    contactBudget {\n      weekly\n      used\n      mails\n    }\n  }\n"): (typeof documents)["\n  fragment Mails_viewer on Viewer {\n    id\n    contactBudget {\n      weekly\n      used\n      mails\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateContactBudget($input: UpdateContactBudgetInput!) {\n    updateContactBudget(input: $input) {\n      weekly\n      used\n      mails\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateContactBudget($input: UpdateContactBudgetInput!) {\n    updateContactBudget(input: $input) {\n      weekly\n      used\n      mails\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me($territory: ID!, $isMember: Boolean!) {\n    trust(territory: $territory) @include(if: $isMember) {\n      id\n      ...TrustProgress_trust\n    }\n    viewer {\n      id\n      name\n      isOperator\n      ...Identity_viewer\n      ...Details_viewer\n      ...Mails_viewer\n      ...Territories_viewer\n      ...MyDataLink_viewer\n    }\n  }\n"): (typeof documents)["\n  query Me($territory: ID!, $isMember: Boolean!) {\n    trust(territory: $territory) @include(if: $isMember) {\n      id\n      ...TrustProgress_trust\n    }\n    viewer {\n      id\n      name\n      isOperator\n      ...Identity_viewer\n      ...Details_viewer\n      ...Mails_viewer\n      ...Territories_viewer\n      ...MyDataLink_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyDataLink_viewer on Viewer {\n    id\n    erasure {\n      dueAt\n    }\n  }\n"): (typeof documents)["\n  fragment MyDataLink_viewer on Viewer {\n    id\n    erasure {\n      dueAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Photo_viewer on Viewer {\n    id\n    name\n    photo {\n      id\n      color\n      url(width: 192)\n    }\n  }\n"): (typeof documents)["\n  fragment Photo_viewer on Viewer {\n    id\n    name\n    photo {\n      id\n      color\n      url(width: 192)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPhoto($upload: ID!) {\n    setPhoto(upload: $upload) {\n      id\n      ...Photo_viewer\n      memberships {\n        member {\n          id\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetPhoto($upload: ID!) {\n    setPhoto(upload: $upload) {\n      id\n      ...Photo_viewer\n      memberships {\n        member {\n          id\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePhoto {\n    removePhoto {\n      id\n      ...Photo_viewer\n      memberships {\n        member {\n          id\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemovePhoto {\n    removePhoto {\n      id\n      ...Photo_viewer\n      memberships {\n        member {\n          id\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n        }\n        territory {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendVerification {\n    resendVerification\n  }\n"): (typeof documents)["\n  mutation ResendVerification {\n    resendVerification\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Territories_viewer on Viewer {\n    id\n    memberships {\n      isLastCharterEditor\n      member {\n        id\n        joinedAt\n      }\n      territory {\n        id\n        slug\n        name\n        code\n        joining\n        logo {\n          id\n          url(width: 96)\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Territories_viewer on Viewer {\n    id\n    memberships {\n      isLastCharterEditor\n      member {\n        id\n        joinedAt\n      }\n      territory {\n        id\n        slug\n        name\n        code\n        joining\n        logo {\n          id\n          url(width: 96)\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberVcard($id: ID!) {\n    memberProfile(member: $id) {\n      id\n      vcard\n    }\n  }\n"): (typeof documents)["\n  query MemberVcard($id: ID!) {\n    memberProfile(member: $id) {\n      id\n      vcard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberCover_profile on MemberProfile {\n    id\n    headline\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 192)\n      }\n      persona\n      isManaging\n      isViewer\n    }\n    tie {\n      id\n      note\n      connection\n      ...MemberTie_tie\n    }\n  }\n"): (typeof documents)["\n  fragment MemberCover_profile on MemberProfile {\n    id\n    headline\n    commune {\n      code\n      name\n    }\n    member {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 192)\n      }\n      persona\n      isManaging\n      isViewer\n    }\n    tie {\n      id\n      note\n      connection\n      ...MemberTie_tie\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberFacts_profile on MemberProfile {\n    id\n    languages\n    sectors\n    canHelpWith\n    lookingFor\n    networks\n    cities\n    countries\n    links\n    member {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment MemberFacts_profile on MemberProfile {\n    id\n    languages\n    sectors\n    canHelpWith\n    lookingFor\n    networks\n    cities\n    countries\n    links\n    member {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Member($id: ID!, $after: String, $kind: String) {\n    memberProfile(member: $id) {\n      id\n      own {\n        version\n        missing\n        completeness\n      }\n      ...MemberCover_profile\n      ...MemberFacts_profile\n      reasons {\n        kind\n        values\n        kilometres\n        memberCount\n        members {\n          id\n          name\n          isFindable\n        }\n        organisations {\n          id\n          name\n        }\n      }\n      member {\n        id\n        name\n      }\n      contributionCounts {\n        kind\n        count\n      }\n      contributions(first: 10, after: $after, kind: $kind) {\n        nodes {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Member($id: ID!, $after: String, $kind: String) {\n    memberProfile(member: $id) {\n      id\n      own {\n        version\n        missing\n        completeness\n      }\n      ...MemberCover_profile\n      ...MemberFacts_profile\n      reasons {\n        kind\n        values\n        kilometres\n        memberCount\n        members {\n          id\n          name\n          isFindable\n        }\n        organisations {\n          id\n          name\n        }\n      }\n      member {\n        id\n        name\n      }\n      contributionCounts {\n        kind\n        count\n      }\n      contributions(first: 10, after: $after, kind: $kind) {\n        nodes {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnProfile_profile on MemberProfile {\n    id\n    headline\n    languages\n    sectors\n    canHelpWith\n    lookingFor\n    networks\n    cities\n    countries\n    links\n    commune {\n      code\n      name\n      departmentCode\n    }\n    member {\n      id\n      persona\n    }\n    own {\n      version\n      missing\n      completeness\n      audiences {\n        headline\n        commune\n        languages\n        sectors\n        canHelpWith\n        lookingFor\n        spheres\n        links\n        connections\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OwnProfile_profile on MemberProfile {\n    id\n    headline\n    languages\n    sectors\n    canHelpWith\n    lookingFor\n    networks\n    cities\n    countries\n    links\n    commune {\n      code\n      name\n      departmentCode\n    }\n    member {\n      id\n      persona\n    }\n    own {\n      version\n      missing\n      completeness\n      audiences {\n        headline\n        commune\n        languages\n        sectors\n        canHelpWith\n        lookingFor\n        spheres\n        links\n        connections\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnProfile($id: ID!) {\n    memberProfile(member: $id) {\n      ...OwnProfile_profile @unmask\n    }\n  }\n"): (typeof documents)["\n  query OwnProfile($id: ID!) {\n    memberProfile(member: $id) {\n      ...OwnProfile_profile @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ...OwnProfile_profile @unmask\n      member {\n        id\n        headline\n        commune {\n          code\n          name\n          departmentCode\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      ...OwnProfile_profile @unmask\n      member {\n        id\n        headline\n        commune {\n          code\n          name\n          departmentCode\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Conversations($after: String) {\n    conversations(first: 30, after: $after) {\n      nodes {\n        id\n        participants {\n          id\n          isViewer\n        }\n        ...ConversationRow_conversation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Conversations($after: String) {\n    conversations(first: 30, after: $after) {\n      nodes {\n        id\n        participants {\n          id\n          isViewer\n        }\n        ...ConversationRow_conversation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Conversation($id: ID!) {\n    viewer {\n      id\n    }\n    conversation(id: $id) {\n      id\n      lastSequence\n      territory {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        send\n      }\n      participants {\n        id\n        memberId\n        name\n        initials\n        isFindable\n        photo {\n          id\n          color\n          url(width: 96)\n        }\n        isViewer\n      }\n      opportunity {\n        id\n        title\n        status\n      }\n      introduction {\n        id\n        ...Introduction_introduction\n      }\n      ...Thread_conversation\n    }\n  }\n"): (typeof documents)["\n  query Conversation($id: ID!) {\n    viewer {\n      id\n    }\n    conversation(id: $id) {\n      id\n      lastSequence\n      territory {\n        id\n        name\n        slug\n      }\n      viewerCan {\n        send\n      }\n      participants {\n        id\n        memberId\n        name\n        initials\n        isFindable\n        photo {\n          id\n          color\n          url(width: 96)\n        }\n        isViewer\n      }\n      opportunity {\n        id\n        title\n        status\n      }\n      introduction {\n        id\n        ...Introduction_introduction\n      }\n      ...Thread_conversation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseAccount($input: EraseAccountInput!) {\n    eraseAccount(input: $input) {\n      content\n      dueAt\n    }\n  }\n"): (typeof documents)["\n  mutation EraseAccount($input: EraseAccountInput!) {\n    eraseAccount(input: $input) {\n      content\n      dueAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelErasure {\n    cancelErasure\n  }\n"): (typeof documents)["\n  mutation CancelErasure {\n    cancelErasure\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportMyData {\n    exportMyData {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ExportMyData {\n    exportMyData {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelExport($id: ID!) {\n    cancelJob(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation CancelExport($id: ID!) {\n    cancelJob(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyData {\n    viewer {\n      id\n      email\n      emailVerified\n      erasure {\n        content\n        dueAt\n      }\n      dataExports {\n        id\n        path\n        bytes\n        createdAt\n        expiresAt\n      }\n      dataExportRun {\n        id\n        state\n        done\n        total\n      }\n      memberships {\n        isLastCharterEditor\n        territory {\n          id\n          slug\n          name\n        }\n      }\n    }\n    security {\n      hasPassword\n      passkeys {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyData {\n    viewer {\n      id\n      email\n      emailVerified\n      erasure {\n        content\n        dueAt\n      }\n      dataExports {\n        id\n        path\n        bytes\n        createdAt\n        expiresAt\n      }\n      dataExportRun {\n        id\n        state\n        done\n        total\n      }\n      memberships {\n        isLastCharterEditor\n        territory {\n          id\n          slug\n          name\n        }\n      }\n    }\n    security {\n      hasPassword\n      passkeys {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeItem_notice on Notice {\n    id\n    kind\n    path\n    createdAt\n    isSeen\n    actor {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n    }\n    organisation {\n      id\n      name\n      kind\n      logo {\n        id\n        url(width: 96)\n      }\n    }\n    territory {\n      id\n      name\n    }\n    digest {\n      count\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment NoticeItem_notice on Notice {\n    id\n    kind\n    path\n    createdAt\n    isSeen\n    actor {\n      id\n      name\n      initials\n      photo {\n        id\n        color\n        url(width: 96)\n      }\n    }\n    organisation {\n      id\n      name\n      kind\n      logo {\n        id\n        url(width: 96)\n      }\n    }\n    territory {\n      id\n      name\n    }\n    digest {\n      count\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($after: String) {\n    viewer {\n      id\n    }\n    notices(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        ...NoticeItem_notice\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Notices($after: String) {\n    viewer {\n      id\n    }\n    notices(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        ...NoticeItem_notice\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesSeen($input: MarkNoticesSeenInput!) {\n    markNoticesSeen(input: $input)\n  }\n"): (typeof documents)["\n  mutation MarkNoticesSeen($input: MarkNoticesSeenInput!) {\n    markNoticesSeen(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opportunities($territory: ID!, $filter: OpportunityFilterInput, $after: String) {\n    opportunities(territory: $territory, filter: $filter, first: 20, after: $after) {\n      nodes {\n        id\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Opportunities($territory: ID!, $filter: OpportunityFilterInput, $after: String) {\n    opportunities(territory: $territory, filter: $filter, first: 20, after: $after) {\n      nodes {\n        id\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunityCounts($territory: ID!, $filter: OpportunityFilterInput) {\n    opportunityCounts(territory: $territory, filter: $filter) {\n      total\n      facets {\n        kind\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpportunityCounts($territory: ID!, $filter: OpportunityFilterInput) {\n    opportunityCounts(territory: $territory, filter: $filter) {\n      total\n      facets {\n        kind\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunityToEdit($id: ID!) {\n    opportunity(id: $id) {\n      id\n      version\n      ...ComposedOpportunity\n      ...Settings_subject\n    }\n  }\n"): (typeof documents)["\n  query OpportunityToEdit($id: ID!) {\n    opportunity(id: $id) {\n      id\n      version\n      ...ComposedOpportunity\n      ...Settings_subject\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOpportunity($input: EditOpportunityInput!) {\n    editOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"): (typeof documents)["\n  mutation EditOpportunity($input: EditOpportunityInput!) {\n    editOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opportunity($id: ID!) {\n    opportunity(id: $id) {\n      id\n      title\n      ...OpportunityDetail_opportunity\n    }\n  }\n"): (typeof documents)["\n  query Opportunity($id: ID!) {\n    opportunity(id: $id) {\n      id\n      title\n      ...OpportunityDetail_opportunity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishOpportunity($input: PublishOpportunityInput!) {\n    publishOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"): (typeof documents)["\n  mutation PublishOpportunity($input: PublishOpportunityInput!) {\n    publishOpportunity(input: $input) {\n      id\n      ...OpportunityDetail_opportunity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      id\n      ...OrganisationCard_organisation\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      id\n      ...OrganisationCard_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationToEdit($id: ID!) {\n    organisation(id: $id) {\n      id\n      version\n      name\n      kind\n      siren\n      siret\n      isOwned\n      sector\n      size\n      description\n      links\n      commune {\n        code\n        name\n        departmentCode\n      }\n      viewerCan {\n        edit\n        register\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationToEdit($id: ID!) {\n    organisation(id: $id) {\n      id\n      version\n      name\n      kind\n      siren\n      siret\n      isOwned\n      sector\n      size\n      description\n      links\n      commune {\n        code\n        name\n        departmentCode\n      }\n      viewerCan {\n        edit\n        register\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      id\n      version\n      siren\n      siret\n      isOwned\n      links\n      size\n      commune {\n        code\n        departmentCode\n      }\n      ...OrganisationCard_organisation\n    }\n  }\n"): (typeof documents)["\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      id\n      version\n      siren\n      siret\n      isOwned\n      links\n      size\n      commune {\n        code\n        departmentCode\n      }\n      ...OrganisationCard_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation($id: ID!, $after: String) {\n    organisation(id: $id) {\n      id\n      name\n      description\n      links\n      ...OrganisationHero_organisation\n      ...OrganisationMenu_organisation\n      ...OrganisationClaims_organisation\n      ...OrganisationPeople_organisation\n      publications(first: 10, after: $after) {\n        nodes {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Organisation($id: ID!, $after: String) {\n    organisation(id: $id) {\n      id\n      name\n      description\n      links\n      ...OrganisationHero_organisation\n      ...OrganisationMenu_organisation\n      ...OrganisationClaims_organisation\n      ...OrganisationPeople_organisation\n      publications(first: 10, after: $after) {\n        nodes {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($territory: ID!, $search: String!, $kind: OrganisationKind, $sector: String, $after: String) {\n    organisations(territory: $territory, search: $search, kind: $kind, sector: $sector, first: 20, after: $after) {\n      nodes {\n        id\n        ...OrganisationCard_organisation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Organisations($territory: ID!, $search: String!, $kind: OrganisationKind, $sector: String, $after: String) {\n    organisations(territory: $territory, search: $search, kind: $kind, sector: $sector, first: 20, after: $after) {\n      nodes {\n        id\n        ...OrganisationCard_organisation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOpportunities($territory: ID!, $after: String) {\n    page: ownOpportunities(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnOpportunityRow_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnOpportunities($territory: ID!, $after: String) {\n    page: ownOpportunities(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnOpportunityRow_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnsweredOpportunities($territory: ID!, $after: String) {\n    page: answeredOpportunities(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnOpportunityRow_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AnsweredOpportunities($territory: ID!, $after: String) {\n    page: answeredOpportunities(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...OwnOpportunityRow_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceContents($territory: ID!, $scope: FeedScope!, $of: ID, $after: String) {\n    feed(territory: $territory, scope: $scope, of: $of, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaceContents($territory: ID!, $scope: FeedScope!, $of: ID, $after: String) {\n    feed(territory: $territory, scope: $scope, of: $of, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceList_place on ContentPlace {\n    code\n    name\n    longitude\n    count\n  }\n"): (typeof documents)["\n  fragment PlaceList_place on ContentPlace {\n    code\n    name\n    longitude\n    count\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceMap_place on ContentPlace {\n    code\n    name\n    longitude\n    latitude\n    count\n  }\n"): (typeof documents)["\n  fragment PlaceMap_place on ContentPlace {\n    code\n    name\n    longitude\n    latitude\n    count\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContentMap($territory: ID!) {\n    contentMap(territory: $territory) {\n      contours\n      places {\n        code\n        ...PlaceMap_place @unmask\n        ...PlaceList_place @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContentMap($territory: ID!) {\n    contentMap(territory: $territory) {\n      contours\n      places {\n        code\n        ...PlaceMap_place @unmask\n        ...PlaceList_place @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Post($id: ID!) {\n    post(id: $id) {\n      id\n      author {\n        id\n        name\n      }\n      story {\n        id\n      }\n      ...StoryHead_post\n      ...PostCard_post\n    }\n  }\n"): (typeof documents)["\n  query Post($id: ID!) {\n    post(id: $id) {\n      id\n      author {\n        id\n        name\n      }\n      story {\n        id\n      }\n      ...StoryHead_post\n      ...PostCard_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteBookmarkFolder($folder: ID!) {\n    deleteBookmarkFolder(folder: $folder)\n  }\n"): (typeof documents)["\n  mutation DeleteBookmarkFolder($folder: ID!) {\n    deleteBookmarkFolder(folder: $folder)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewBookmarkFolder($input: CreateBookmarkFolderInput!) {\n    createBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n"): (typeof documents)["\n  mutation NewBookmarkFolder($input: CreateBookmarkFolderInput!) {\n    createBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameBookmarkFolder($input: RenameBookmarkFolderInput!) {\n    renameBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n"): (typeof documents)["\n  mutation RenameBookmarkFolder($input: RenameBookmarkFolderInput!) {\n    renameBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bookmarks($territory: ID!, $folder: ID, $isUnfiled: Boolean!, $after: String) {\n    bookmarks(territory: $territory, folder: $folder, isUnfiled: $isUnfiled, first: 20, after: $after) {\n      nodes {\n        id\n        subject {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Bookmarks($territory: ID!, $folder: ID, $isUnfiled: Boolean!, $after: String) {\n    bookmarks(territory: $territory, folder: $folder, isUnfiled: $isUnfiled, first: 20, after: $after) {\n      nodes {\n        id\n        subject {\n          id\n          ...PostCard_post\n          ...OpportunityCard_opportunity\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BookmarkShelf($territory: ID!) {\n    bookmarkShelf(territory: $territory) {\n      count\n      unfiledCount\n      folders {\n        id\n        name\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query BookmarkShelf($territory: ID!) {\n    bookmarkShelf(territory: $territory) {\n      count\n      unfiledCount\n      folders {\n        id\n        name\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n"): (typeof documents)["\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($input: CodeInput!) {\n    confirmSecondFactor(input: $input)\n  }\n"): (typeof documents)["\n  mutation ConfirmSecondFactor($input: CodeInput!) {\n    confirmSecondFactor(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenamePasskey($input: RenamePasskeyInput!) {\n    renamePasskey(input: $input) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation RenamePasskey($input: RenamePasskeyInput!) {\n    renamePasskey(input: $input) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n"): (typeof documents)["\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginPasskey {\n    beginPasskey\n  }\n"): (typeof documents)["\n  mutation BeginPasskey {\n    beginPasskey\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddPasskey($input: AddPasskeyInput!) {\n    addPasskey(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginProviderLink {\n    beginProviderLink\n  }\n"): (typeof documents)["\n  mutation BeginProviderLink {\n    beginProviderLink\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkProvider {\n    unlinkProvider\n  }\n"): (typeof documents)["\n  mutation UnlinkProvider {\n    unlinkProvider\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      secret\n      qrCode\n    }\n  }\n"): (typeof documents)["\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      secret\n      qrCode\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes\n  }\n"): (typeof documents)["\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSecondFactor {\n    endSecondFactor\n  }\n"): (typeof documents)["\n  mutation EndSecondFactor {\n    endSecondFactor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecurityPage {\n    viewer {\n      id\n      email\n      emailVerified\n    }\n    security {\n      hasPassword\n      pendingEmail\n      passkeyOrigin\n      passkeys {\n        id\n        name\n        isBackedUp\n        createdAt\n        lastUsedAt\n      }\n      secondFactor {\n        isAvailable\n        isOn\n        since\n        recoveryCodesLeft\n      }\n      provider {\n        name\n        isLinked\n        email\n      }\n    }\n    sessions {\n      id\n      ...SessionItem_session\n    }\n  }\n"): (typeof documents)["\n  query SecurityPage {\n    viewer {\n      id\n      email\n      emailVerified\n    }\n    security {\n      hasPassword\n      pendingEmail\n      passkeyOrigin\n      passkeys {\n        id\n        name\n        isBackedUp\n        createdAt\n        lastUsedAt\n      }\n      secondFactor {\n        isAvailable\n        isOn\n        since\n        recoveryCodesLeft\n      }\n      provider {\n        name\n        isLinked\n        email\n      }\n    }\n    sessions {\n      id\n      ...SessionItem_session\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionItem_session on Session {\n    id\n    userAgent\n    network\n    lastSeenAt\n    isCurrent\n  }\n"): (typeof documents)["\n  fragment SessionItem_session on Session {\n    id\n    userAgent\n    network\n    lastSeenAt\n    isCurrent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n"): (typeof documents)["\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions\n  }\n"): (typeof documents)["\n  mutation RevokeOtherSessions {\n    revokeOtherSessions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimSetup($input: ClaimSetupInput!) {\n    claimSetup(input: $input) {\n      id\n      isOperator\n    }\n  }\n"): (typeof documents)["\n  mutation ClaimSetup($input: ClaimSetupInput!) {\n    claimSetup(input: $input) {\n      id\n      isOperator\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Setup($token: String!) {\n    setupOpen(token: $token)\n    viewer {\n      id\n      isOperator\n    }\n  }\n"): (typeof documents)["\n  query Setup($token: String!) {\n    setupOpen(token: $token)\n    viewer {\n      id\n      isOperator\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteSignIn($input: CodeInput!) {\n    completeSignIn(input: $input) {\n      id\n      locale\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteSignIn($input: CodeInput!) {\n    completeSignIn(input: $input) {\n      id\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEmail($input: LinkInput!) {\n    confirmEmail(input: $input)\n  }\n"): (typeof documents)["\n  mutation ConfirmEmail($input: LinkInput!) {\n    confirmEmail(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoEmailChange($input: LinkInput!) {\n    undoEmailChange(input: $input)\n  }\n"): (typeof documents)["\n  mutation UndoEmailChange($input: LinkInput!) {\n    undoEmailChange(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInByLink($input: LinkInput!) {\n    signInByLink(input: $input) {\n      id\n      locale\n    }\n  }\n"): (typeof documents)["\n  mutation SignInByLink($input: LinkInput!) {\n    signInByLink(input: $input) {\n      id\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInLink($input: RequestLinkInput!) {\n    requestSignInLink(input: $input)\n  }\n"): (typeof documents)["\n  mutation RequestSignInLink($input: RequestLinkInput!) {\n    requestSignInLink(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInProvider {\n    signInProvider {\n      name\n    }\n  }\n"): (typeof documents)["\n  query SignInProvider {\n    signInProvider {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      id\n      locale\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      id\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProviderGuest {\n    providerGuest {\n      provider\n      name\n      email\n      isEmailProven\n    }\n  }\n"): (typeof documents)["\n  query ProviderGuest {\n    providerGuest {\n      provider\n      name\n      email\n      isEmailProven\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUpByProvider($input: SignUpByProviderInput!) {\n    signUpByProvider(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SignUpByProvider($input: SignUpByProviderInput!) {\n    signUpByProvider(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      id\n      locale\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      id\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($input: RequestLinkInput!) {\n    requestPasswordReset(input: $input)\n  }\n"): (typeof documents)["\n  mutation RequestPasswordReset($input: RequestLinkInput!) {\n    requestPasswordReset(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInByPasskey($input: PasskeyResponseInput!) {\n    signInByPasskey(input: $input) {\n      id\n      locale\n    }\n  }\n"): (typeof documents)["\n  mutation SignInByPasskey($input: PasskeyResponseInput!) {\n    signInByPasskey(input: $input) {\n      id\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnansweredQuestions($territory: ID!, $after: String) {\n    unansweredQuestions(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnansweredQuestions($territory: ID!, $after: String) {\n    unansweredQuestions(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Topic($territory: ID!, $topic: String!, $of: ID!, $after: String) {\n    topic(territory: $territory, topic: $topic) {\n      id\n      label\n      subjectCount\n      followerCount\n      viewerChoice\n      ...TopicChoice_topic\n    }\n    feed(territory: $territory, scope: TOPIC, of: $of, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Topic($territory: ID!, $topic: String!, $of: ID!, $after: String) {\n    topic(territory: $territory, topic: $topic) {\n      id\n      label\n      subjectCount\n      followerCount\n      viewerChoice\n      ...TopicChoice_topic\n    }\n    feed(territory: $territory, scope: TOPIC, of: $of, first: 20, after: $after) {\n      nodes {\n        id\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Topics($territory: ID!) {\n    topicChoices(territory: $territory) {\n      id\n      viewerChoice\n      ...TopicItem_topic\n    }\n    topics(territory: $territory, first: 20) {\n      id\n      viewerChoice\n      ...TopicItem_topic\n    }\n  }\n"): (typeof documents)["\n  query Topics($territory: ID!) {\n    topicChoices(territory: $territory) {\n      id\n      viewerChoice\n      ...TopicItem_topic\n    }\n    topics(territory: $territory, first: 20) {\n      id\n      viewerChoice\n      ...TopicItem_topic\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArrivalCard_arrival on Arrival {\n    id\n    interests\n    sharesCommune\n    sharedInterests\n    claimedUntil\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n      joinedAt\n      commune {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ArrivalCard_arrival on Arrival {\n    id\n    interests\n    sharesCommune\n    sharedInterests\n    claimedUntil\n    member {\n      id\n      ...MemberFace_member @unmask\n      headline\n      joinedAt\n      commune {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Welcome($slug: String!) {\n    territory(slug: $slug) {\n      id\n      welcome {\n        isWelcoming\n        waiting\n        share {\n          answered\n          arrived\n        }\n        arrivals(first: 20) {\n          id\n          ...ArrivalCard_arrival\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Welcome($slug: String!) {\n    territory(slug: $slug) {\n      id\n      welcome {\n        isWelcoming\n        waiting\n        share {\n          answered\n          arrived\n        }\n        arrivals(first: 20) {\n          id\n          ...ArrivalCard_arrival\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWelcoming($input: SetWelcomingInput!) {\n    setWelcoming(input: $input) {\n      territory {\n        id\n      }\n      waiting {\n        place\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetWelcoming($input: SetWelcomingInput!) {\n    setWelcoming(input: $input) {\n      territory {\n        id\n      }\n      waiting {\n        place\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimArrival($member: ID!) {\n    claimArrival(member: $member)\n  }\n"): (typeof documents)["\n  mutation ClaimArrival($member: ID!) {\n    claimArrival(member: $member)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseArrival($member: ID!) {\n    releaseArrival(member: $member)\n  }\n"): (typeof documents)["\n  mutation ReleaseArrival($member: ID!) {\n    releaseArrival(member: $member)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GreetArrival($input: GreetInput!) {\n    greetArrival(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation GreetArrival($input: GreetInput!) {\n    greetArrival(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BookmarkFolders($territory: ID!) {\n    bookmarkShelf(territory: $territory) {\n      folders {\n        id\n        name\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query BookmarkFolders($territory: ID!) {\n    bookmarkShelf(territory: $territory) {\n      folders {\n        id\n        name\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateBookmarkFolder($input: CreateBookmarkFolderInput!) {\n    createBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n"): (typeof documents)["\n  mutation CreateBookmarkFolder($input: CreateBookmarkFolderInput!) {\n    createBookmarkFolder(input: $input) {\n      id\n      name\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SaveButton_subject on Subject {\n    id\n    viewerBookmark {\n      folderId\n    }\n  }\n"): (typeof documents)["\n  fragment SaveButton_subject on Subject {\n    id\n    viewerBookmark {\n      folderId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSubject($input: SaveSubjectInput!) {\n    saveSubject(input: $input) {\n      id\n      viewerBookmark {\n        folderId\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveSubject($input: SaveSubjectInput!) {\n    saveSubject(input: $input) {\n      id\n      viewerBookmark {\n        folderId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnsaveSubject($id: ID!) {\n    unsaveSubject(id: $id) {\n      id\n      viewerBookmark {\n        folderId\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnsaveSubject($id: ID!) {\n    unsaveSubject(id: $id) {\n      id\n      viewerBookmark {\n        folderId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AcceptedAnswer_comment on Comment {\n    id\n    body\n    publishedAt\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n  }\n"): (typeof documents)["\n  fragment AcceptedAnswer_comment on Comment {\n    id\n    body\n    publishedAt\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAnswer($input: AcceptAnswerInput!) {\n    acceptAnswer(input: $input) {\n      id\n      acceptedAnswer {\n        id\n        ...AcceptedAnswer_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptAnswer($input: AcceptAnswerInput!) {\n    acceptAnswer(input: $input) {\n      id\n      acceptedAnswer {\n        id\n        ...AcceptedAnswer_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      ...CommentItem_comment\n    }\n  }\n"): (typeof documents)["\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      ...CommentItem_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentItem_comment on Comment {\n    id\n    threadId\n    isGone\n    body\n    version\n    publishedAt\n    editedAt\n    inAnswerTo {\n      id\n      author {\n        id\n        name\n        isFindable\n      }\n    }\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    viewerCan {\n      edit\n      delete\n    }\n  }\n"): (typeof documents)["\n  fragment CommentItem_comment on Comment {\n    id\n    threadId\n    isGone\n    body\n    version\n    publishedAt\n    editedAt\n    inAnswerTo {\n      id\n      author {\n        id\n        name\n        isFindable\n      }\n    }\n    author {\n      id\n      ...MemberFace_member @unmask\n    }\n    mentions {\n      id\n      name\n      isFindable\n      isOrganisation\n    }\n    viewerCan {\n      edit\n      delete\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentList_subject on Subject {\n    id\n    comments(first: 20, after: $after, before: $before, around: $around, from: NEWEST) {\n      nodes {\n        id\n        publishedAt\n        ...ThreadItem_comment\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CommentList_subject on Subject {\n    id\n    comments(first: 20, after: $after, before: $before, around: $around, from: NEWEST) {\n      nodes {\n        id\n        publishedAt\n        ...ThreadItem_comment\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comments($id: ID!, $isPost: Boolean!, $after: String, $before: String, $around: ID) {\n    post(id: $id) @include(if: $isPost) {\n      id\n      kind\n      viewerCan {\n        edit\n      }\n      acceptedAnswer {\n        id\n      }\n      ...CommentList_subject\n    }\n    opportunity(id: $id) @skip(if: $isPost) {\n      id\n      ...CommentList_subject\n    }\n  }\n"): (typeof documents)["\n  query Comments($id: ID!, $isPost: Boolean!, $after: String, $before: String, $around: ID) {\n    post(id: $id) @include(if: $isPost) {\n      id\n      kind\n      viewerCan {\n        edit\n      }\n      acceptedAnswer {\n        id\n      }\n      ...CommentList_subject\n    }\n    opportunity(id: $id) @skip(if: $isPost) {\n      id\n      ...CommentList_subject\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentVersions($id: ID!) {\n    readComment(id: $id) {\n      id\n      versions(first: 50) {\n        nodes {\n          version\n          body\n          replacedAt\n          mentions {\n            id\n            name\n            isFindable\n            isOrganisation\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentVersions($id: ID!) {\n    readComment(id: $id) {\n      id\n      versions(first: 50) {\n        nodes {\n          version\n          body\n          replacedAt\n          mentions {\n            id\n            name\n            isFindable\n            isOrganisation\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Comment($input: CommentInput!, $around: ID) {\n    comment(input: $input) {\n      id\n      threadId\n      publishedAt\n      ...ThreadItem_comment\n    }\n  }\n"): (typeof documents)["\n  mutation Comment($input: CommentInput!, $around: ID) {\n    comment(input: $input) {\n      id\n      threadId\n      publishedAt\n      ...ThreadItem_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadItem_comment on Comment {\n    id\n    publishedAt\n    answerCount\n    ...CommentItem_comment\n    answers(first: 2, around: $around) {\n      nodes {\n        id\n        publishedAt\n        ...CommentItem_comment\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadItem_comment on Comment {\n    id\n    publishedAt\n    answerCount\n    ...CommentItem_comment\n    answers(first: 2, around: $around) {\n      nodes {\n        id\n        publishedAt\n        ...CommentItem_comment\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      fragment One on Comment {\n        id\n        publishedAt\n      }\n    "): (typeof documents)["\n      fragment One on Comment {\n        id\n        publishedAt\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreComment($id: ID!) {\n    restoreComment(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreComment($id: ID!) {\n    restoreComment(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentAnswers($id: ID!, $after: String, $before: String) {\n    readComment(id: $id) {\n      id\n      answers(first: 20, after: $after, before: $before) {\n        nodes {\n          id\n          publishedAt\n          ...CommentItem_comment\n        }\n        pageInfo {\n          hasPreviousPage\n          hasNextPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentAnswers($id: ID!, $after: String, $before: String) {\n    readComment(id: $id) {\n      id\n      answers(first: 20, after: $after, before: $before) {\n        nodes {\n          id\n          publishedAt\n          ...CommentItem_comment\n        }\n        pageInfo {\n          hasPreviousPage\n          hasNextPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentNews($id: ID!, $thread: ID!, $isAnswer: Boolean!, $subject: ID!, $isPost: Boolean!, $around: ID) {\n    readComment(id: $id) {\n      id\n      publishedAt\n      author {\n        id\n        isViewer\n      }\n      ...ThreadItem_comment\n    }\n    thread: readComment(id: $thread) @include(if: $isAnswer) {\n      id\n      answerCount\n      ...CommentItem_comment\n    }\n    post(id: $subject) @include(if: $isPost) {\n      id\n      commentCount\n      acceptedAnswer {\n        id\n        ...AcceptedAnswer_comment\n      }\n    }\n    opportunity(id: $subject) @skip(if: $isPost) {\n      id\n      commentCount\n    }\n  }\n"): (typeof documents)["\n  query CommentNews($id: ID!, $thread: ID!, $isAnswer: Boolean!, $subject: ID!, $isPost: Boolean!, $around: ID) {\n    readComment(id: $id) {\n      id\n      publishedAt\n      author {\n        id\n        isViewer\n      }\n      ...ThreadItem_comment\n    }\n    thread: readComment(id: $thread) @include(if: $isAnswer) {\n      id\n      answerCount\n      ...CommentItem_comment\n    }\n    post(id: $subject) @include(if: $isPost) {\n      id\n      commentCount\n      acceptedAnswer {\n        id\n        ...AcceptedAnswer_comment\n      }\n    }\n    opportunity(id: $subject) @skip(if: $isPost) {\n      id\n      commentCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Discussion_subject on Subject {\n    id\n    commentCount\n    author {\n      id\n      name\n    }\n    shareCount\n    viewerCan {\n      comment\n      reshare\n    }\n    ...Reactions_subject\n    ...SaveButton_subject\n  }\n"): (typeof documents)["\n  fragment Discussion_subject on Subject {\n    id\n    commentCount\n    author {\n      id\n      name\n    }\n    shareCount\n    viewerCan {\n      comment\n      reshare\n    }\n    ...Reactions_subject\n    ...SaveButton_subject\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reactions_subject on Subject {\n    id\n    reactionCount\n    viewerReaction\n    viewerCan {\n      react\n    }\n  }\n"): (typeof documents)["\n  fragment Reactions_subject on Subject {\n    id\n    reactionCount\n    viewerReaction\n    viewerCan {\n      react\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactionCount\n      viewerReaction\n    }\n  }\n"): (typeof documents)["\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactionCount\n      viewerReaction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reactors($subject: ID!, $kind: ReactionKind, $after: String) {\n    reactions(subject: $subject, kind: $kind, first: 30, after: $after) {\n      kinds {\n        kind\n        count\n      }\n      nodes {\n        kind\n        member {\n          id\n          ...MemberFace_member @unmask\n          headline\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reactors($subject: ID!, $kind: ReactionKind, $after: String) {\n    reactions(subject: $subject, kind: $kind, first: 30, after: $after) {\n      kinds {\n        kind\n        count\n      }\n      nodes {\n        kind\n        member {\n          id\n          ...MemberFace_member @unmask\n          headline\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLocale($locale: Locale!) {\n    updateAccount(input: { locale: $locale }) {\n      id\n      locale\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateLocale($locale: Locale!) {\n    updateAccount(input: { locale: $locale }) {\n      id\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescribeUpload($input: DescribeUploadInput!) {\n    describeUpload(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DescribeUpload($input: DescribeUploadInput!) {\n    describeUpload(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Upload($id: ID!) {\n    upload(id: $id) {\n      id\n      state\n      errorCode\n    }\n  }\n"): (typeof documents)["\n  query Upload($id: ID!) {\n    upload(id: $id) {\n      id\n      state\n      errorCode\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MentionCandidates($slug: String!, $territory: ID!, $search: String!, $isNamed: Boolean!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 6) {\n        nodes {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n          headline\n        }\n      }\n    }\n    organisations(territory: $territory, search: $search, first: 3) @include(if: $isNamed) {\n      nodes {\n        id\n        name\n        kind\n        logo {\n          id\n          url(width: 96)\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MentionCandidates($slug: String!, $territory: ID!, $search: String!, $isNamed: Boolean!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 6) {\n        nodes {\n          id\n          name\n          initials\n          photo {\n            id\n            color\n            url(width: 96)\n          }\n          headline\n        }\n      }\n    }\n    organisations(territory: $territory, search: $search, first: 3) @include(if: $isNamed) {\n      nodes {\n        id\n        name\n        kind\n        logo {\n          id\n          url(width: 96)\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicCandidates($territory: ID!, $search: String!) {\n    topics(territory: $territory, search: $search, first: 6) {\n      id\n      slug\n      label\n      subjectCount\n    }\n  }\n"): (typeof documents)["\n  query TopicCandidates($territory: ID!, $search: String!) {\n    topics(territory: $territory, search: $search, first: 6) {\n      id\n      slug\n      label\n      subjectCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Voices($slug: String!) {\n    territory(slug: $slug) {\n      id\n      voices {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Voices($slug: String!) {\n    territory(slug: $slug) {\n      id\n      voices {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginPasskeyAssertion {\n    beginPasskeyAssertion\n  }\n"): (typeof documents)["\n  mutation BeginPasskeyAssertion {\n    beginPasskeyAssertion\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberFace_member on Member {\n    id\n    name\n    initials\n    isFindable\n    photo {\n      id\n      color\n      url(width: 96)\n    }\n  }\n"): (typeof documents)["\n  fragment MemberFace_member on Member {\n    id\n    name\n    initials\n    isFindable\n    photo {\n      id\n      color\n      url(width: 96)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberChoices($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 8) {\n        nodes {\n          id\n          name\n          headline\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MemberChoices($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 8) {\n        nodes {\n          id\n          name\n          headline\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareContent($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      shared {\n        subject {\n          id\n          shareCount\n        }\n      }\n      ...PostCard_post\n    }\n  }\n"): (typeof documents)["\n  mutation ShareContent($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      shared {\n        subject {\n          id\n          shareCount\n        }\n      }\n      ...PostCard_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SharedContent_subject on Subject {\n    id\n    ...Byline_subject\n    ... on Post {\n      body\n      story {\n        title\n      }\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n    }\n    ... on Opportunity {\n      title\n      status\n    }\n  }\n"): (typeof documents)["\n  fragment SharedContent_subject on Subject {\n    id\n    ...Byline_subject\n    ... on Post {\n      body\n      story {\n        title\n      }\n      mentions {\n        id\n        name\n        isFindable\n        isOrganisation\n      }\n    }\n    ... on Opportunity {\n      title\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Byline_subject on Subject {\n    id\n    publishedAt\n    editedAt\n    organisation {\n      id\n      name\n      kind\n      logo {\n        id\n        url(width: 96)\n      }\n    }\n    author {\n      id\n      ...MemberFace_member @unmask\n      headline\n      isManaging\n      commune {\n        code\n        name\n      }\n    }\n    ... on Post {\n      coAuthors {\n        id\n        name\n        isFindable\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Byline_subject on Subject {\n    id\n    publishedAt\n    editedAt\n    organisation {\n      id\n      name\n      kind\n      logo {\n        id\n        url(width: 96)\n      }\n    }\n    author {\n      id\n      ...MemberFace_member @unmask\n      headline\n      isManaging\n      commune {\n        code\n        name\n      }\n    }\n    ... on Post {\n      coAuthors {\n        id\n        name\n        isFindable\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Signers($id: ID!) {\n    post(id: $id) {\n      id\n      author {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n      coAuthors {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n    }\n  }\n"): (typeof documents)["\n  query Signers($id: ID!) {\n    post(id: $id) {\n      id\n      author {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n      coAuthors {\n        id\n        ...MemberFace_member @unmask\n        headline\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSubject($id: ID!) {\n    restoreSubject(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreSubject($id: ID!) {\n    restoreSubject(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FeatureSubject($input: FeatureSubjectInput!) {\n    featureSubject(input: $input) {\n      id\n      featuredUntil\n    }\n  }\n"): (typeof documents)["\n  mutation FeatureSubject($input: FeatureSubjectInput!) {\n    featureSubject(input: $input) {\n      id\n      featuredUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnfeatureSubject($id: ID!) {\n    unfeatureSubject(id: $id) {\n      id\n      featuredUntil\n    }\n  }\n"): (typeof documents)["\n  mutation UnfeatureSubject($id: ID!) {\n    unfeatureSubject(id: $id) {\n      id\n      featuredUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Settings_subject on Subject {\n    id\n    audience\n    commentAudience\n    isReshareable\n    language\n    reviewBy\n    commune {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Settings_subject on Subject {\n    id\n    audience\n    commentAudience\n    isReshareable\n    language\n    reviewBy\n    commune {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FlagOutdated($input: FlagOutdatedInput!) {\n    flagOutdated(input: $input) {\n      id\n      isOverdue\n      viewerHasFlagged\n    }\n  }\n"): (typeof documents)["\n  mutation FlagOutdated($input: FlagOutdatedInput!) {\n    flagOutdated(input: $input) {\n      id\n      isOverdue\n      viewerHasFlagged\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOutdatedFlag($id: ID!) {\n    withdrawOutdatedFlag(id: $id) {\n      id\n      viewerHasFlagged\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawOutdatedFlag($id: ID!) {\n    withdrawOutdatedFlag(id: $id) {\n      id\n      viewerHasFlagged\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FreshnessNote_subject on Subject {\n    id\n    publishedAt\n    confirmedAt\n    viewerCan {\n      confirm\n    }\n  }\n"): (typeof documents)["\n  fragment FreshnessNote_subject on Subject {\n    id\n    publishedAt\n    confirmedAt\n    viewerCan {\n      confirm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubjectTags_subject on Subject {\n    id\n    audience\n    featuredUntil\n    commune {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SubjectTags_subject on Subject {\n    id\n    audience\n    featuredUntil\n    commune {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSubject($id: ID!) {\n    confirmSubject(id: $id) {\n      id\n      isOverdue\n      reviewBy\n      confirmedAt\n      viewerHasFlagged\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmSubject($id: ID!) {\n    confirmSubject(id: $id) {\n      id\n      isOverdue\n      reviewBy\n      confirmedAt\n      viewerHasFlagged\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CountView($id: ID!) {\n    countView(id: $id)\n  }\n"): (typeof documents)["\n  mutation CountView($id: ID!) {\n    countView(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Standing_subject on Subject {\n    id\n    territoryId\n    audience\n    featuredUntil\n    isOverdue\n    viewerHasFlagged\n    author {\n      id\n      name\n    }\n    viewerCan {\n      flag\n      feature\n    }\n    ...FreshnessNote_subject\n  }\n"): (typeof documents)["\n  fragment Standing_subject on Subject {\n    id\n    territoryId\n    audience\n    featuredUntil\n    isOverdue\n    viewerHasFlagged\n    author {\n      id\n      name\n    }\n    viewerCan {\n      flag\n      feature\n    }\n    ...FreshnessNote_subject\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Communes($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n        departmentCode\n      }\n    }\n  }\n"): (typeof documents)["\n  query Communes($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      communes(search: $search, first: 8) {\n        code\n        name\n        departmentCode\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;