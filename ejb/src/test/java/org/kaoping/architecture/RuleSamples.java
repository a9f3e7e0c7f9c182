package org.kaoping.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kaoping.kernel.BusinessRule;

/** Finds the business rules, and makes one of each with harmless values. */
final class RuleSamples {
  private static final LocalDate DAY = LocalDate.of(2019, 12, 25);

  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(int.class, 2),
          Map.entry(Integer.class, 2),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(String.class, "甲"),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(LocalDate.class, DAY),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(byte[].class, new byte[] {1}),
          Map.entry(List.class, List.of()),
          Map.entry(Collection.class, List.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(Object.class, "甲"),
          Map.entry(Enum.class, org.kaoping.cycle.PlanStage.DRAFTING));

  private RuleSamples() {}

  static List<Class<?>> types() {
    return Project.classes().stream()
        .filter(type -> type.isAssignableTo(BusinessRule.class) && !type.isInterface())
        .<Class<?>>map(JavaClass::reflect)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  static BusinessRule sample(Class<?> type) {
    return (BusinessRule) make(type);
  }

  /** A list of numbers has one element, since a rule about an order names what breaks it. */
  private static Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      boolean numbers =
          generic.getRawType() == List.class
              && generic.getActualTypeArguments()[0] == Integer.class;
      return numbers ? List.of(2) : make((Class<?>) generic.getRawType());
    }
    return make((Class<?>) type);
  }

  private static Object make(Class<?> type) {
    if (VALUES.containsKey(type)) {
      return VALUES.get(type);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (Set.class.isAssignableFrom(type)) {
      return new TreeSet<>();
    }
    return construct(type);
  }

  private static Object construct(Class<?> type) {
    Class<?>[] parameters =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new)
            : widest(type).getParameterTypes();
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(constructor.getGenericParameterTypes()).map(RuleSamples::value).toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError("Cannot make a sample of " + type.getName(), impossible);
    }
  }

  private static Constructor<?> widest(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
        .max(Comparator.comparing(Constructor::getParameterCount))
        .orElseThrow(() -> new AssertionError("No constructor: " + type.getName()));
  }
}
