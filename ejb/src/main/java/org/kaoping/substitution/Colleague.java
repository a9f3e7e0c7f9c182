package org.kaoping.substitution;

import java.util.List;

/**
 * A person of a unit with his posts of today.
 *
 * @param personId the person
 * @param name his name
 * @param posts what he holds
 */
public record Colleague(long personId, String name, List<HeldPost> posts) {
  /**
   * A post held.
   *
   * @param assignmentId the assignment
   * @param name of the post
   */
  public record HeldPost(long assignmentId, String name) {}

  /** The name with the posts, to choose from. */
  public String label() {
    String held = String.join("、", posts.stream().map(HeldPost::name).distinct().toList());
    return held.isEmpty() || held.equals(name) ? name : name + " · " + held;
  }
}
