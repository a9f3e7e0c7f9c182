package org.kaoping.web.survey;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import org.kaoping.survey.LinkTable;
import org.kaoping.survey.SurveyLinks;
import org.kaoping.survey.SurveyService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Show;

/**
 * Makes a batch of links and hands them out while the page is open; nobody can get them again
 * later.
 */
@Named("linksForm")
@ViewScoped
public class LinksForm implements Serializable {
  private static final int USUAL = 50;
  private static final int TOO_MANY = 10_000;

  @Inject private SurveyService surveys;
  @Inject private SurveyPage page;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private Show show;

  private final ActForm form = new ActForm();
  private int group = 1;
  private int count = USUAL;
  private long batch;
  private List<String> links = List.of();

  /** Makes the links; a second click makes none. */
  public void make() {
    if (isMade()) {
      return;
    }
    // A number beyond all limits is refused by the service, not by running out of memory here.
    SurveyLinks fresh = SurveyLinks.fresh(Math.max(0, Math.min(count, TOO_MANY)));
    runner
        .call(form, context -> surveys.addLinks(context, page.getId(), group, fresh))
        .ifPresent(
            number -> {
              batch = number;
              links = fresh.secrets().stream().map(LinksForm::address).toList();
              page.forget();
            });
  }

  private static String address(String secret) {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    return URI.create(request.getRequestURL().toString())
        .resolve(request.getContextPath() + AnswerServlet.PATH + secret)
        .toString();
  }

  /** Sends the list as a text file. */
  public void csv() {
    downloads.send(fileName() + ".csv", "text/csv; charset=UTF-8", table().csv());
  }

  /** Sends the list as a workbook. */
  public void xlsx() {
    downloads.send(fileName() + ".xlsx", Downloads.XLSX, table().xlsx());
  }

  private LinkTable table() {
    return new LinkTable(
        List.of(show.text("survey.links.number"), show.text("survey.links.link")), links);
  }

  private String fileName() {
    return show.text("survey.links.file", String.valueOf(page.getId()), String.valueOf(batch));
  }

  public boolean isMade() {
    return !links.isEmpty();
  }

  /** The links, one a line. */
  public String getText() {
    return String.join("\n", links);
  }

  public List<String> getLinks() {
    return links;
  }

  public long getBatch() {
    return batch;
  }

  public int getGroup() {
    return group;
  }

  public void setGroup(int group) {
    this.group = group;
  }

  public int getCount() {
    return count;
  }

  public void setCount(int count) {
    this.count = count;
  }
}
