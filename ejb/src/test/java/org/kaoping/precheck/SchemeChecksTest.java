package org.kaoping.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.precheck.checks.AverageIsNotCircular;
import org.kaoping.precheck.checks.BandsCoverOnce;
import org.kaoping.precheck.checks.BarsHaveAScale;
import org.kaoping.precheck.checks.DeductionsStayWithinPoints;
import org.kaoping.precheck.checks.FullMarksAreReachable;
import org.kaoping.precheck.checks.LinksEnd;
import org.kaoping.precheck.checks.SharesAddToOne;
import org.kaoping.scheme.SampleSchemes;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;

/** Each check of rules on a scheme made for it. */
class SchemeChecksTest {
  private static final String AVERAGE = "{\"type\":\"BAND_TIMES_SERIES_AVERAGE\",\"table\":\"t\"}";
  private static final String BANDS = "{\"type\":\"BAND_SCORING\",\"table\":\"t\"}";

  private static SchemeDocument scheme(String bestFactor, String standard, String... indicators) {
    StringBuilder all = new StringBuilder();
    for (int at = 0; at < indicators.length; at++) {
      String[] parts = indicators[at].split(" ", 2);
      all.append(at == 0 ? "" : ",")
          .append("{\"code\":\"" + (at + 1) + "\",\"name\":\"x\",\"points\":\"10\",\"category\":\"")
          .append(parts[0] + "\",\"standardText\":\"" + standard + "\",\"rule\":" + parts[1] + "}");
    }
    return SchemeDocumentCodec.read(
        "{\"format\":\"kaoping-scheme-2\",\"code\":\"c\",\"version\":\"1\",\"name\":\"n\",\"rounding\":"
            + "{\"scale\":\"2\",\"modes\":[\"HALF_UP\"]},\"tables\":[{\"key\":\"t\",\"range\":"
            + range("0", "100", true)
            + ",\"bands\":[{\"label\":\"高\",\"range\":"
            + range("60", "100", true)
            + ",\"factor\":\""
            + bestFactor
            + "\"},{\"label\":\"低\",\"range\":"
            + range("0", "60", false)
            + ",\"factor\":\"0\"}]}],\"groups\":[{\"code\":\"A\",\"name\":\"a\",\"indicators\":["
            + all
            + "]}]}");
  }

  private static String range(String lower, String upper, boolean closed) {
    return "{\"lower\":\""
        + lower
        + "\",\"lowerClosed\":true,\"upper\":\""
        + upper
        + "\",\"upperClosed\":"
        + closed
        + "}";
  }

  private static SchemeDocument of(String... indicators) {
    return scheme("1", "", indicators);
  }

  private static List<Hit> deductions(String standard, String rule) {
    return new DeductionsStayWithinPoints().hits(scheme("1", standard, "MANDATORY " + rule));
  }

  @Test
  void bands_without_gap_and_overlap_are_right() {
    assertThat(new BandsCoverOnce().hits(of("MANDATORY " + BANDS))).isEmpty();
  }

  @Test
  void a_mandatory_indicator_may_not_use_the_average_that_it_feeds() {
    assertThat(new AverageIsNotCircular().hits(of("SELF_SELECTED " + AVERAGE))).isEmpty();
    assertThat(new AverageIsNotCircular().hits(of("MANDATORY " + AVERAGE)))
        .containsExactly(Hit.at("1 x"));
    assertThat(new AverageIsNotCircular().gravity()).isEqualTo(Gravity.ERROR);
  }

  @Test
  void links_lead_somewhere_and_not_back() {
    String linked = "{\"type\":\"LINKED_CAP\",\"by\":\"%s\",\"of\":{\"type\":\"BINARY\"}}";
    String plain = "MANDATORY {\"type\":\"BINARY\"}";
    assertThat(new LinksEnd().hits(of("MANDATORY " + linked.formatted("2"), plain))).isEmpty();
    assertThat(new LinksEnd().hits(of("MANDATORY " + linked.formatted("9"), plain)))
        .containsExactly(Hit.at("1", "9"));
    assertThat(
            new LinksEnd()
                .hits(
                    of("MANDATORY " + linked.formatted("2"), "MANDATORY " + linked.formatted("1"))))
        .hasSize(2);
    assertThat(new LinksEnd().hits(of("MANDATORY " + linked.formatted("1")))).hasSize(1);
  }

  @Test
  void bars_need_a_grade_to_take_away() {
    assertThat(new BarsHaveAScale().hits(of("MANDATORY " + BANDS))).isEmpty();
    assertThat(new BarsHaveAScale().hits(SampleSchemes.document("zaozhuang-2022")))
        .containsExactly(
            Hit.at("safety", "安全生产：一票否决"),
            Hit.at("satisfaction", "发生群众不满意情况，造成较大社会影响的，将对年度考核结果进行一票否优"));
    assertThat(new BarsHaveAScale().hits(barred("[]"))).hasSize(1);
    assertThat(
            new BarsHaveAScale()
                .hits(barred("[{'label':'优','from':'90'},{'label':'差','from':'0'}]")))
        .isEmpty();
    assertThat(new BarsHaveAScale().gravity()).isEqualTo(Gravity.WARNING);
  }

  private static SchemeDocument barred(String grades) {
    return SchemeDocumentCodec.read(
        ("{'format':'kaoping-scheme-2','code':'c','version':'1','name':'n','rounding':"
                + "{'scale':'2','modes':['HALF_UP']},'grades':"
                + grades
                + ",'gradeRules':{'bars':[{'code':'b','kind':'VETO','scope':'UNIT','text':'否决'}]},"
                + "'groups':[{'code':'A','name':'a','indicators':[{'code':'1','name':'x',"
                + "'points':'10','rule':{'type':'BINARY'}}]}]}")
            .replace('\'', '"'));
  }

  @Test
  void shares_add_to_one_exactly() {
    String thirds =
        "{\"type\":\"WEIGHTED_CHECKLIST\",\"items\":[{\"text\":\"a\",\"share\":\"1/3\"},{\"text\":"
            + "\"b\",\"share\":\"%s\"}]}";
    assertThat(new SharesAddToOne().hits(of("MANDATORY " + thirds.formatted("2/3")))).isEmpty();
    assertThat(new SharesAddToOne().hits(of("MANDATORY " + thirds.formatted("0.6")))).hasSize(1);
  }

  @Test
  void full_marks_can_be_reached() {
    assertThat(new FullMarksAreReachable().hits(of("MANDATORY " + BANDS))).isEmpty();
    assertThat(new FullMarksAreReachable().hits(scheme("0.95", "", "MANDATORY " + BANDS)))
        .containsExactly(Hit.at("1 x", "0.95"));
    assertThat(
            new FullMarksAreReachable().hits(of("MANDATORY {\"type\":\"BINARY\",\"cap\":\"0.8\"}")))
        .containsExactly(Hit.at("1 x", "0.8"));
    assertThat(
            new FullMarksAreReachable()
                .hits(
                    of(
                        "MANDATORY {\"type\":\"QUALITATIVE_LEVELS\",\"levels\":[{\"label\":\"好\","
                            + "\"factor\":\"0.9\"}]}")))
        .containsExactly(Hit.at("1 x", "0.9"));
  }

  @Test
  void a_deduction_ends_with_the_points_or_print_says_so() {
    String seats =
        "{\"type\":\"LINEAR_DEDUCTION\",\"threshold\":\"400\",\"side\":\"BELOW\",\"step\":\"100\","
            + "\"loss\":{\"points\":\"%s\"},\"stepRounding\":\"FLOOR\"}";
    assertThat(deductions("", seats.formatted("2.5"))).as("4 × 2.5 is all").isEmpty();
    assertThat(deductions("", seats.formatted("3"))).containsExactly(Hit.at("1 x", "10", "12"));
    assertThat(deductions("每少100个扣3分，扣完为止", seats.formatted("3"))).isEmpty();
    assertThat(deductions("", "{\"type\":\"COUNT_DEDUCTION\",\"loss\":{\"points\":\"5\"}}"))
        .containsExactly(Hit.at("1 x", "10", "不限"));
    assertThat(deductions("", "{\"type\":\"DISCRETIONARY_DEDUCTION\",\"maximum\":\"11\"}"))
        .containsExactly(Hit.at("1 x", "10", "11"));
    assertThat(deductions("", "{\"type\":\"DISCRETIONARY_DEDUCTION\",\"maximum\":\"10\"}"))
        .isEmpty();
  }
}
