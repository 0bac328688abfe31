package fadu.law;

import java.util.List;

/**
 * One way in which a review point can be violated.
 *
 * @param id name inside the point; the door of the rules takes it
 * @param says what the branch asks, one Chinese phrase
 * @param needs keys of the facts without which it cannot be assessed
 * @param exceptionNeeds keys of facts that can only make the verdict milder; missing ones put 例外待核
 *     on it
 */
public record Branch(String id, String says, List<String> needs, List<String> exceptionNeeds) {
  public Branch {
    needs = List.copyOf(needs);
    exceptionNeeds = List.copyOf(exceptionNeeds);
  }
}
