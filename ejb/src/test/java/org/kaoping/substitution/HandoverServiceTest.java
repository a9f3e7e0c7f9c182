package org.kaoping.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

class HandoverServiceTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final LocalDate FIRST = LocalDate.of(2019, 7, 1);

  private final Offices offices = new Offices();
  private final HandoverService service = offices.bureau.server.get(HandoverService.class);

  private long handOver(String login, NewHandover wanted) {
    return offices.bureau.server.act(
        offices.actor(login),
        "HandoverService.handOver",
        PLAIN,
        () -> service.handOver(PLAIN, wanted));
  }

  private String refused(String login, NewHandover wanted) {
    Refused refused = catchThrowableOfType(Refused.class, () -> handOver(login, wanted));
    return refused == null ? "accepted" : refused.code();
  }

  private static NewHandover of(long leaver, long successor, LocalDate first) {
    return new NewHandover(leaver, successor, first, List.of());
  }

  private void openWork() {
    offices.bureau.server.inTransaction(
        () ->
            offices
                .bureau
                .server
                .get(WorkItems.class)
                .open(
                    new NewWorkItem(
                        WorkKinds.CARRY_OUT,
                        SubjectRef.dutyTask(1),
                        1,
                        2019,
                        2L,
                        Role.DIVISION,
                        4,
                        null,
                        Instant.parse("2019-07-31T16:00:00Z"))));
  }

  @Test
  void one_assignment_ends_the_other_begins_and_what_is_open_is_listed() throws IOException {
    openWork();
    long id = handOver("clerk", of(Offices.HEAD_OF_DIVISION, Offices.COLLEAGUE, FIRST));

    assertThat(offices.actor("disease").postName()).isEqualTo("疾控股负责人");
    offices.bureau.server.clock().set(Instant.parse("2019-06-30T16:00:00Z"));
    assertThat(posts("disease")).isEmpty();
    assertThat(posts("primary")).contains("基卫股负责人", "疾控股负责人");
    Handover record =
        offices.bureau.server.read(offices.actor("clerk"), () -> service.handover(id));
    assertThat(record.getItems()).hasSize(1);
    assertThat(record.getItems().get(0).getDueOn()).isEqualTo(LocalDate.of(2019, 7, 31));
    assertThat(record.getPosts().get(0).getNewAssignmentId()).isNotNull();
    byte[] sheet =
        offices.bureau.server.read(offices.actor("clerk"), () -> service.sheet(id)).content();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("岗位移交清单");
      assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).isEqualTo("疾控股负责人");
    }
  }

  private List<String> posts(String login) {
    return offices.bureau.server.inTransaction(
        () ->
            offices
                .bureau
                .server
                .get(org.kaoping.organization.ActorDirectory.class)
                .actors(login, offices.bureau.server.clock().today())
                .stream()
                .map(Actor::postName)
                .toList());
  }

  @Test
  void bad_input_is_refused_by_name() {
    long leaver = Offices.HEAD_OF_DIVISION;
    assertThat(refused("clerk", of(leaver, leaver, FIRST))).isEqualTo("SuccessorIsSomebodyElse");
    assertThat(refused("clerk", of(leaver, Offices.CLERK, FIRST)))
        .isEqualTo("NobodyAppointsHimself");
    assertThat(refused("clerk", of(leaver, Offices.COLLEAGUE, LocalDate.of(2019, 6, 2))))
        .isEqualTo("HandoverLiesAhead");
    assertThat(refused("clerk", of(leaver, Offices.STRANGER, FIRST)))
        .isEqualTo("SuccessorIsOfTheUnit");
    assertThat(refused("clerk", of(Offices.LEADER, Offices.COLLEAGUE, FIRST)))
        .isEqualTo("PostIsHandedOverByItsOffice");
    assertThat(refused("stranger", of(leaver, Offices.COLLEAGUE, FIRST)))
        .isEqualTo("PostIsHandedOverByItsOffice");
    NewHandover foreign =
        new NewHandover(leaver, Offices.COLLEAGUE, FIRST, List.of(Offices.LEADER));
    assertThat(refused("clerk", foreign)).isEqualTo("LeaverHoldsThePost");
    assertThat(refused("admin", of(Offices.LEADER, Offices.STRANGER, FIRST))).isEqualTo("accepted");
  }
}
