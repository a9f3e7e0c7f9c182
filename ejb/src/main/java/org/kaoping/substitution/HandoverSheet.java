package org.kaoping.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;
import org.kaoping.reporting.Download;
import org.kaoping.reporting.FileNames;
import org.kaoping.reporting.ListSheet;

/** 移交清单: the list that both persons sign. It is an official paper, so it is in Chinese. */
@ApplicationScoped
class HandoverSheet {
  private static final Locale LANGUAGE = Locale.CHINA;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  Download workbook(Handover handover) {
    String title = word("title");
    List<List<?>> rows =
        new java.util.ArrayList<>(handover.getItems().stream().map(this::row).toList());
    handover
        .getPosts()
        .forEach(
            post ->
                rows.add(
                    Arrays.asList(
                        post.getPostName(),
                        word("post"),
                        null,
                        post.getOrgUnitName(),
                        null,
                        null)));
    rows.add(Arrays.asList(word("leaver"), handover.getLeaverName(), null, null, null, null));
    rows.add(Arrays.asList(word("successor"), handover.getSuccessorName(), null, null, null, null));
    rows.add(Arrays.asList(word("firstDay"), handover.getFirstDay(), null, null, null, null));
    rows.add(Arrays.asList(word("supervisor"), null, null, null, null, null));
    return new Download(
        FileNames.of(title + "_" + handover.getLeaverName(), "xlsx"),
        XLSX,
        ListSheet.write(title, heads(), rows));
  }

  private List<?> row(HandoverItem item) {
    return Arrays.asList(
        item.getPostName(),
        item.title(LANGUAGE),
        item.getCycleYear(),
        item.getUnitName(),
        item.getOpenedOn(),
        item.getDueOn());
  }

  static List<String> heads() {
    return List.of(
        word("col.post"),
        word("col.work"),
        word("col.year"),
        word("col.unit"),
        word("col.since"),
        word("col.due"));
  }

  static String word(String key) {
    return Messages.term("HandoverSheet." + key, LANGUAGE);
  }
}
