package org.creditportal.files.attachment;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.files.read.DocumentType;

/**
 * What is taken as an attachment.
 *
 * @param largest in bytes
 * @param most attachments of one matter
 */
public record AttachmentBounds(long largest, int most, Set<DocumentType> types) {

    private static final long MEBIBYTE = 1024L * 1024;

    /** Up to 20 MiB each, fifty a matter, of every known type. */
    public static final AttachmentBounds USUAL =
            new AttachmentBounds(20 * MEBIBYTE, 50, EnumSet.allOf(DocumentType.class));

    public AttachmentBounds {
        types = Set.copyOf(types);
    }

    /** The endings that names may have, for people. */
    String endings() {
        return types.stream()
                .sorted()
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(" "));
    }
}
