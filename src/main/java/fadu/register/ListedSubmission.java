package fadu.register;

/**
 * A line of the list: a submission with its latest review.
 *
 * @param reviewId id of that review
 * @param serial running number of the submission
 * @param ordinal number of the review within the submission
 * @param file name of the file it was sent with
 * @param sender name of who sent it
 * @param summary what came of it, all empty unless it is done
 */
public record ListedSubmission(
    String reviewId,
    int serial,
    int ordinal,
    String file,
    String sender,
    ReviewState.Phase phase,
    String message,
    long createdAt,
    Summary summary) {

  /** What the contract is and how many points are violated, by severity, and otherwise settled. */
  public record Summary(
      String kind,
      String project,
      String owner,
      String contractor,
      String price,
      int grave,
      int serious,
      int ordinary,
      int hint,
      int satisfied,
      int notApplicable,
      int notAssessed,
      int error) {
    public int violated() {
      return grave + serious + ordinary + hint;
    }
  }
}
