package org.kaoping.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kaoping.audit.AuditTrail;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.OpenToAnybody;
import org.kaoping.survey.rules.LinkIsKnown;
import org.kaoping.survey.rules.LinkIsUnused;

/**
 * Anonymous answering by link: the only service that asks for no login. Who holds a link may read
 * its questionnaire and answer it once; nothing else can be done from here. See {@link SurveyBox}
 * for how answers stay anonymous. Refusals are not recorded: a visitor without a name must not be
 * able to fill the audit trail.
 */
@Stateless
public class SurveyAnswering {
  private static final int LONGEST_SECRET = 100;

  @Inject private Surveys surveys;
  @Inject private SurveyBox box;
  @Inject private AuditTrail audit;
  @Inject private BusinessClock clock;

  /**
   * The questionnaire behind a link.
   *
   * @param secret last part of the link's address
   * @throws Refused LinkIsKnown, LinkIsUnused, AnsweringIsOpen
   */
  @OpenToAnybody(because = "respondents have no account; the link's secret is their right to read")
  public Questionnaire questionnaire(String secret) {
    return survey(token(secret)).questionnaire();
  }

  /**
   * Answers a questionnaire: uses the link and drops the answer into the box, both or neither.
   *
   * @param secret last part of the link's address
   * @throws Refused LinkIsKnown, LinkIsUnused, AnsweringIsOpen, or what is wrong with the first
   *     wrong answer
   */
  @OpenToAnybody(because = "respondents stay anonymous; the link's secret allows one answer")
  public void answer(String secret, AnswerSheet sheet) {
    SurveyToken token = token(secret);
    Survey survey = survey(token);
    Questionnaire questionnaire = survey.questionnaire();
    questionnaire
        .findings(sheet)
        .forEach(
            finding -> {
              throw finding.refusal();
            });
    Rules.check(new LinkIsUnused(!box.use(token)));
    box.add(SurveyAnswer.byLink(survey.getId(), token.getGroup(), sheet.asked(questionnaire)));
    audit.bySystem("SurveyAnswering.answer", SubjectRef.survey(survey.getId()), null);
  }

  private SurveyToken token(String secret) {
    boolean plausible = secret != null && !secret.isBlank() && secret.length() <= LONGEST_SECRET;
    SurveyToken token = plausible ? box.token(secret).orElse(null) : null;
    Rules.check(new LinkIsKnown(token != null));
    Rules.check(new LinkIsUnused(token.isUsed()));
    return token;
  }

  private Survey survey(SurveyToken token) {
    Survey survey = surveys.ofToken(token);
    survey.requireAnswering(clock.today());
    return survey;
  }
}
