package org.kaoping.consistency.input;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kaoping.consistency.claim.Definition;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Place;
import org.kaoping.consistency.claim.Printed;

/** Typed access to a JSON object; whatever does not fit is a fault with its pointer. */
final class JsonFields {
  private final Map<?, ?> object;
  private final String pointer;
  private final Faults faults;
  private final Values values;

  private JsonFields(Map<?, ?> object, String pointer, Faults faults) {
    this.object = object;
    this.pointer = pointer;
    this.faults = faults;
    this.values = new Values(faults);
  }

  /** The fields of an object; an empty one with a fault when the value is no object. */
  static JsonFields of(Object value, String pointer, Faults faults, String... known) {
    if (!(value instanceof Map<?, ?> object)) {
      if (value != JsonTree.REFUSED) {
        faults.add(Spot.at(pointer), InputCode.OBJECT_WANTED);
      }
      return new JsonFields(Map.of(), pointer, new Faults());
    }
    Set<String> names = Set.of(known);
    for (Object name : object.keySet()) {
      if (!names.contains(name)) {
        faults.add(
            Spot.at(pointer + "/" + name),
            InputCode.FIELD_UNKNOWN,
            Values.shown(String.valueOf(name)));
      }
    }
    return new JsonFields(object, pointer, faults);
  }

  Spot spot() {
    return Spot.at(pointer);
  }

  Spot spot(String field) {
    return Spot.at(pointer + "/" + field);
  }

  boolean has(String field) {
    return object.containsKey(field);
  }

  Object raw(String field) {
    return object.get(field);
  }

  /** A text that may be left out. */
  String text(String field) {
    Object value = object.get(field);
    if (value == null || value == JsonTree.REFUSED) {
      return "";
    }
    if (value instanceof String text) {
      return values.text(text, field, spot(field));
    }
    faults.add(spot(field), InputCode.TEXT_WANTED);
    return "";
  }

  /** A text that must be there. */
  String required(String field) {
    String text = text(field);
    if (text.isEmpty() && (!has(field) || object.get(field) instanceof String)) {
      faults.add(spot(field), InputCode.VALUE_MISSING, field);
    }
    return text;
  }

  String key(String field) {
    String text = required(field);
    return text.isEmpty() ? text : values.key(text, spot(field));
  }

  String year(String field) {
    return values.year(text(field), spot(field));
  }

  /** A printed number with the unit in field {@code unit}; empty when left out. */
  Optional<Printed> printed(String field, String unit) {
    String text = text(field);
    return text.isEmpty() ? Optional.empty() : values.printed(text, unit, spot(field));
  }

  /** A printed number that must be there. */
  Optional<Printed> requiredNumber(String field, String unit) {
    String text = required(field);
    return text.isEmpty() ? Optional.empty() : values.printed(text, unit, spot(field));
  }

  Exact factor(String field) {
    return values.factor(has(field) ? text(field) : "1", spot(field));
  }

  Definition definition() {
    String text = text("definition");
    return text.isEmpty()
        ? Definition.UNSTATED
        : Arrays.stream(Definition.values())
            .filter(definition -> definition.name().equals(text))
            .findFirst()
            .orElseGet(
                () -> {
                  faults.add(
                      spot("definition"),
                      InputCode.DEFINITION_UNKNOWN,
                      Values.shown(text),
                      Arrays.toString(Definition.values()).replaceAll("[\\[\\]]", ""));
                  return Definition.UNSTATED;
                });
  }

  /** Where something stands; the document is the main one unless it says otherwise. */
  Place place(String mainDocument) {
    if (!has("place")) {
      return new Place(mainDocument, "", "");
    }
    JsonFields place =
        of(object.get("place"), pointer + "/place", faults, "document", "chapter", "row");
    String document = place.text("document");
    return new Place(
        document.isEmpty() ? mainDocument : document, place.text("chapter"), place.text("row"));
  }

  /** Goes through a list that may be left out. */
  void each(String field, BiConsumer<Object, String> element) {
    Object value = object.get(field);
    if (value == null || value == JsonTree.REFUSED) {
      return;
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        element.accept(list.get(i), pointer + "/" + field + "/" + i);
      }
    } else {
      faults.add(spot(field), InputCode.LIST_WANTED);
    }
  }
}
