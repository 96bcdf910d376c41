package org.creditportal.webkit.door;

/** An address of the office that takes files. Every CDI bean of this type is asked; all others take forms and JSON at most. */
public interface FileAddress {

    /** Its path below the context, as {@code /records/import.xhtml}. */
    String path();

    /** The largest file that it takes, in bytes. */
    long largest();

    /** The permission that an officer needs before anything of a file is read. */
    String permission();
}
