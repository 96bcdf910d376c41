package org.creditportal.files.attachment;

import java.io.InputStream;
import org.creditportal.files.read.DocumentType;

/**
 * An attachment that is given out.
 *
 * @param name with an ending that fits its type
 * @param content to be closed by who asked
 */
public record OpenedAttachment(String name, DocumentType type, long size, InputStream content) {}
