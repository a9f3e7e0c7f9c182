package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a rule of a scheme document; parameters that are left out have their usual value. */
final class RuleReader {
  private static final List<String> COMMON =
      List.of("type", "direction", "floor", "cap", "missing", "notApplicable");

  private final JsonPart json;

  private RuleReader(JsonPart json) {
    this.json = json;
  }

  static ScoringRule rule(JsonPart json) {
    return json.build(() -> new RuleReader(json).read(json.get("type").text()));
  }

  private ScoringRule read(String type) {
    return switch (type) {
      case "WEIGHTED_CHECKLIST", "QUALITATIVE_LEVELS", "BINARY", "JUDGED", "DELIVERED_RESULT" ->
          found(type);
      case "BAND_SCORING", "BAND_TIMES_SERIES_AVERAGE", "SURVEY_COMPOSITE", "RANK_STEPS", "BONUS" ->
          graded(type);
      case "COUNT_DEDUCTION", "FACTUAL_DEDUCTION", "DISCRETIONARY_DEDUCTION" -> deducted(type);
      case "LINKED_CAP" -> linked();
      default -> measured(type);
    };
  }

  private ScoringRule found(String type) {
    return switch (type) {
      case "WEIGHTED_CHECKLIST" -> {
        only("items", "graded");
        yield new WeightedChecklist(
            json.list("items", RuleReader::checklistItem), json.truth("graded"), terms());
      }
      case "QUALITATIVE_LEVELS" -> {
        only("levels", "otherwise");
        yield new QualitativeLevels(
            json.list("levels", RuleReader::level), optional("otherwise"), terms());
      }
      case "BINARY" -> {
        only();
        yield new Binary(terms());
      }
      case "JUDGED" -> {
        only();
        yield new Judged(terms());
      }
      default -> {
        only();
        yield new DeliveredResult(terms());
      }
    };
  }

  private ScoringRule graded(String type) {
    return switch (type) {
      case "BAND_SCORING" -> {
        only("table");
        yield new BandScoring(json.text("table"), terms());
      }
      case "BAND_TIMES_SERIES_AVERAGE" -> {
        only("table");
        yield new BandTimesSeriesAverage(json.text("table"), terms());
      }
      case "SURVEY_COMPOSITE" -> {
        only("levelScores", "target");
        yield new SurveyComposite(
            json.list("levelScores", JsonPart::decimal), optional("target"), terms());
      }
      case "RANK_STEPS" -> {
        only("stepShare", "ties");
        yield new RankSteps(
            ratio("stepShare"), json.constant("ties", RankTies.class, RankTies.SHARED), terms());
      }
      default -> {
        only("points", "shared");
        yield new Bonus(decimal("points"), json.truth("shared"), terms());
      }
    };
  }

  private ScoringRule deducted(String type) {
    return switch (type) {
      case "COUNT_DEDUCTION" -> {
        only("loss", "zeroEvents");
        yield new CountDeduction(loss(json.get("loss")), json.texts("zeroEvents"), terms());
      }
      case "FACTUAL_DEDUCTION" -> {
        only("loss");
        yield new FactualDeduction(json.find("loss").map(RuleReader::loss), terms());
      }
      default -> {
        only("maximum");
        yield new DiscretionaryDeduction(json.get("maximum").decimal(), terms());
      }
    };
  }

  private ScoringRule linked() {
    only("of", "by");
    ScoringRule of = rule(json.get("of"));
    return new LinkedCap(of, json.text("by"), terms());
  }

  private ScoringRule measured(String type) {
    return switch (type) {
      case "MEAN_OF_CAPPED_RATIOS" -> {
        only("items", "ratioCap", "noEvidence");
        yield new MeanOfCappedRatios(
            json.list("items", RuleReader::ratioItem),
            optional("ratioCap").orElse(Ratio.ONE),
            optional("noEvidence").orElse(Ratio.ZERO),
            terms());
      }
      case "RATIO_TO_TARGET" -> {
        only("target");
        yield new RatioToTarget(optional("target"), terms());
      }
      case "RATIO_WITH_CUT_OFF" -> {
        only("target", "zeroBelow");
        yield new RatioWithCutOff(optional("target"), ratio("zeroBelow"), terms());
      }
      case "RATE_TIMES_POINTS" -> {
        only();
        yield new RateTimesPoints(terms());
      }
      case "RATIO_TO_BEST" -> {
        only();
        yield new RatioToBest(terms());
      }
      default -> measuredByPoint(type);
    };
  }

  private ScoringRule measuredByPoint(String type) {
    return switch (type) {
      case "LINEAR_DEDUCTION" -> {
        only("threshold", "side", "step", "loss", "stepRounding");
        yield new LinearDeduction(
            ratio("threshold"),
            json.get("side").constant(Side.class),
            ratio("step"),
            loss(json.get("loss")),
            json.get("stepRounding").constant(StepRounding.class),
            terms());
      }
      case "BASE_PER_POINT" -> {
        only("target", "base", "perPoint");
        yield new BasePerPoint(optional("target"), ratio("base"), ratio("perPoint"), terms());
      }
      case "EFFICACY_COEFFICIENT" -> {
        only("unacceptable", "satisfactory");
        yield new EfficacyCoefficient(ratio("unacceptable"), ratio("satisfactory"), terms());
      }
      default -> throw json.get("type").wrong();
    };
  }

  private static WeightedChecklist.Item checklistItem(JsonPart item) {
    item.only("text", "share", "negated");
    return new WeightedChecklist.Item(
        item.text("text"), item.get("share").ratio(), item.truth("negated"));
  }

  private static QualitativeLevels.Level level(JsonPart level) {
    level.only("label", "factor");
    return new QualitativeLevels.Level(level.text("label"), level.get("factor").ratio());
  }

  private static RatioItem ratioItem(JsonPart item) {
    item.only("text", "target", "from", "to", "items");
    if (!item.list("items", part -> part).isEmpty()) {
      item.only("text", "items");
      return new RatioItem.MeanOf(item.text("text"), item.list("items", RuleReader::ratioItem));
    }
    if (item.find("from").isPresent()) {
      item.only("text", "from", "to");
      return new RatioItem.ToRange(
          item.text("text"), item.get("from").ratio(), item.get("to").ratio());
    }
    return new RatioItem.ToTarget(item.text("text"), item.find("target").map(JsonPart::ratio));
  }

  private static Loss loss(JsonPart loss) {
    loss.only("points", "share");
    if (loss.find("points").isPresent() == loss.find("share").isPresent()) {
      throw loss.wrong();
    }
    return loss.build(
        () ->
            loss.find("share").isPresent()
                ? Loss.share(loss.get("share").ratio())
                : Loss.points(loss.get("points").decimal()));
  }

  private void only(String... own) {
    String[] all = new String[own.length + COMMON.size()];
    System.arraycopy(own, 0, all, 0, own.length);
    System.arraycopy(COMMON.toArray(), 0, all, own.length, COMMON.size());
    json.only(all);
  }

  private RuleTerms terms() {
    BigDecimal floor = optional("floor").map(Ratio::decimal).orElse(BigDecimal.ZERO);
    BigDecimal cap = optional("cap").map(Ratio::decimal).orElse(BigDecimal.ONE);
    Direction direction = json.constant("direction", Direction.class, Direction.HIGHER_BETTER);
    return new RuleTerms(
        new Limits(direction, floor, cap),
        json.constant("missing", MissingValue.class, MissingValue.PENDING),
        json.constant("notApplicable", NotApplicable.class, NotApplicable.REFUSED));
  }

  private Ratio ratio(String field) {
    return json.get(field).ratio();
  }

  private Optional<Ratio> optional(String field) {
    return json.find(field).map(JsonPart::ratio);
  }

  private Optional<BigDecimal> decimal(String field) {
    return json.find(field).map(JsonPart::decimal);
  }
}
