package org.kaoping.web.node;

import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * The application's own beans wired without a server. What asks for a transaction of its own gets
 * one, with the commits where the server would have them: they are what a kill falls between.
 */
public final class NodeBeans {
  private final NodeTransactions transactions;
  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final Map<String, Class<?>> implementations;

  /**
   * Wires beans.
   *
   * @param implementations what {@code Instance} of a type holds, by the type's name
   */
  NodeBeans(NodeTransactions transactions, Map<String, Class<?>> implementations) {
    this.transactions = transactions;
    this.implementations = implementations;
  }

  void put(Class<?> type, Object bean) {
    beans.put(type, bean);
  }

  <T> T get(Class<T> type) {
    Object known = beans.get(type);
    if (known == null) {
      known = create(type);
      beans.put(type, known);
      inject(known, type);
    }
    return type.cast(known);
  }

  private Object create(Class<?> type) {
    boolean transactional =
        Stream.of(type.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(TransactionAttribute.class));
    try {
      Class<?> made = transactional ? withTransactions(type) : type;
      Constructor<?> constructor = made.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot make " + type, impossible);
    }
  }

  private Class<?> withTransactions(Class<?> type) {
    return new ByteBuddy()
        .subclass(type)
        .method(ElementMatchers.isAnnotatedWith(TransactionAttribute.class))
        .intercept(
            MethodDelegation.withDefaultConfiguration()
                .filter(ElementMatchers.named("run"))
                .to(new InOwnTransaction(transactions)))
        .make()
        .load(type.getClassLoader())
        .getLoaded();
  }

  /** What a method with a transaction of its own runs in. */
  public record InOwnTransaction(NodeTransactions transactions) {
    /** Runs the method. */
    @RuntimeType
    public Object run(@SuperCall Callable<?> method) throws Exception {
      return transactions.ofItsOwn(method);
    }
  }

  private void inject(Object bean, Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (field.isAnnotationPresent(PersistenceContext.class)) {
        set(field, bean, entityManager());
      } else if (field.isAnnotationPresent(Inject.class)) {
        set(field, bean, field.getType() == Instance.class ? several(field) : get(field.getType()));
      }
    }
  }

  private Object several(Field field) {
    Class<?> only = implementations.get(field.getGenericType().getTypeName());
    return Proxy.newProxyInstance(
        NodeBeans.class.getClassLoader(),
        new Class<?>[] {Instance.class},
        (proxy, method, arguments) -> only == null ? Stream.empty() : Stream.of(get(only)));
  }

  private EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            NodeBeans.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(transactions.current(), arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
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
}
