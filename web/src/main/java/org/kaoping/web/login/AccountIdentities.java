package org.kaoping.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.kaoping.organization.Accounts;

/** The accounts of the domain, as the container wants to see them. */
@ApplicationScoped
public class AccountIdentities implements IdentityStore {
  @Inject private Accounts accounts;

  /** Called by the container, which finds the method by its parameter's type. */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    String login = credential.getCaller();
    if (login == null
        || login.isBlank()
        || !accounts.verify(login, credential.getPassword().getValue())) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    return new CredentialValidationResult(login, Set.of(LoginMechanism.USER));
  }
}
