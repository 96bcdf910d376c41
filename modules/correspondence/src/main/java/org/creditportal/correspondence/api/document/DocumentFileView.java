package org.creditportal.correspondence.api.document;

/**
 * Bytes to be shown or handed out.
 *
 * @param name a file name for them, without anything personal
 * @param mediaType what they are
 * @param content the bytes; nobody else changes them
 */
public record DocumentFileView(String name, String mediaType, byte[] content) {}
