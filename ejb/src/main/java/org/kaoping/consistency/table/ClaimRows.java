package org.kaoping.consistency.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.consistency.claim.Definition;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.Mark;
import org.kaoping.consistency.claim.Place;
import org.kaoping.consistency.claim.Printed;
import org.kaoping.consistency.claim.RatioClaim;
import org.kaoping.consistency.claim.ScoreClaim;
import org.kaoping.consistency.claim.ShareClaim;
import org.kaoping.consistency.claim.Statement;
import org.kaoping.consistency.claim.SumClaim;
import org.kaoping.consistency.claim.Term;
import org.kaoping.consistency.input.Faults;
import org.kaoping.consistency.input.InputCode;
import org.kaoping.consistency.input.SheetBuilder;
import org.kaoping.consistency.input.Spot;
import org.kaoping.consistency.input.Values;

/** Makes claims of the rows of the workbook. */
final class ClaimRows {
  private final Faults faults;
  private final SheetBuilder builder;
  private final Values values;
  private final Map<String, Member> totals = new LinkedHashMap<>();
  private final Map<String, List<String>> wholes = new LinkedHashMap<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Scored> scores = new ArrayList<>();

  /** The parts of one total, and where the first of them stands. */
  private record Member(List<Term> parts, Spot spot) {}

  private record Scored(ScoreClaim claim, Spot spot) {}

  ClaimRows(SheetBuilder builder, Faults faults) {
    this.builder = builder;
    this.faults = faults;
    this.values = new Values(faults);
  }

  /** A row of 预算表. */
  void budget(ClaimRow row) {
    String key = key(row);
    figure(row, key, definition(row, ClaimColumn.DEFINITION), text(row, ClaimColumn.SCOPE));
    for (Term total : terms(row, ClaimColumn.TOTALS, "、|,|，|;|；")) {
      totals
          .computeIfAbsent(
              total.figure(), any -> new Member(new ArrayList<>(), row.spot(ClaimColumn.TOTALS)))
          .parts()
          .add(new Term(key, total.factor(), Definition.UNSTATED, ""));
    }
    String whole = text(row, ClaimColumn.WHOLE);
    if (!whole.isEmpty()) {
      wholes.computeIfAbsent(whole, any -> new ArrayList<>()).add(key);
    }
  }

  /** A row of 指标表. */
  void indicator(ClaimRow row) {
    String key = key(row);
    figure(row, key, Definition.UNSTATED, "");
    builder.ratio(
        new RatioClaim(
            key,
            required(row, ClaimColumn.NAME),
            key,
            side(
                row,
                ClaimColumn.NUMERATOR,
                ClaimColumn.NUMERATOR_DEFINITION,
                ClaimColumn.NUMERATOR_SCOPE),
            side(
                row,
                ClaimColumn.DENOMINATOR,
                ClaimColumn.DENOMINATOR_DEFINITION,
                ClaimColumn.DENOMINATOR_SCOPE)),
        row.spot(ClaimColumn.KEY));
  }

  /** A row of 文中数据. */
  void text(ClaimRow row) {
    String key = key(row);
    Figure figure = figures.get(key);
    String unit = text(row, ClaimColumn.UNIT);
    String usual = figure == null ? "" : figure.value().unit().text();
    number(row, ClaimColumn.VALUE, unit.isEmpty() ? usual : unit)
        .ifPresent(
            value ->
                builder.statement(
                    key,
                    new Statement(
                        value,
                        definition(row, ClaimColumn.DEFINITION),
                        text(row, ClaimColumn.SCOPE),
                        place(row)),
                    row.spot(ClaimColumn.KEY)));
  }

  /** A row of 得分表. */
  void score(ClaimRow row) {
    ScoreClaim claim =
        new ScoreClaim(
            key(row),
            text(row, ClaimColumn.NAME),
            text(row, ClaimColumn.GROUP),
            false,
            new Mark(
                optional(row, ClaimColumn.FULL_POINTS, ""),
                optional(row, ClaimColumn.SCORE, ""),
                optional(row, ClaimColumn.RATE, "%"),
                place(row)),
            List.of());
    scores.add(new Scored(claim, row.spot(ClaimColumn.KEY)));
  }

  /** Adds what only all rows together tell: sums, wholes, and which scores are groups. */
  void finish() {
    totals.forEach(
        (total, member) -> {
          builder.refersTo(total, member.spot());
          Figure figure = figures.get(total);
          String name = figure == null ? total : figure.name();
          builder.sum(new SumClaim(total + ".sum", name, total, member.parts()), member.spot());
        });
    List<String> names = List.copyOf(wholes.keySet());
    wholes.forEach(
        (whole, parts) ->
            builder.share(
                new ShareClaim("shares." + (names.indexOf(whole) + 1), whole, parts), Spot.WHOLE));
    List<String> groups = scores.stream().map(scored -> scored.claim().group()).toList();
    for (Scored scored : scores) {
      ScoreClaim claim = scored.claim();
      builder.score(
          new ScoreClaim(
              claim.code(),
              claim.name(),
              claim.group(),
              groups.contains(claim.code()),
              claim.mark(),
              claim.statements()),
          scored.spot());
    }
  }

  private void figure(ClaimRow row, String key, Definition definition, String scope) {
    String year = values.year(text(row, ClaimColumn.YEAR), row.spot(ClaimColumn.YEAR));
    Optional<Printed> value = number(row, ClaimColumn.VALUE, text(row, ClaimColumn.UNIT));
    if (value.isEmpty()) {
      builder.reserve(key);
      return;
    }
    Figure figure =
        new Figure(
            key,
            required(row, ClaimColumn.NAME),
            year.isEmpty() ? builder.year() : year,
            definition,
            scope,
            value.get(),
            place(row),
            List.of());
    figures.putIfAbsent(key, figure);
    builder.figure(figure, row.spot(ClaimColumn.KEY));
  }

  private List<Term> side(
      ClaimRow row, ClaimColumn column, ClaimColumn definitionColumn, ClaimColumn scopeColumn) {
    Definition definition = definition(row, definitionColumn);
    String scope = text(row, scopeColumn);
    List<Term> terms =
        terms(row, column, "(?=[+＋\\-－−])").stream()
            .map(term -> new Term(term.figure(), term.factor(), definition, scope))
            .toList();
    terms.forEach(term -> builder.refersTo(term.figure(), row.spot(column)));
    if (terms.isEmpty()) {
      faults.add(row.spot(column), InputCode.PARTS_MISSING, column.heading());
    }
    return terms;
  }

  /** Keys with signs and factors: {@code A+B-C*0.8}. */
  private List<Term> terms(ClaimRow row, ClaimColumn column, String between) {
    List<Term> terms = new ArrayList<>();
    for (String part : text(row, column).split(between)) {
      String text = ClaimWords.squeezed(part).replace('−', '-');
      if (text.isEmpty()) {
        continue;
      }
      boolean minus = text.startsWith("-");
      String bare = minus || text.startsWith("+") ? text.substring(1) : text;
      int times = bare.indexOf('*');
      Exact size =
          times < 0 ? Exact.ONE : values.factor(bare.substring(times + 1), row.spot(column));
      String key = values.key(times < 0 ? bare : bare.substring(0, times), row.spot(column));
      terms.add(new Term(key, minus ? size.negated() : size, Definition.UNSTATED, ""));
    }
    return terms;
  }

  private Definition definition(ClaimRow row, ClaimColumn column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      return Definition.UNSTATED;
    }
    Optional<Definition> definition = ClaimWords.definition(text);
    if (definition.isEmpty()) {
      faults.add(
          row.spot(column),
          InputCode.DEFINITION_UNKNOWN,
          Values.shown(text),
          String.join("、", ClaimWords.definitions()));
    }
    return definition.orElse(Definition.UNSTATED);
  }

  private Optional<Printed> number(ClaimRow row, ClaimColumn column, String unit) {
    String text = required(row, column);
    return text.isEmpty() ? Optional.empty() : values.printed(text, unit, row.spot(column));
  }

  private Optional<Printed> optional(ClaimRow row, ClaimColumn column, String unit) {
    String text = row.text(column);
    return text.isEmpty() ? Optional.empty() : values.printed(text, unit, row.spot(column));
  }

  private String key(ClaimRow row) {
    String key = required(row, ClaimColumn.KEY);
    return key.isEmpty() ? key : values.key(key, row.spot(ClaimColumn.KEY));
  }

  private Place place(ClaimRow row) {
    return new Place(
        builder.document(), text(row, ClaimColumn.CHAPTER), text(row, ClaimColumn.ROW));
  }

  private String required(ClaimRow row, ClaimColumn column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      faults.add(row.spot(column), InputCode.VALUE_MISSING, column.heading());
    }
    return text;
  }

  private String text(ClaimRow row, ClaimColumn column) {
    return values.text(row.text(column), column.heading(), row.spot(column));
  }
}
