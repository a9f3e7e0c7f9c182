package org.kaoping.plan;

/** Sets what the container or the database sets. */
final class Fields {
  private Fields() {}

  static void set(Object target, String field, Object value) {
    try {
      var found = target.getClass().getDeclaredField(field);
      found.setAccessible(true);
      found.set(target, value);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }
}
