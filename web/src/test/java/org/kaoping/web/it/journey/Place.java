package org.kaoping.web.it.journey;

/**
 * A house that {@link SceneServlet} built, as the browser knows it.
 *
 * @param code what its logins begin with
 */
record Place(String code, long cycle, long appraisal) {
  static final String PASSWORD = "only-for-tests";

  /** Builds one; somebody must sit at the desk. */
  static Place build(Desk desk, String how) {
    String[] told = desk.askScene(how).strip().split(" ");
    return new Place(told[0], Long.parseLong(told[1]), Long.parseLong(told[2]));
  }

  /** A page of its cycle. */
  String at(String page) {
    return page + ".xhtml?id=" + cycle;
  }
}
