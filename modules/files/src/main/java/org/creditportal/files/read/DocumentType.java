package org.creditportal.files.read;

import java.util.List;

/** The types of documents that are attached, told by their content. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    /** The fixed layout of Chinese official documents, GB/T 33190. */
    OFD("application/ofd", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** Text in a known encoding; what it says is never interpreted. */
    TEXT("text/plain", "txt", "csv");

    private final String mediaType;
    private final List<String> endings;

    DocumentType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Those that a name of such a document may have, in lower case and without dot; the first is the usual one. */
    public List<String> endings() {
        return endings;
    }
}
