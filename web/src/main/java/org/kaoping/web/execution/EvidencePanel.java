package org.kaoping.web.execution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.kaoping.evidence.EvidenceService;
import org.kaoping.evidence.EvidenceView;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Places;

/** The evidence of the case that a page shows. */
@Named("evidencePanel")
@ViewScoped
public class EvidencePanel implements Serializable {
  @Inject private EvidenceService service;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private Me me;

  private final ActForm form = new ActForm();
  private transient SubjectRef subject;
  private transient Part file;
  private transient List<Piece> pieces;
  private boolean supplied;

  /** A piece of evidence with the form that takes it back. */
  public static class Piece extends ActForm {
    private final transient EvidenceView view;

    Piece(EvidenceView view) {
      this.view = view;
    }

    public EvidenceView getView() {
      return view;
    }
  }

  /**
   * Shows the evidence of a case.
   *
   * @param shown the case
   * @param open whether the person may be offered to attach more
   */
  public void show(SubjectRef shown, boolean open) {
    subject = shown;
    supplied = open;
  }

  public List<Piece> getPieces() {
    if (pieces == null) {
      pieces =
          runner.read(() -> service.list(subject)).orElse(List.of()).stream()
              .map(Piece::new)
              .toList();
    }
    return pieces;
  }

  /** Attaches the chosen file. */
  public String attach() {
    byte[] content = content();
    String name = file == null ? "" : file.getSubmittedFileName();
    String type = file == null ? null : file.getContentType();
    return runner.run(form, context -> service.attach(context, subject, name, type, content))
        ? Here.again()
        : null;
  }

  private byte[] content() {
    if (file == null) {
      return new byte[0];
    }
    try (InputStream input = file.getInputStream()) {
      return input.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Takes a piece back with the reason typed beside it. */
  public String withdraw(Piece piece) {
    long id = piece.getView().id();
    return runner.run(piece, context -> service.withdraw(context, id)) ? Here.again() : null;
  }

  /** Sends the file. */
  public void open(Piece piece) {
    runner
        .read(() -> service.open(piece.getView().id()))
        .ifPresent(found -> downloads.send(found.fileName(), found.mediaType(), found.content()));
  }

  /** Whether one of my posts attached the piece, and so may take it back. */
  public boolean isMine(Piece piece) {
    return supplied
        && me.getActors().stream()
            .anyMatch(actor -> actor.postName().equals(piece.getView().attachedBy()));
  }

  /** Size in a unit that people read. */
  public String size(long bytes) {
    return bytes < 1024 * 1024
        ? Math.max(1, bytes / 1024) + " KB"
        : String.format("%.1f MB", bytes / 1024.0 / 1024.0);
  }

  /** Address of another case that the same file serves. */
  public String place(SubjectRef other) {
    return Places.of(other);
  }

  public boolean isSupplied() {
    return supplied;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
