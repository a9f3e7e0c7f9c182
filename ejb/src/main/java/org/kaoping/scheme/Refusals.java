package org.kaoping.scheme;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaoping.scheme.table.Tree;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.ScoringRefusal;

/**
 * Finds everything that the codec refuses in a document, not only the first thing: what was refused
 * is put out of the way and the rest is read again.
 */
final class Refusals {
  /** So many refusals are enough to see that it is the wrong file. */
  private static final int MOST = 100;

  private final Map<String, Object> tree;
  private final List<SchemeFinding> findings;
  private final Set<String> repaired = new HashSet<>();

  private Refusals(Map<String, Object> tree, List<SchemeFinding> findings) {
    this.tree = tree;
    this.findings = findings;
  }

  /**
   * Reads a document.
   *
   * @param text JSON that is an object
   * @param findings where refusals are added
   * @return the document when nothing was refused
   */
  static Optional<SchemeDocument> read(String text, List<SchemeFinding> findings) {
    try {
      return Optional.of(SchemeDocumentCodec.read(text));
    } catch (ScoringRefusal first) {
      new Refusals(Tree.read(text), findings).collect(first);
      return Optional.empty();
    }
  }

  private void collect(ScoringRefusal first) {
    ScoringRefusal refusal = first;
    while (refusal != null) {
      findings.add(SchemeFinding.refused(refusal.pointer(), refusal));
      if (findings.size() >= MOST || !putAside(refusal.pointer())) {
        return;
      }
      refusal = next();
    }
  }

  private ScoringRefusal next() {
    try {
      SchemeDocumentCodec.read(Tree.write(tree));
      return null;
    } catch (ScoringRefusal refusal) {
      return refusal;
    }
  }

  /**
   * Puts the smallest part that can be left out, out of the way; false when nothing can be done.
   */
  private boolean putAside(String pointer) {
    String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
    String part = part(steps);
    if (part.isEmpty() || !repaired.add(part)) {
      return false;
    }
    String top = steps[0];
    if (top.equals("groups") && steps.length > 1) {
      return repairGroup(steps);
    }
    if (top.equals("rules") && steps.length > 1) {
      Map<String, Object> harmless = new LinkedHashMap<>();
      harmless.put("type", "JUDGED");
      Tree.asObject(tree.get("rules")).put(plain(steps[1]), harmless);
      return true;
    }
    Object harmless = harmless(top);
    if (harmless == null) {
      return tree.remove(top) != null;
    }
    tree.put(top, harmless);
    return true;
  }

  private static String part(String[] steps) {
    int last = -1;
    for (int at = 0; at < steps.length; at++) {
      if (steps[at].equals("indicators") || steps[at].equals("groups")) {
        last = at;
      }
    }
    if (last >= 0) {
      // an indicator as a whole, a group field by field
      int length =
          steps[last].equals("indicators")
              ? Math.min(last + 2, steps.length)
              : Math.min(last + 3, steps.length);
      return String.join("/", List.of(steps).subList(0, length));
    }
    int length = steps.length > 1 && steps[0].equals("rules") ? 2 : Math.min(1, steps.length);
    return String.join("/", List.of(steps).subList(0, length));
  }

  private static Object harmless(String field) {
    return switch (field) {
      case "code", "version", "name" -> "1";
      case "rounding" -> Map.of("scale", "2", "modes", List.of("HALF_UP"));
      default -> null;
    };
  }

  private static String plain(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  private boolean repairGroup(String[] steps) {
    Map<String, Object> at = tree;
    for (int step = 0; step + 1 < steps.length; step += 2) {
      List<Object> list = Tree.asList(at.get(steps[step]));
      int index = Integer.parseInt(steps[step + 1]);
      if (steps[step].equals("indicators")) {
        list.set(index, harmlessIndicator(Tree.asObject(list.get(index))));
        return true;
      }
      at = Tree.asObject(list.get(index));
      boolean goesOn =
          step + 3 < steps.length
              && (steps[step + 2].equals("groups") || steps[step + 2].equals("indicators"));
      if (!goesOn) {
        return repairField(at, step + 2 < steps.length ? steps[step + 2] : "code");
      }
    }
    return false;
  }

  private boolean repairField(Map<String, Object> group, String field) {
    if (field.equals("code") || field.equals("name")) {
      group.put(field, "repaired-" + repaired.size());
      return true;
    }
    return group.remove(field) != null;
  }

  private Map<String, Object> harmlessIndicator(Map<String, Object> refused) {
    Map<String, Object> harmless = new LinkedHashMap<>();
    String code = Tree.text(refused, "code");
    harmless.put("code", code.isBlank() ? "repaired-" + repaired.size() : code);
    harmless.put("name", "repaired");
    return harmless;
  }
}
