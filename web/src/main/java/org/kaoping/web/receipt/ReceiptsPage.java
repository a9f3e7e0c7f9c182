package org.kaoping.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.organization.OrgUnit;
import org.kaoping.receipt.Receipt;
import org.kaoping.receipt.ReceiptFilter;
import org.kaoping.receipt.ReceiptKind;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Show;

/** 收文登记簿: the lines that the person may see, narrowed by year, sender, kind and words. */
@Named("receiptsPage")
@RequestScoped
public class ReceiptsPage {
  @Inject private ReceiptService service;
  @Inject private ActRunner runner;
  @Inject private Show show;
  @Inject private Me me;

  private Integer year;
  private Long unit;
  private ReceiptKind kind;
  private String words;
  private List<Receipt> lines;

  private ReceiptFilter filter() {
    return new ReceiptFilter(year, unit, kind, words);
  }

  public List<Receipt> getLines() {
    if (lines == null) {
      lines = runner.read(() -> service.register(filter())).orElse(List.of());
    }
    return lines;
  }

  public List<Integer> getYears() {
    return runner.read(service::years).orElse(List.of());
  }

  /** Units to choose from; none for a unit, which sees its own lines only. */
  public List<OrgUnit> getUnits() {
    return isJurisdiction() ? runner.read(service::senders).orElse(List.of()) : List.of();
  }

  /** Whether the person sees every unit's lines. */
  public boolean isJurisdiction() {
    return me.holds(Role.PERFORMANCE_OFFICE) || me.holds(Role.CITY_LEADER);
  }

  /** Whether the person may register. */
  public boolean isRegistrar() {
    return me.holds(Role.PERFORMANCE_OFFICE);
  }

  public List<ReceiptKind> getKinds() {
    return List.of(ReceiptKind.values());
  }

  /** When something came; the day alone when the hour is not known. */
  public String received(Receipt receipt) {
    return receipt.isDayOnly()
        ? show.day(show.dateOf(receipt.getReceivedAt()))
        : show.time(receipt.getReceivedAt());
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public ReceiptKind getKind() {
    return kind;
  }

  public void setKind(ReceiptKind kind) {
    this.kind = kind;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
