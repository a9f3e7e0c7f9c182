package org.kaoping.scheme.table;

import static org.kaoping.scheme.table.Column.Kind.CODE;
import static org.kaoping.scheme.table.Column.Kind.CODES;
import static org.kaoping.scheme.table.Column.Kind.DECIMAL;
import static org.kaoping.scheme.table.Column.Kind.LINES;
import static org.kaoping.scheme.table.Column.Kind.RATIO;
import static org.kaoping.scheme.table.Column.Kind.RECORDS;
import static org.kaoping.scheme.table.Column.Kind.TEXT;
import static org.kaoping.scheme.table.Column.Kind.TRUTH;
import static org.kaoping.scheme.table.Column.Kind.WORD;
import static org.kaoping.scheme.table.Column.Kind.WORDS;

import java.util.ArrayList;
import java.util.List;

/** The columns of each sheet, in the order of the form. */
final class Columns {
  /** Levels above the indicators that the empty form has columns for. */
  static final int LEVELS = 3;

  /** Levels that the headings can count. */
  static final int MOST_LEVELS = 9;

  static final List<Column> SCHEME =
      List.of(
          Column.of("code", "code", CODE, 60),
          Column.of("version", "version", CODE, 60),
          Column.of("name", "name", TEXT, 60),
          Column.of("sourceDocument", "sourceDocument", TEXT, 60),
          Column.of("sourceText", "sourceText", TEXT, 60),
          Column.of("rounding.scale", "rounding.scale", DECIMAL, 60),
          Column.of("rounding.modes", "rounding.modes", WORDS, "rounding", 60),
          Column.of("totalPoints", "totalPoints", DECIMAL, 60),
          Column.of("gradeRules.topGradeQuota", "gradeRules.topGradeQuota", RATIO, 60),
          Column.of("gradeRules.quotaRounding", "gradeRules.quotaRounding", WORD, "quota", 60),
          Column.of("gradeRules.ties", "gradeRules.ties", WORD, "ties", 60),
          Column.of("gradeRules.tieIndicators", "gradeRules.tieIndicators", CODES, 60));

  static final Column CODE_OF_INDICATOR = Column.of("indicator.code", "code", CODE, 10);
  static final Column RULE = Column.of("rule", "rule", CODE, 20);
  static final Column KEY = Column.of("rule.key", "key", CODE, 16);
  static final Column TYPE = Column.of("rule.type", "type", WORD, "type", 24);

  /** What an indicator says before its rule. */
  static final List<Column> INDICATOR =
      List.of(
          CODE_OF_INDICATOR,
          Column.of("indicator.name", "name", TEXT, 36),
          Column.of("category", "category", WORD, "category", 10),
          Column.of("points", "points", DECIMAL, 8),
          Column.of("indicator.target", "target", RATIO, 12),
          Column.of("targetText", "targetText", TEXT, 24),
          Column.of("standardText", "standardText", TEXT, 48),
          Column.of("owners", "owners", LINES, 18));

  /** What an indicator says behind its rule. */
  static final List<Column> INDICATOR_END =
      List.of(
          Column.of("kind", "kind", TEXT, 12),
          Column.of("standard", "standard", TEXT, 12),
          Column.of("milestones", "milestones", RECORDS, "month|day|text", 22),
          Column.of("values", "values", RECORDS, "year|text|value", 22),
          Column.of("remark", "remark", TEXT, 24));

  /** The rule from which a linked cap takes its score: key of a line in the sheet of rules. */
  static final Column INNER = Column.of("of", "of", CODE, 14);

  /** Parameters of all kinds of rules; each kind uses a few. */
  static final List<Column> PARAMETERS =
      List.of(
          Column.of("target", "target", RATIO, 12),
          Column.of("direction", "direction", WORD, "direction", 10),
          Column.of("table", "table", CODE, 12),
          Column.of("zeroBelow", "zeroBelow", RATIO, 14),
          Column.of("threshold", "threshold", RATIO, 10),
          Column.of("side", "side", WORD, "side", 10),
          Column.of("step", "step", RATIO, 10),
          Column.of("loss.points", "loss.points", DECIMAL, 10),
          Column.of("loss.share", "loss.share", RATIO, 12),
          Column.of("stepRounding", "stepRounding", WORD, "step", 14),
          Column.of("maximum", "maximum", DECIMAL, 12),
          Column.of("event.points", "points", DECIMAL, 10),
          Column.of("shared", "shared", TRUTH, 12),
          Column.of("graded", "graded", TRUTH, 12),
          Column.of("otherwise", "otherwise", RATIO, 12),
          Column.of("ratioCap", "ratioCap", RATIO, 14),
          Column.of("noEvidence", "noEvidence", RATIO, 10),
          Column.of("levelScores", "levelScores", CODES, 16),
          Column.of("stepShare", "stepShare", RATIO, 12),
          Column.of("rank.ties", "ties", WORD, "rankTies", 14),
          Column.of("base", "base", RATIO, 12),
          Column.of("perPoint", "perPoint", RATIO, 14),
          Column.of("unacceptable", "unacceptable", RATIO, 10),
          Column.of("satisfactory", "satisfactory", RATIO, 10),
          INNER,
          Column.of("by", "by", CODE, 10),
          Column.of("floor", "floor", RATIO, 10),
          Column.of("cap", "cap", RATIO, 10),
          Column.of("missing", "missing", WORD, "missing", 10),
          Column.of("notApplicable", "notApplicable", WORD, "notApplicable", 12),
          Column.of("formulaVersion", "formulaVersion", DECIMAL, 10));

  static final Column ITEM_OWNER = Column.of("item.owner", "owner", CODE, 14);
  static final Column ITEM_NUMBER = Column.of("item.number", "number", CODE, 8);
  static final Column ITEM_TEXT = Column.of("item.text", "text", TEXT, 60);
  static final List<Column> ITEM =
      List.of(
          ITEM_TEXT,
          Column.of("item.share", "share", RATIO, 10),
          Column.of("item.negated", "negated", TRUTH, 8),
          Column.of("item.target", "target", RATIO, 14),
          Column.of("item.from", "from", RATIO, 12),
          Column.of("item.to", "to", RATIO, 12),
          Column.of("item.factor", "factor", RATIO, 14));

  static final Column TABLE_KEY = Column.of("table.key", "key", CODE, 12);
  static final List<Column> TABLE =
      List.of(
          Column.of("table.unit", "unit", WORD, "unit", 10),
          Column.of("range.lower", "range.lower", RATIO, 10),
          Column.of("range.lowerClosed", "range.lowerClosed", TRUTH, 12),
          Column.of("range.upper", "range.upper", RATIO, 10),
          Column.of("range.upperClosed", "range.upperClosed", TRUTH, 12));
  static final List<Column> BAND =
      List.of(
          Column.of("band.label", "label", TEXT, 14),
          Column.of("band.lower", "range.lower", RATIO, 10),
          Column.of("band.lowerClosed", "range.lowerClosed", TRUTH, 10),
          Column.of("band.upper", "range.upper", RATIO, 10),
          Column.of("band.upperClosed", "range.upperClosed", TRUTH, 10),
          Column.of("band.factor", "factor", RATIO, 12));

  static final List<Column> GRADES =
      List.of(
          Column.of("grade.label", "label", TEXT, 16),
          Column.of("grade.from", "from", DECIMAL, 16));

  static final List<Column> BARS =
      List.of(
          Column.of("bar.code", "code", CODE, 14),
          Column.of("bar.kind", "kind", WORD, "kind", 12),
          Column.of("bar.scope", "scope", WORD, "scope", 12),
          Column.of("bar.indicator", "indicator", CODE, 12),
          Column.of("bar.cap", "cap", TEXT, 12),
          Column.of("bar.text", "text", TEXT, 60));

  static final List<Column> COMPONENTS =
      List.of(
          Column.of("component.code", "code", CODE, 16),
          Column.of("component.name", "name", TEXT, 24),
          Column.of("component.weight", "weight", RATIO, 12));

  private Columns() {}

  /** The columns of a level: code, name, points. */
  static List<Column> level(int level) {
    String digit = SchemeWords.digit(level);
    return List.of(
        levelColumn("level.code", "code", CODE, digit, 10),
        levelColumn("level.name", "name", TEXT, digit, 16),
        levelColumn("level.points", "points", DECIMAL, digit, 10));
  }

  private static Column levelColumn(
      String key, String path, Column.Kind kind, String digit, int width) {
    return new Column(
        path,
        SchemeWords.text("column." + key, digit),
        SchemeWords.text("prompt." + key, digit),
        kind,
        "",
        width);
  }

  /** All columns of a sheet but 方案. */
  static List<Column> of(SchemeSheet sheet, int levels) {
    return switch (sheet) {
      case SCHEME -> SCHEME;
      case INDICATORS -> indicators(levels);
      case RULES -> joined(List.of(KEY, TYPE), PARAMETERS);
      case ITEMS -> joined(List.of(ITEM_OWNER, ITEM_NUMBER), ITEM);
      case BANDS -> joined(List.of(TABLE_KEY), TABLE, BAND);
      case GRADES -> GRADES;
      case BARS -> BARS;
      case COMPONENTS -> COMPONENTS;
    };
  }

  private static List<Column> indicators(int levels) {
    List<Column> columns = new ArrayList<>();
    for (int level = 1; level <= levels; level++) {
      columns.addAll(level(level));
    }
    columns.addAll(INDICATOR);
    columns.add(RULE);
    columns.addAll(PARAMETERS);
    columns.addAll(INDICATOR_END);
    return columns;
  }

  @SafeVarargs
  private static List<Column> joined(List<Column>... parts) {
    List<Column> all = new ArrayList<>();
    for (List<Column> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
