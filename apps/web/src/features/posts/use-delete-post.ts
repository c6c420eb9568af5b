import { graphql } from '../../gql';
import { useDeleteSubject } from '../../shared/subjects/use-delete-subject';

const DeletePost = graphql(/* GraphQL */ `
  mutation DeletePost($id: ID!) {
    deletePost(id: $id)
  }
`);

export const useDeletePost = (onDeleted?: () => void) =>
  useDeleteSubject({ mutation: DeletePost, optimisticResponse: { deletePost: true }, done: 'post.deleted', onDeleted });
