package org.creditportal.records.domain.batch;

import java.util.List;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.RowErrorCode;

/**
 * What is wrong with one value of one row, as it is kept and shown: the value masked when personal, and cut when long.
 *
 * @param line of the file, from 1
 * @param column code of the template's column
 * @param code name of a {@link org.creditportal.records.domain.template.RowErrorCode}
 */
public record RowFault(long line, String column, String value, String code, List<String> arguments) {

    private static final int LONGEST_VALUE = 200;

    public RowFault {
        arguments = List.copyOf(arguments);
    }

    public static RowFault of(long line, Finding finding) {
        String value = finding.item().isPersonal() ? Masking.idNumber(finding.value()) : finding.value();
        return new RowFault(
                line,
                finding.column().code(),
                cut(value),
                finding.code().name(),
                finding.arguments().stream()
                        .map(argument -> cut(argument.replace('\n', ' ')))
                        .toList());
    }

    /** Whether the row is good all the same. */
    public boolean isWarning() {
        return RowErrorCode.valueOf(code).isWarning();
    }

    private static String cut(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "\u2026";
    }
}
