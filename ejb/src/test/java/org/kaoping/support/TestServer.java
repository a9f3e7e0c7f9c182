package org.kaoping.support;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kaoping.audit.AuditTrail;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.ActContext;
import org.kaoping.security.ActFrame;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;

/** Wires services without a container: real repositories and mapping, one transaction per act. */
public final class TestServer {
  private final TestDatabase database = TestDatabase.empty();
  private final EntityManagerFactory factory = database.entityManagers();
  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final Map<Class<?>, List<Class<?>>> several = new HashMap<>();
  private final List<Actor> assignments = new ArrayList<>();
  private EntityManager current;

  /** A clock that tests set without the server's events. */
  public static final class TestClock extends BusinessClock {
    private Instant now = Instant.parse("2019-06-03T02:00:00Z");
    private boolean played;

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public Instant wallTime() {
      return now;
    }

    @Override
    public java.time.LocalDate today() {
      return org.kaoping.calendar.ShanghaiDates.dateOf(now);
    }

    @Override
    public boolean isSet() {
      return played;
    }

    @Override
    public void set(Instant instant) {
      now = instant;
    }

    public void play(boolean playing) {
      played = playing;
    }
  }

  public TestServer() {
    put(BusinessClock.class, new TestClock());
    List<Actor> held = assignments;
    put(
        Callers.class,
        new Callers() {
          @Override
          public List<Actor> assignments() {
            return List.copyOf(held);
          }
        });
  }

  public TestDatabase database() {
    return database;
  }

  public TestClock clock() {
    return (TestClock) beans.get(BusinessClock.class);
  }

  /** Uses an object where a type is injected. */
  public void put(Class<?> type, Object bean) {
    beans.put(type, bean);
    inject(bean);
  }

  /** Names the implementations that {@code Instance<type>} holds. */
  public void provide(Class<?> type, List<Class<?>> implementations) {
    several.put(type, implementations);
  }

  /** The bean of a type, made at its first use. */
  public <T> T get(Class<T> type) {
    Object known = beans.get(type);
    if (known == null) {
      known = create(type);
      beans.put(type, known);
      inject(known);
    }
    return type.cast(known);
  }

  private static Object create(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot make " + type, impossible);
    }
  }

  private void inject(Object bean) {
    for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
          set(field, bean, entityManager());
        } else if (field.isAnnotationPresent(Inject.class) && isOurs(field)) {
          set(field, bean, value(field));
        }
      }
    }
  }

  private static boolean isOurs(Field field) {
    return field.getType() == Instance.class
        || field.getType().getName().startsWith("org.kaoping.")
            && !field.getDeclaringClass().equals(Callers.class);
  }

  private Object value(Field field) {
    if (field.getType() != Instance.class) {
      return get(field.getType());
    }
    Class<?> wanted =
        (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    return Proxy.newProxyInstance(
        TestServer.class.getClassLoader(),
        new Class<?>[] {Instance.class},
        (proxy, method, arguments) -> {
          if ("stream".equals(method.getName())) {
            return several.getOrDefault(wanted, List.of()).stream().map(this::get);
          }
          throw new UnsupportedOperationException(method.getName());
        });
  }

  private static void set(Field field, Object bean, Object value) {
    try {
      field.setAccessible(true);
      field.set(bean, value);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            TestServer.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(current, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  /** Runs a part in a transaction of its own, for nobody. */
  public <T> T inTransaction(Supplier<T> part) {
    current = factory.createEntityManager();
    current.getTransaction().begin();
    try {
      T result = part.get();
      current.getTransaction().commit();
      return result;
    } catch (RuntimeException broken) {
      current.getTransaction().rollback();
      throw broken;
    } finally {
      current.close();
      current = null;
    }
  }

  public void inTransaction(Runnable part) {
    inTransaction(
        () -> {
          part.run();
          return null;
        });
  }

  /** Does an act as somebody: its audit record is written with it. */
  public <T> T act(Actor actor, String name, ActContext context, Supplier<T> body) {
    return inTransaction(() -> framed(actor, name, context, true, body));
  }

  public void act(Actor actor, String name, ActContext context, Runnable body) {
    act(
        actor,
        name,
        context,
        () -> {
          body.run();
          return null;
        });
  }

  /** Reads something as somebody. */
  public <T> T read(Actor actor, Supplier<T> body) {
    return inTransaction(() -> framed(actor, "reading", ActContext.plain(), false, body));
  }

  private <T> T framed(
      Actor actor, String name, ActContext context, boolean recorded, Supplier<T> body) {
    assignments.clear();
    assignments.add(actor);
    CurrentAct running = get(CurrentAct.class);
    return ActFrame.run(
        running,
        name,
        actor,
        context,
        () -> {
          T result = body.get();
          if (recorded) {
            List<Object> note = ActFrame.note(running);
            get(AuditTrail.class)
                .accepted(name, actor, context, (SubjectRef) note.get(0), (String) note.get(1));
          }
          return result;
        });
  }
}
