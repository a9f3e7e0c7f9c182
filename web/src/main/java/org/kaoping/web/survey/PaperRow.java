package org.kaoping.web.survey;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** A paper questionnaire while it is being typed. */
public class PaperRow implements Serializable {
  private final List<Cell> cells;

  PaperRow(int questions) {
    cells = Stream.generate(Cell::new).limit(questions).toList();
  }

  /** The answer to one question. */
  public static class Cell implements Serializable {
    private String typed;
    private String error;

    String text() {
      return typed == null ? "" : typed;
    }

    public String getTyped() {
      return typed;
    }

    public void setTyped(String typed) {
      this.typed = typed;
    }

    /** What is wrong with it; null when nothing is. */
    public String getError() {
      return error;
    }

    void setError(String error) {
      this.error = error;
    }
  }

  List<String> texts() {
    return cells.stream().map(Cell::text).toList();
  }

  public List<Cell> getCells() {
    return cells;
  }
}
