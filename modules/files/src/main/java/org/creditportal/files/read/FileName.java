package org.creditportal.files.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** The name an upload came with: shown, and held against the content, but never opened. */
record FileName(String text) {

    private static final int LONGEST = 255;
    private static final Pattern ENDING = Pattern.compile("\\.(\\p{Alpha}\\p{Alnum}{0,9})$");

    static FileName of(String given) {
        String name = given == null ? "" : given;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{C}", "").strip();
        int end = Math.min(LONGEST, clean.length());
        boolean splitsPair = end < clean.length() && Character.isHighSurrogate(clean.charAt(end - 1));
        String cut = clean.substring(0, splitsPair ? end - 1 : end);
        return new FileName(cut.isEmpty() ? "?" : cut);
    }

    /** The ending without its dot, in lower case; empty when there is none. */
    String ending() {
        Matcher matcher = ENDING.matcher(text);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Refuses a name whose ending promises something else than was found; without an ending it promises nothing. */
    void requireAgreement(FileFormat found) {
        boolean agrees =
                switch (ending()) {
                    case "" -> true;
                    case "csv", "txt", "tsv" -> found == FileFormat.CSV;
                    case "xlsx" -> found == FileFormat.XLSX;
                    case "json" -> found == FileFormat.JSON;
                    default -> false;
                };
        if (!agrees) {
            throw new FilesException(FilesError.TYPE, ending(), found.name());
        }
    }
}
