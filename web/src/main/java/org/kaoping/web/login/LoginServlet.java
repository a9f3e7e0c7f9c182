package org.kaoping.web.login;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes the login page's form. Not a Faces action: the login needs neither a script nor a session
 * before it, and a page that was left open over lunch still works.
 */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {
  @Inject private transient SecurityContext security;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(
                    new UsernamePasswordCredential(
                        parameter(request, "name").strip(), parameter(request, "password"))));
    String next = LoginRedirect.safe(request.getParameter("next"));
    response.sendRedirect(
        status == AuthenticationStatus.SUCCESS ? next : LoginRedirect.afterFailure(next));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(LoginRedirect.PAGE);
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
