package org.creditportal.architecture.files;

import java.util.ArrayList;
import java.util.List;

/** A Java source, cut into code and string literals; comments are dropped. Line numbers of the code stay true. */
record JavaText(String code, List<String> literals) {

    static JavaText of(String source) {
        StringBuilder code = new StringBuilder();
        List<String> literals = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            int end;
            if (source.startsWith("//", at)) {
                end = indexOrEnd(source, "\n", at);
            } else if (source.startsWith("/*", at)) {
                end = endOf(source, "*/", at + 2);
                source.substring(at, end).chars().filter(c -> c == '\n').forEach(c -> code.append('\n'));
            } else if (source.startsWith("\"\"\"", at)) {
                end = endOf(source, "\"\"\"", at + 3);
                literals.add(source.substring(at + 3, Math.max(at + 3, end - 3)));
                code.append(source, at, end);
            } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
                end = endOfQuoted(source, at);
                literals.add(source.substring(at + 1, Math.max(at + 1, end - 1)));
                code.append(source, at, end);
            } else {
                end = at + 1;
                code.append(source.charAt(at));
            }
            at = end;
        }
        return new JavaText(code.toString(), literals);
    }

    private static int endOfQuoted(String source, int start) {
        int at = start + 1;
        while (at < source.length() && source.charAt(at) != source.charAt(start)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, source.length());
    }

    private static int endOf(String source, String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }

    private static int indexOrEnd(String source, String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found;
    }
}
