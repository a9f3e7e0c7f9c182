package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaoping.processes.BeanNames;
import org.kaoping.processes.ProcessModels;
import org.kaoping.web.it.support.ContainerTest;

/** What the models call exists in the application. */
class ContractIT extends ContainerTest {
  private static final Pattern CALL = Pattern.compile("[$#]\\{(\\w+)\\.(\\w+)\\((\\w*)\\)}");

  @Inject private BeanManager beans;

  /** One expression of a model. */
  private record Call(String bean, String method) implements Comparable<Call> {
    @Override
    public int compareTo(Call other) {
      return toString().compareTo(other.toString());
    }
  }

  @Test
  void everyCallOfTheModelsFindsItsBeanAndMethod() throws IOException {
    Set<Call> calls = calls();
    assertThat(calls).hasSizeGreaterThan(20);
    assertThat(calls).allSatisfy(call -> assertThat(method(call)).as("%s", call).isNotNull());
  }

  @Test
  void everyBeanNameIsUsedAndResolves() throws Exception {
    Set<String> used = new TreeSet<>();
    calls().forEach(call -> used.add(call.bean()));
    Set<String> named = new TreeSet<>();
    for (var field : BeanNames.class.getFields()) {
      named.add((String) field.get(null));
    }
    assertThat(used).isEqualTo(named);
    assertThat(named).allSatisfy(name -> assertThat(beans.getBeans(name)).as(name).hasSize(1));
  }

  private Method method(Call call) {
    Bean<?> bean = beans.resolve(beans.getBeans(call.bean()));
    return bean == null
        ? null
        : Arrays.stream(bean.getBeanClass().getMethods())
            .filter(method -> method.getName().equals(call.method()))
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> isLong(method.getParameterTypes()[0]))
            .findFirst()
            .orElse(null);
  }

  private static boolean isLong(Class<?> type) {
    return type == long.class || type == Long.class;
  }

  private static Set<Call> calls() throws IOException {
    Set<Call> calls = new TreeSet<>();
    for (String resource : ProcessModels.resources()) {
      try (InputStream model = ProcessModels.class.getClassLoader().getResourceAsStream(resource)) {
        Matcher found = CALL.matcher(new String(model.readAllBytes(), StandardCharsets.UTF_8));
        while (found.find()) {
          calls.add(new Call(found.group(1), found.group(2)));
        }
      }
    }
    return calls;
  }
}
