package org.creditportal.systemtests.casework;

/** Has a note say something else. */
public record RewriteNote(long note, long seenVersion, String text) {}
