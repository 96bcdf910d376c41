package org.creditportal.files.read;

/** The formats rows are read from; told by the bytes of a file, never by its name. */
public enum FileFormat {
    /** Text with separators. */
    CSV,
    /** Office Open XML workbook. */
    XLSX,
    /** An array of objects, bare or as {@code rows}. */
    JSON
}
