package org.kaoping.web.api.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Where a value stands in the request, without the names of our methods. */
final class FieldPath {
  private FieldPath() {}

  static String of(Path path) {
    StringBuilder text = new StringBuilder();
    String parameter = "";
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PROPERTY
          || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
        append(text, node);
      } else if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      }
    }
    // A body has no name of its own for the caller.
    return text.isEmpty() ? ("body".equals(parameter) ? "" : parameter) : text.toString();
  }

  private static void append(StringBuilder text, Path.Node node) {
    if (node.getIndex() != null) {
      text.append('[').append(node.getIndex()).append(']');
    } else if (node.getKey() != null) {
      text.append('.').append(node.getKey());
    }
    if (node.getKind() == ElementKind.PROPERTY) {
      text.append(text.isEmpty() ? "" : ".").append(node.getName());
    }
  }
}
