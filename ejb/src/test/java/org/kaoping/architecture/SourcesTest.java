package org.kaoping.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What the sources themselves must keep to: short files, short methods, constant queries. */
class SourcesTest {
  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_METHOD = 30;

  /** Files that may be longer, each with its reason. */
  private static final Set<String> LONG_FILES =
      Set.of(
          // two lines too many; what it undoes on failure belongs together
          "ejb/src/main/java/org/kaoping/persistence/Restore.java");

  /** Methods that may be longer, each with its reason. */
  private static final Set<String> LONG_METHODS =
      Set.of(
          // the story of three days, told in order
          "ejb/src/main/java/org/kaoping/demo/ReleaseActs.java#commend",
          // one script for the database, kept in one piece to be read in one piece
          "web/src/main/java/org/kaoping/web/launcher/EmbeddedDatabase.java#createSystemTables");

  /** Files that put a query together from literals of their own; values are bound there too. */
  private static final Set<String> COMPOSED_QUERIES =
      Set.of(
          // literal orders of one private method
          "ejb/src/main/java/org/kaoping/audit/AuditSealing.java",
          // a literal condition for each filter that is set
          "ejb/src/main/java/org/kaoping/audit/AuditService.java",
          // literal conditions for the filters that are set, and for each of the caller's posts
          "ejb/src/main/java/org/kaoping/rectification/Ledger.java",
          // three literal queries through one private method
          "ejb/src/main/java/org/kaoping/scoreboard/ScoreRuns.java");

  private static final Set<String> QUERY_METHODS = Set.of("createQuery", "createNativeQuery");

  private final SourceTrees sources = SourceTrees.all();

  @Test
  void the_sources_have_been_found() {
    assertThat(sources.units()).hasSizeGreaterThan(200);
  }

  @Test
  void files_are_at_most_300_lines_long() {
    Set<String> offenders = new TreeSet<>();
    for (String module : List.of("processes", "reports", "ejb", "web")) {
      Project.mainSources(module)
          .forEach(
              file -> {
                long lines = Project.text(file).lines().count();
                if (lines > LONGEST_FILE && !LONG_FILES.contains(Project.name(file))) {
                  offenders.add(Project.name(file) + ": " + lines);
                }
              });
    }
    assertThat(offenders).isEmpty();
  }

  @Test
  void methods_are_at_most_30_lines_long() {
    Set<String> offenders = new TreeSet<>();
    for (CompilationUnitTree unit : sources.units()) {
      scan(unit, (type, method) -> measure(unit, method, offenders));
    }
    assertThat(offenders).isEmpty();
  }

  private void measure(CompilationUnitTree unit, MethodTree method, Set<String> offenders) {
    if (method.getBody() == null) {
      return;
    }
    long lines = sources.lines(unit, method.getBody());
    String name = SourceTrees.name(unit) + "#" + method.getName();
    if (lines > LONGEST_METHOD && !LONG_METHODS.contains(name)) {
      offenders.add(name + ": " + lines);
    }
  }

  private static void scan(
      CompilationUnitTree unit, BiConsumer<CompilationUnitTree, MethodTree> visitor) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        visitor.accept(unit, method);
        return super.visitMethod(method, nothing);
      }
    }.scan(unit, null);
  }

  @Test
  void queries_are_constant_and_their_parameters_bound() {
    Set<String> offenders = new TreeSet<>();
    int[] seen = {0};
    for (CompilationUnitTree unit : sources.units()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
          if (isQuery(call)) {
            seen[0]++;
            if (!isConstant(call.getArguments().get(0))
                && !COMPOSED_QUERIES.contains(SourceTrees.name(unit))) {
              offenders.add(SourceTrees.name(unit) + ":" + sources.first(unit, call));
            }
          }
          return super.visitMethodInvocation(call, nothing);
        }
      }.scan(unit, null);
    }
    assertThat(seen[0]).as("queries found").isGreaterThan(15);
    assertThat(offenders).isEmpty();
  }

  private static boolean isQuery(MethodInvocationTree call) {
    return !call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && QUERY_METHODS.contains(select.getIdentifier().toString());
  }

  /** Literals, named constants, sums of them and choices between them. */
  private static boolean isConstant(ExpressionTree text) {
    if (text instanceof BinaryTree sum) {
      return isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
    }
    if (text instanceof ConditionalExpressionTree choice) {
      return isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
    }
    if (text instanceof ParenthesizedTree inner) {
      return isConstant(inner.getExpression());
    }
    return text instanceof LiteralTree
        || text instanceof IdentifierTree name && isConstantName(name.getName().toString())
        || text instanceof MemberSelectTree member
            && isConstantName(member.getIdentifier().toString());
  }

  private static boolean isConstantName(String name) {
    return name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  @Test
  void nothing_is_printed() {
    noClasses()
        .that()
        .doNotHaveSimpleName("BackupCommand")
        .should(ACCESS_STANDARD_STREAMS)
        .because("only a command line prints")
        .check(Project.classes());
    assertThat(
            Project.mainSources("web").stream()
                .filter(file -> !Project.name(file).contains("/web/launcher/"))
                .filter(file -> Project.text(file).matches("(?s).*System\\.(out|err)\\b.*"))
                .map(Project::name))
        .isEmpty();
  }
}
