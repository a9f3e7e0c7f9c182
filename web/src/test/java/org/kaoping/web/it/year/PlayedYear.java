package org.kaoping.web.it.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.web.it.acts.City;

/** The sample year 2019 and its people, as the services show them. */
@ApplicationScoped
public class PlayedYear {
  static final int YEAR = 2019;
  static final String BUREAU = "市卫生健康局";
  static final String BUREAU_OFFICE = "wjj.1";

  @Inject private City city;
  @Inject private CycleService cycles;

  /** The cycle of a year; the played one is 2019. */
  AppraisalCycle cycle(int year) {
    city.awaitStart();
    return city.see(City.OFFICE, cycles::cycles).stream()
        .filter(cycle -> cycle.getYear() == year)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No cycle of " + year));
  }

  long cycleId() {
    return cycle(YEAR).getId();
  }

  /** The appraisals of 2019 by the unit's name. */
  Map<String, UnitAppraisal> appraisals() {
    List<UnitAppraisal> all = city.see(City.OFFICE, () -> cycles.appraisals(cycleId()));
    return all.stream().collect(Collectors.toMap(this::unitName, Function.identity()));
  }

  UnitAppraisal appraisal(String unitName) {
    return appraisals().get(unitName);
  }

  long bureau() {
    return appraisal(BUREAU).getId();
  }

  private String unitName(UnitAppraisal appraisal) {
    return city.see(City.OFFICE, () -> cycles.unitOf(appraisal.getId())).getName();
  }

  static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
