package org.kaoping.web.login;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.kaoping.web.ApiPaths;
import org.kaoping.web.Problem;

/**
 * How callers prove who they are: people by the login page and then their session; programs, on the
 * REST interface only, by Basic credentials with every request and without a session.
 *
 * <p>The session keeps the login itself instead of {@code @AutoApplySession}, which would make a
 * session for Basic callers too.
 */
@ApplicationScoped
@DeclareRoles(LoginMechanism.USER)
public class LoginMechanism implements HttpAuthenticationMechanism {
  /** The one role of whoever has logged in; what he may do is decided by his assignments. */
  public static final String USER = "user";

  private static final String BASIC = "Basic ";

  @Inject private IdentityStoreHandler identities;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Credential credential = context.getAuthParameters().getCredential();
    if (credential != null) {
      return logIn(credential, context);
    }
    if (ApiPaths.contains(request) && header(request).isPresent()) {
      return checkBasic(header(request).get(), context);
    }
    Optional<String> caller = LoginSession.caller(request);
    if (caller.isPresent()) {
      return context.notifyContainerAboutLogin(caller.get(), Set.of(USER));
    }
    return context.isProtected() ? askToLogIn(context) : context.doNothing();
  }

  private AuthenticationStatus logIn(Credential credential, HttpMessageContext context) {
    CredentialValidationResult result = identities.validate(credential);
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    LoginSession.begin(context.getRequest(), result.getCallerPrincipal().getName());
    return context.notifyContainerAboutLogin(result);
  }

  private AuthenticationStatus checkBasic(String header, HttpMessageContext context)
      throws AuthenticationException {
    try {
      BasicAuthenticationCredential sent =
          new BasicAuthenticationCredential(header.substring(BASIC.length()).trim());
      // Identity stores are chosen by the exact type of the credential.
      CredentialValidationResult result =
          identities.validate(new UsernamePasswordCredential(sent.getCaller(), sent.getPassword()));
      if (result.getStatus() == CredentialValidationResult.Status.VALID) {
        return context.notifyContainerAboutLogin(result);
      }
    } catch (IllegalArgumentException notBase64) {
      // Answered like a wrong password.
    }
    return unauthorized(context);
  }

  private AuthenticationStatus askToLogIn(HttpMessageContext context)
      throws AuthenticationException {
    if (ApiPaths.contains(context.getRequest())) {
      return unauthorized(context);
    }
    try {
      LoginRedirect.send(context.getRequest(), context.getResponse());
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new AuthenticationException(e);
    }
  }

  private static AuthenticationStatus unauthorized(HttpMessageContext context)
      throws AuthenticationException {
    HttpServletResponse response = context.getResponse();
    response.setHeader("WWW-Authenticate", "Basic realm=\"kaoping\", charset=\"UTF-8\"");
    try {
      Problem.write(
          context.getRequest(), response, HttpServletResponse.SC_UNAUTHORIZED, "not-logged-in");
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new AuthenticationException(e);
    }
  }

  private static Optional<String> header(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(h -> h.regionMatches(true, 0, BASIC, 0, BASIC.length()));
  }
}
