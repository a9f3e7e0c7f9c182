package org.kaoping.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Report models made from the annex of Zhangping's plan of 2019; posts stand for persons. */
final class Samples {
  static final String UNIT = "漳平市卫生健康局";
  private static final Pattern NAME_AND_POINTS = Pattern.compile("(.+)（(\\d+)分）");
  private static final BigDecimal AVERAGE_SCORE_RATE = new BigDecimal("0.9462");

  /** One line of the annex. */
  record AnnexRow(
      String category,
      String level1,
      int seq,
      String level2,
      BigDecimal points,
      List<String> leaders,
      List<String> divisions,
      List<String> persons) {}

  private Samples() {}

  static List<AnnexRow> annex() {
    return lines("zhangping-2019.tsv").stream().map(Samples::annexRow).toList();
  }

  private static AnnexRow annexRow(String line) {
    String[] cells = line.split("\t");
    return new AnnexRow(
        cells[1],
        cells[2],
        Integer.parseInt(cells[0]),
        cells[3],
        new BigDecimal(cells[4]),
        List.of(cells[5].split("\\|")),
        List.of(cells[6].split("\\|")),
        List.of(cells[7].split("\\|")));
  }

  static BreakdownTable breakdownTable() {
    Map<String, Map<String, List<BreakdownTable.Row>>> groups = new LinkedHashMap<>();
    for (AnnexRow row : annex()) {
      groups
          .computeIfAbsent(row.category(), key -> new LinkedHashMap<>())
          .computeIfAbsent(row.level1(), key -> new ArrayList<>())
          .add(
              new BreakdownTable.Row(
                  row.seq(),
                  row.level2(),
                  row.points(),
                  row.leaders(),
                  row.divisions(),
                  row.persons()));
    }
    List<BreakdownTable.Category> categories = new ArrayList<>();
    groups.forEach((name, level1s) -> categories.add(category(name, level1s)));
    return breakdownTable(categories, String.join("\n", lines("zhangping-2019-scoring.txt")));
  }

  private static BreakdownTable.Category category(
      String name, Map<String, List<BreakdownTable.Row>> level1s) {
    List<BreakdownTable.Level1> children = new ArrayList<>();
    level1s.forEach(
        (level1, rows) ->
            children.add(new BreakdownTable.Level1(name(level1), points(level1), rows)));
    return new BreakdownTable.Category(name(name), points(name), children);
  }

  static BreakdownTable breakdownTable(
      List<BreakdownTable.Category> categories, String scoringStandardText) {
    return new BreakdownTable(
        "2019年度漳平市卫健局绩效管理履职任务分解表",
        UNIT,
        2019,
        new BigDecimal("1500"),
        "",
        categories,
        scoringStandardText);
  }

  /** A table of one category and one level-1 indicator whose rows all have this text. */
  static BreakdownTable breakdownTable(int rows, String text) {
    List<BreakdownTable.Row> children =
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                seq ->
                    new BreakdownTable.Row(
                        seq,
                        text + "第" + seq + "项",
                        new BigDecimal("7.50"),
                        List.of("分管副局长一"),
                        List.of("综合股"),
                        List.of("综合股负责人")))
            .toList();
    BigDecimal points = new BigDecimal("7.5").multiply(BigDecimal.valueOf(rows));
    BreakdownTable.Level1 level1 = new BreakdownTable.Level1("基础绩效指标", points, children);
    return breakdownTable(
        List.of(new BreakdownTable.Category("规定指标", points, List.of(level1))), "");
  }

  static ScoreSheet scoreSheet() {
    List<ScoreSheet.Line> lines = annex().stream().map(Samples::scored).toList();
    BigDecimal sum =
        lines.stream()
            .filter(line -> line.score() != null)
            .map(ScoreSheet.Line::score)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new ScoreSheet(
        "2019年度漳平市卫健局绩效考评得分表",
        UNIT,
        2019,
        "暂估（系列内尚有单位未核定）",
        lines,
        List.of(
            new ScoreSheet.Sum("规定指标", new BigDecimal("1090"), score(lines, "规定指标")),
            new ScoreSheet.Sum("自选指标", new BigDecimal("410"), score(lines, "自选指标"))),
        new ScoreSheet.Sum("", new BigDecimal("1500"), sum),
        "第2名（政府工作部门系列，共6个单位）",
        List.of(
            "平均得分率=该系列所有单位规定指标得分的平均分÷该系列所有单位规定指标设定分的平均分，现按已核定的5个单位计为94.62%。",
            "第22项由主管部门另行认定，认定结果未到前不计入合计。"));
  }

  private static BigDecimal score(List<ScoreSheet.Line> lines, String category) {
    return lines.stream()
        .filter(line -> line.category().startsWith(category) && line.score() != null)
        .map(ScoreSheet.Line::score)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static ScoreSheet.Line scored(AnnexRow row) {
    boolean open = row.seq() == 22;
    boolean mandatory = row.category().startsWith("规定");
    BigDecimal rate = mandatory ? BigDecimal.ONE : AVERAGE_SCORE_RATE;
    BigDecimal score = row.points().multiply(rate).setScale(2, RoundingMode.HALF_UP);
    return new ScoreSheet.Line(
        row.seq(),
        name(row.category()),
        name(row.level1()),
        row.level2(),
        row.points(),
        open ? null : score,
        open ? "待主管部门认定" : "完成率100%，核验属实",
        open ? "主管部门的认定结果尚未送达，暂不计分。" : sentence(row, mandatory, score));
  }

  private static String sentence(AnnexRow row, boolean mandatory, BigDecimal score) {
    String shared = "完成率100%，属“完成任务好（完成100%）”，系数为100%；";
    return mandatory
        ? shared + "设定分%s分×100%%＝%s分。".formatted(row.points(), score)
        : shared + "设定分%s分×平均得分率94.62%%×100%%＝%s分，保留两位小数，四舍五入。".formatted(row.points(), score);
  }

  static CommendationNotice notice() {
    return new CommendationNotice(
        "漳绩办〔2020〕12号",
        "漳平市机关效能建设领导小组办公室关于2019年度绩效管理工作先进单位和先进个人的通报",
        "各乡镇人民政府、街道办事处，市直各单位",
        List.of(
            "2019年，全市各级各部门深入贯彻落实市委、市政府决策部署，围绕“铁心抓项目，奋力促发展”工作主题，扎实推进绩效管理各项工作，较好地完成了年度目标任务。经单位自评、察访核验、综合评定和公示，并报市委、市政府同意，现对工作成绩突出的单位和个人予以通报表扬。",
            "希望受表扬的单位和个人珍惜荣誉，再接再厉。各单位要以先进为榜样，进一步完善绩效管理工作机制，强化过程监督，狠抓任务落实，为推进漳平高质量发展作出新的贡献。"),
        List.of("漳平市卫生健康局", "漳平市教育局", "漳平市民政局"),
        List.of(
            new CommendationNotice.Person("漳平市卫生健康局", "综合股负责人"),
            new CommendationNotice.Person("漳平市卫生健康局", "疾控股负责人"),
            new CommendationNotice.Person("漳平市教育局", "办公室负责人")),
        "漳平市机关效能建设领导小组办公室",
        "2020年7月15日");
  }

  static OfficialNotice order() {
    return new OfficialNotice(
        "漳绩整〔2026〕3号",
        "关于对漳平市卫生健康局疾控股工作纪律问题的整改通知书",
        "漳平市卫生健康局",
        List.of("经2026年9月1日作风纪律检查，发现你单位疾控股存在下列问题，现责令限期整改。"),
        List.of(
            new OfficialNotice.Section(
                "存在的问题", List.of("2026年9月1日10时，政务服务大厅疾控窗口无人在岗，现场未安排AB岗，群众等候35分钟。")),
            new OfficialNotice.Section(
                "整改要求", List.of("落实AB岗制度，制定并公示窗口排班表；对照首问负责制、限时办结制开展自查自纠，形成长效机制。")),
            new OfficialNotice.Section("整改期限", List.of("请于2026年9月15日前完成整改，并将整改落实情况及佐证材料报送本办。")),
            new OfficialNotice.Section("整改责任人", List.of("疾控股负责人。"))),
        List.of("逾期未整改或整改无效的，将按规定约谈；情节严重的，建议按管理权限问责。"),
        "漳平市机关效能建设领导小组办公室",
        "2026年9月1日");
  }

  static LedgerList ledger(int lines) {
    return new LedgerList(
        "2026年度整改台账",
        "年度：2026；状态：整改中",
        "2026年9月20日",
        IntStream.rangeClosed(1, lines)
            .mapToObj(
                i ->
                    new LedgerList.Line(
                        "作风纪律检查 " + i,
                        "漳平市卫生健康局 疾控股",
                        "政务服务大厅疾控窗口无人在岗，现场未安排AB岗，群众等候35分钟。",
                        "落实AB岗制度，制定并公示窗口排班表。",
                        "疾控股负责人",
                        "漳绩整〔2026〕" + i + "号",
                        "2026-09-15",
                        "整改中",
                        ""))
            .toList());
  }

  private static String name(String nameAndPoints) {
    return match(nameAndPoints).group(1);
  }

  private static BigDecimal points(String nameAndPoints) {
    return new BigDecimal(match(nameAndPoints).group(2));
  }

  private static Matcher match(String nameAndPoints) {
    Matcher matcher = NAME_AND_POINTS.matcher(nameAndPoints);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(nameAndPoints);
    }
    return matcher;
  }

  private static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Samples.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
