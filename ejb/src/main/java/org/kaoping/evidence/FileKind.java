package org.kaoping.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Kinds of files that may serve as evidence, each known by its extension and by its content. */
public enum FileKind {
  PDF("application/pdf", FileKind::isPdf, "pdf"),
  JPEG("image/jpeg", content -> startsWith(content, 0xFF, 0xD8, 0xFF), "jpg", "jpeg"),
  PNG(
      "image/png",
      content -> startsWith(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
      "png"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      content -> zipHas(content, "word/document.xml"),
      "docx"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      content -> zipHas(content, "xl/workbook.xml"),
      "xlsx"),
  DOC("application/msword", content -> isOle(content, "WordDocument"), "doc"),
  XLS(
      "application/vnd.ms-excel",
      content -> isOle(content, "Workbook") || isOle(content, "Book"),
      "xls"),
  TXT("text/plain", FileKind::isText, "txt"),
  OFD("application/ofd", content -> zipHas(content, "OFD.xml"), "ofd"),
  ZIP("application/zip", FileKind::isFilledZip, "zip");

  private final String mediaType;
  private final Predicate<byte[]> content;
  private final List<String> extensions;

  FileKind(String mediaType, Predicate<byte[]> content, String... extensions) {
    this.mediaType = mediaType;
    this.content = content;
    this.extensions = List.of(extensions);
  }

  /** The kind that a file's name claims. */
  public static Optional<FileKind> named(String fileName) {
    int dot = fileName == null ? -1 : fileName.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(k -> k.extensions.contains(extension)).findFirst();
  }

  /** All extensions, for messages and for the file chooser. */
  public static List<String> allExtensions() {
    return Arrays.stream(values()).flatMap(kind -> kind.extensions.stream()).toList();
  }

  /** Whether a content is of this kind. */
  public boolean matches(byte[] bytes) {
    return content.test(bytes);
  }

  /** Whether an Office file carries a program. */
  public static boolean hasMacros(byte[] bytes) {
    return ZipNames.of(bytes)
        .map(names -> names.stream().anyMatch(name -> name.endsWith("vbaProject.bin")))
        .orElseGet(() -> isOle(bytes, "_VBA_PROJECT"));
  }

  public String mediaType() {
    return mediaType;
  }

  private static boolean isPdf(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-");
  }

  private static boolean zipHas(byte[] bytes, String part) {
    return isFilledZip(bytes)
        && ZipNames.of(bytes).filter(names -> names.contains(part)).isPresent();
  }

  private static boolean isFilledZip(byte[] bytes) {
    return startsWith(bytes, 'P', 'K', 3, 4)
        && ZipNames.of(bytes).filter(names -> !names.isEmpty()).isPresent();
  }

  /** The old Office container, with a stream of this name in its directory. */
  private static boolean isOle(byte[] bytes, String stream) {
    return startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)
        && new String(bytes, StandardCharsets.ISO_8859_1)
            .contains(
                new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)
                    + "\0\0");
  }

  private static boolean isText(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return decodes(bytes, StandardCharsets.UTF_16);
    }
    for (byte each : bytes) {
      if (each == 0) {
        return false;
      }
    }
    return decodes(bytes, StandardCharsets.UTF_8) || decodes(bytes, Charset.forName("GB18030"));
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  static Set<FileKind> office() {
    return Set.of(DOCX, XLSX, DOC, XLS);
  }
}
