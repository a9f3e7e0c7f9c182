package org.kaoping.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ResourceBundle;

/** The login page, and the logout on every page. */
@Named("login")
@RequestScoped
public class LoginPage {
  @Inject private SecurityContext security;
  @Inject private FacesContext faces;

  private String name;
  private String password;

  /**
   * Logs in and goes to the page that was wanted; says so when name or password are wrong, never
   * which.
   */
  public void enter() throws IOException {
    ExternalContext external = faces.getExternalContext();
    AuthenticationStatus status =
        security.authenticate(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(
                    new UsernamePasswordCredential(orEmpty(name).strip(), orEmpty(password))));
    if (status == AuthenticationStatus.SUCCESS) {
      external.redirect(LoginRedirect.safe(external.getRequestParameterMap().get("next")));
    } else {
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text("wrong"), null));
    }
  }

  /** Ends the session. */
  public void leave() throws IOException {
    LoginSession.end((HttpServletRequest) faces.getExternalContext().getRequest());
    faces.getExternalContext().redirect(LoginRedirect.PAGE);
  }

  private static String orEmpty(String entered) {
    return entered == null ? "" : entered;
  }

  private String text(String key) {
    ResourceBundle bundle = faces.getApplication().getResourceBundle(faces, "loginText");
    return bundle.getString(key);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
