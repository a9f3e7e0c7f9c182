package org.kaoping.web.api.json;

import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** Of a record, its components are written and nothing else that looks like a getter. */
public class RecordComponents implements PropertyVisibilityStrategy {
  @Override
  public boolean isVisible(Field field) {
    return !field.getDeclaringClass().isRecord() && Modifier.isPublic(field.getModifiers());
  }

  @Override
  public boolean isVisible(Method method) {
    Class<?> type = method.getDeclaringClass();
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getAccessor().equals(method))
        : Modifier.isPublic(method.getModifiers());
  }
}
