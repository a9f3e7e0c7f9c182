package org.kaoping.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Production sources as syntax trees: read by the compiler's parser, not guessed at. */
final class SourceTrees {
  private static SourceTrees all;

  private final SourcePositions positions;
  private final List<CompilationUnitTree> units;

  private SourceTrees(SourcePositions positions, List<CompilationUnitTree> units) {
    this.positions = positions;
    this.units = units;
  }

  /** The sources of all four modules. */
  static synchronized SourceTrees all() {
    if (all == null) {
      all = parse();
    }
    return all;
  }

  private static SourceTrees parse() {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("processes", "reports", "ejb", "web")) {
      files.addAll(Project.mainSources(module));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                manager,
                null,
                List.of("-proc:none"),
                null,
                manager.getJavaFileObjectsFromPaths(files));
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return new SourceTrees(Trees.instance(task).getSourcePositions(), units);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<CompilationUnitTree> units() {
    return units;
  }

  static String name(CompilationUnitTree unit) {
    return Project.name(Path.of(unit.getSourceFile().toUri()));
  }

  /** Number of lines that a part of a source spans. */
  long lines(CompilationUnitTree unit, Tree part) {
    return last(unit, part) - first(unit, part) + 1;
  }

  long first(CompilationUnitTree unit, Tree part) {
    return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, part));
  }

  private long last(CompilationUnitTree unit, Tree part) {
    return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, part));
  }
}
