package org.creditportal.records.domain.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.domain.template.Finding;
import org.creditportal.records.domain.template.RowErrorCode;

/** What is wrong with one value of one staged row; written once, part of the batch. */
@Entity
@Table(name = "rec_row_error")
public class RowError {

    private static final int LONGEST_VALUE = 200;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private long batchId;

    @Column(name = "line_number", nullable = false, updatable = false)
    private long line;

    @Column(name = "column_code", nullable = false, updatable = false)
    private String column;

    /** Masked when personal, cut when long. */
    @Column(name = "shown_value", nullable = false, updatable = false)
    private String value;

    @Enumerated(EnumType.STRING)
    @Column(name = "code", nullable = false, updatable = false)
    private RowErrorCode code;

    /** One a line. */
    @Column(name = "arguments", nullable = false, updatable = false)
    private String arguments;

    protected RowError() {}

    public RowError(long batchId, long line, Finding finding) {
        this.id = Identifiers.next();
        this.batchId = batchId;
        this.line = line;
        this.column = finding.column().code();
        this.value = cut(finding.item().isPersonal() ? Masking.idNumber(finding.value()) : finding.value());
        this.code = finding.code();
        this.arguments = String.join(
                "\n",
                finding.arguments().stream()
                        .map(argument -> cut(argument.replace('\n', ' ')))
                        .toList());
    }

    private static String cut(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "\u2026";
    }

    public long line() {
        return line;
    }

    public String column() {
        return column;
    }

    public String value() {
        return value;
    }

    public RowErrorCode code() {
        return code;
    }

    public List<String> arguments() {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split("\n"));
    }
}
