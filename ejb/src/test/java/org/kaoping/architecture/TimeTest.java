package org.kaoping.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;

/** Time comes from the business clock, days from {@code ShanghaiDates}: nowhere else. */
class TimeTest {
  private static final Set<String> CLOCK_METHODS =
      Set.of("systemUTC", "systemDefaultZone", "system");

  private static final Pattern IN_SOURCES =
      Pattern.compile(
          "\\b(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|Year)\\.now\\("
              + "|new Date\\(\\)|System\\.currentTimeMillis\\(|Clock\\.system\\w*\\(");

  @Test
  void only_the_business_clock_asks_what_time_it_is() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(BusinessClock.class)
        .should()
        .callCodeUnitWhere(DescribedPredicate.describe("asks for the time", TimeTest::asksTime))
        .check(Project.classes());
  }

  private static boolean asksTime(JavaCall<?> call) {
    CodeUnitCallTarget target = call.getTarget();
    String owner = target.getOwner().getName();
    return owner.startsWith("java.time.") && target.getName().equals("now")
        || owner.equals(Clock.class.getName()) && CLOCK_METHODS.contains(target.getName())
        || owner.equals(System.class.getName()) && target.getName().equals("currentTimeMillis")
        || owner.equals(Date.class.getName())
            && target.getName().equals("<init>")
            && target.getRawParameterTypes().isEmpty();
  }

  @Test
  void pages_and_resources_ask_the_clock_too() {
    List<String> offenders =
        Project.mainSources("web").stream()
            .filter(file -> !Project.name(file).contains("/web/launcher/"))
            .filter(file -> IN_SOURCES.matcher(Project.text(file)).find())
            .map(Project::name)
            .toList();
    assertThat(offenders).isEmpty();
  }

  @Test
  void only_the_calendar_names_a_time_zone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.kaoping.calendar..")
        .should()
        .callCodeUnitWhere(
            DescribedPredicate.describe(
                "names a zone",
                call ->
                    call.getTarget().getOwner().isEquivalentTo(ZoneId.class)
                        && Set.of("of", "systemDefault").contains(call.getTarget().getName())))
        .check(Project.classes());
  }
}
