package org.creditportal.records.domain.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.creditportal.kernel.code.InvalidMoneyException;
import org.creditportal.kernel.code.Money;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.code.SocialCreditCodeFault;

/** Reads the values of one row and collects what is wrong with them; a column is reported once. */
public final class Findings {

    private final Template template;
    private final RowFields row;
    private final List<Finding> found = new ArrayList<>();
    private final Set<Item> faulty = EnumSet.noneOf(Item.class);

    Findings(Template template, RowFields row) {
        this.template = template;
        this.row = row;
    }

    void add(Item item, RowErrorCode code, Object... arguments) {
        if (faulty.add(item)) {
            List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
            found.add(new Finding(template.column(item), code, row.get(item), texts));
        }
    }

    void require(Item item, RowErrorCode code) {
        if (!row.has(item)) {
            add(item, code);
        }
    }

    /** Whether the value is there and nothing is wrong with it yet. */
    boolean isReadable(Item item) {
        return row.has(item) && !faulty.contains(item);
    }

    /** What the value means; {@code null} when absent, wrong or unknown. */
    <T> T meaning(Item item, Function<String, T> dictionary, RowErrorCode unknown) {
        if (!isReadable(item)) {
            return null;
        }
        T meaning = dictionary.apply(row.get(item));
        if (meaning == null) {
            add(item, unknown);
        }
        return meaning;
    }

    /** The date; {@code null} when absent or wrong. */
    LocalDate date(Item item) {
        if (!isReadable(item)) {
            return null;
        }
        LocalDate date = WrittenDate.parse(row.get(item)).orElse(null);
        if (date == null) {
            add(item, RowErrorCode.DATE_UNREADABLE);
        }
        return date;
    }

    /** The amount; {@code null} when absent, wrong or nothing. */
    Money amount(Item item) {
        if (!isReadable(item)) {
            return null;
        }
        try {
            Money amount = Money.ofTenThousandYuan(row.get(item));
            return amount.isZero() ? null : amount;
        } catch (InvalidMoneyException invalid) {
            add(item, RowErrorCode.AMOUNT_UNREADABLE);
            return null;
        }
    }

    /** The code; {@code null} when absent or wrong. A failing code is taken when its acceptance is on record. */
    SocialCreditCode code(Item item, AcceptedCodes accepted) {
        if (!isReadable(item)) {
            return null;
        }
        SocialCreditCodeFault fault = SocialCreditCode.check(row.get(item)).orElse(null);
        if (fault == null) {
            return SocialCreditCode.of(row.get(item));
        }
        switch (fault) {
            case LENGTH, ALPHABET -> add(item, RowErrorCode.CODE_FORMAT);
            case PLACEHOLDER -> add(item, RowErrorCode.PLACEHOLDER_NOT_ALLOWED);
            case CHECK_DIGIT, INNER_CHECK_DIGIT, ACCEPTANCE_WITHOUT_REASON -> {
                return accepted.find(row.get(item)).orElseGet(() -> {
                    add(item, RowErrorCode.CODE_CHECK_FAILED);
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
