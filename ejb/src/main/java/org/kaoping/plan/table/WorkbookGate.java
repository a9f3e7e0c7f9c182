package org.kaoping.plan.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lets a file in as a workbook only if it is one, plain, small and without macros. */
public final class WorkbookGate {
  /** Largest file, in bytes. */
  public static final int LARGEST_FILE = 5 * 1024 * 1024;

  private static final int MEGABYTES = LARGEST_FILE / 1024 / 1024;
  private static final long LARGEST_PART = 24L * 1024 * 1024;
  private static final int MOST_PARTS = 500;
  private static final String MACRO_PART = "vbaProject.bin";
  private static final String MACRO_TYPE = "macroenabled";

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
    ZipSecureFile.setMinInflateRatio(0.005);
  }

  private final Findings findings;

  /** A gate that reports what it turns away. */
  public WorkbookGate(Findings findings) {
    this.findings = findings;
  }

  /** The workbook; empty when the file was turned away with a finding. */
  public Optional<XSSFWorkbook> open(byte[] file) {
    try {
      return isAdmissible(file) ? workbookIn(file) : Optional.empty();
    } catch (IOException | OpenXML4JException | RuntimeException broken) {
      // the parser answers malformed files with any runtime exception
      findings.file(
          isBomb(broken) ? FindingCode.FILE_EXPANDS_TOO_FAR : FindingCode.FILE_UNREADABLE);
      return Optional.empty();
    }
  }

  private boolean isAdmissible(byte[] file) throws IOException {
    if (file == null || file.length == 0) {
      findings.file(FindingCode.FILE_EMPTY);
      return false;
    }
    if (file.length > LARGEST_FILE) {
      findings.file(FindingCode.FILE_TOO_LARGE, MEGABYTES);
      return false;
    }
    switch (FileMagic.valueOf(file)) {
      case OOXML:
        return true;
      case OLE2:
        findings.file(
            isEncrypted(file) ? FindingCode.FILE_PROTECTED : FindingCode.FILE_IS_OLD_EXCEL);
        return false;
      default:
        findings.file(FindingCode.FILE_NOT_XLSX);
        return false;
    }
  }

  private static boolean isEncrypted(byte[] file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    }
  }

  private Optional<XSSFWorkbook> workbookIn(byte[] file) throws IOException, OpenXML4JException {
    OPCPackage content = OPCPackage.open(new ByteArrayInputStream(file));
    if (hasMacros(content)) {
      findings.file(FindingCode.FILE_HAS_MACROS);
    } else if (!isWorkbook(content)) {
      findings.file(FindingCode.FILE_NOT_XLSX);
    } else {
      return Optional.of(new XSSFWorkbook(content));
    }
    content.revert();
    return Optional.empty();
  }

  private static boolean hasMacros(OPCPackage content) throws OpenXML4JException {
    return content.getParts().stream()
        .anyMatch(
            part ->
                part.getPartName().getName().endsWith(MACRO_PART)
                    || part.getContentType().toLowerCase(Locale.ROOT).contains(MACRO_TYPE));
  }

  private static boolean isWorkbook(OPCPackage content) {
    return content.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
        .map(PackagePart::getContentType)
        .anyMatch(
            type ->
                type.equals(XSSFRelation.WORKBOOK.getContentType())
                    || type.equals(XSSFRelation.TEMPLATE_WORKBOOK.getContentType()));
  }

  private static boolean isBomb(Throwable broken) {
    for (Throwable at = broken; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage());
      if (message.contains("Zip bomb") || message.contains("MaxEntrySize")) {
        return true;
      }
    }
    return false;
  }
}
