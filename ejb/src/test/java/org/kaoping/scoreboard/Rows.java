package org.kaoping.scoreboard;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/** Makes rows of other packages, and wires beans, without their constructors being public. */
public final class Rows {
  private Rows() {}

  /** A row with the named fields set; arguments are name, value, name, value … */
  public static <T> T of(Class<T> type, Object... namesAndValues) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      T row = constructor.newInstance();
      for (int i = 0; i < namesAndValues.length; i += 2) {
        set(row, (String) namesAndValues[i], namesAndValues[i + 1]);
      }
      return row;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Sets a field, private or not. */
  public static void set(Object row, String name, Object value) {
    try {
      Field field = field(row.getClass(), name);
      field.setAccessible(true);
      field.set(row, value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(type + "." + name);
  }

  /** Puts parts into the injection points whose type they fit; every point must be served. */
  public static <T> T wire(T bean, Object... parts) {
    for (Class<?> at = bean.getClass(); at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)
            || field.isAnnotationPresent(PersistenceContext.class)) {
          set(bean, field.getName(), partFor(field, parts));
        }
      }
    }
    return bean;
  }

  private static Object partFor(Field field, Object... parts) {
    for (Object part : parts) {
      if (field.getType().isInstance(part)) {
        return part;
      }
    }
    throw new IllegalStateException("Nothing fits " + field);
  }
}
