package org.kaoping.web.api.call;

import jakarta.ws.rs.BadRequestException;

/** A form came without its file. */
public class FileMissing extends BadRequestException {
  FileMissing() {
    super("file");
  }
}
