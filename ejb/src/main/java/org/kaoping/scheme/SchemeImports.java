package org.kaoping.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.kaoping.kernel.Rules;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.KnownAndOwn;

/** Repository of uploaded schemes. */
@ApplicationScoped
public class SchemeImports {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  void add(SchemeImport upload) {
    em.persist(upload);
    em.flush();
  }

  /** An upload of the actor's jurisdiction. */
  SchemeImport own(long id) {
    SchemeImport upload = em.find(SchemeImport.class, id);
    Rules.check(
        new KnownAndOwn(
            upload != null && upload.getJurisdictionId() == act.actor().jurisdictionId()));
    return upload;
  }
}
