package org.kaoping.reporting;

/**
 * A file for a person to take along.
 *
 * @param fileName name with its ending, safe on every file system
 * @param mediaType value of the HTTP header {@code Content-Type}
 * @param content the bytes
 */
public record Download(String fileName, String mediaType, byte[] content) {}
