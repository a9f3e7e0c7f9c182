package org.kaoping.evidence;

/**
 * A file to be downloaded.
 *
 * @param fileName as uploaded
 * @param mediaType by its content
 * @param content its bytes
 */
public record EvidenceContent(String fileName, String mediaType, byte[] content) {}
