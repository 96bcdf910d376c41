package org.creditportal.records.domain.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.code.InvalidMoneyException;
import org.creditportal.kernel.code.Money;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.code.SocialCreditCodeFault;

/** Reads the values of one row and collects what is wrong with them; a column is reported once. */
public final class Findings {

    private final RowFields row;
    private final List<Finding> found = new ArrayList<>();

    Findings(RowFields row) {
        this.row = row;
    }

    void add(PenaltyColumn column, RowErrorCode code, Object... arguments) {
        if (isSound(column)) {
            found.add(Finding.of(column, code, row, arguments));
        }
    }

    void require(PenaltyColumn column, RowErrorCode code) {
        if (!row.has(column)) {
            add(column, code);
        }
    }

    private boolean isSound(PenaltyColumn column) {
        return found.stream().noneMatch(finding -> finding.column() == column);
    }

    /** The value when it is there and nothing is wrong with it yet. */
    private boolean isReadable(PenaltyColumn column) {
        return row.has(column) && isSound(column);
    }

    /** The date; {@code null} when absent or wrong. */
    LocalDate date(PenaltyColumn column) {
        if (!isReadable(column)) {
            return null;
        }
        LocalDate date = WrittenDate.parse(row.get(column)).orElse(null);
        if (date == null) {
            add(column, RowErrorCode.DATE_UNREADABLE);
        }
        return date;
    }

    /** The amount; {@code null} when absent, wrong or nothing. */
    Money amount(PenaltyColumn column) {
        if (!isReadable(column)) {
            return null;
        }
        try {
            Money amount = Money.ofTenThousandYuan(row.get(column));
            return amount.isZero() ? null : amount;
        } catch (InvalidMoneyException invalid) {
            add(column, RowErrorCode.AMOUNT_UNREADABLE);
            return null;
        }
    }

    /** The code; {@code null} when absent or wrong. A failing code is taken when its acceptance is on record. */
    SocialCreditCode code(PenaltyColumn column, AcceptedCodes accepted) {
        if (!isReadable(column)) {
            return null;
        }
        SocialCreditCodeFault fault = SocialCreditCode.check(row.get(column)).orElse(null);
        if (fault == null) {
            return SocialCreditCode.of(row.get(column));
        }
        switch (fault) {
            case LENGTH, ALPHABET -> add(column, RowErrorCode.CODE_FORMAT);
            case PLACEHOLDER -> add(column, RowErrorCode.PLACEHOLDER_NOT_ALLOWED);
            case CHECK_DIGIT, INNER_CHECK_DIGIT, ACCEPTANCE_WITHOUT_REASON -> {
                return accepted.find(row.get(column)).orElseGet(() -> {
                    add(column, RowErrorCode.CODE_CHECK_FAILED);
                    return null;
                });
            }
        }
        return null;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
