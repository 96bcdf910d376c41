package org.creditportal.records.domain.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.creditportal.kernel.code.InvalidMoneyException;
import org.creditportal.kernel.code.Money;
import org.creditportal.kernel.code.MoneyFault;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.code.SocialCreditCodeFault;

/** Reads the values of one row and collects what is wrong with them; a column is reported once. */
public final class Findings {

    private final Template template;
    private final RowFields row;
    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();
    private final Set<Item> faulty = EnumSet.noneOf(Item.class);

    /** @param today the legal date */
    Findings(Template template, RowFields row, LocalDate today) {
        this.template = template;
        this.row = row;
        this.today = today;
    }

    void add(Item item, RowErrorCode code, Object... arguments) {
        if (faulty.add(item)) {
            List<String> texts = Arrays.stream(arguments)
                    .map(argument -> PersonalNumberScan.masked(String.valueOf(argument), today))
                    .toList();
            String value = item.isPersonal() ? row.get(item) : PersonalNumberScan.masked(row.get(item), today);
            found.add(new Finding(template.column(item), code, value, texts));
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
        return date(item, WrittenDate::parse);
    }

    private LocalDate date(Item item, Function<String, Optional<LocalDate>> reading) {
        if (!isReadable(item)) {
            return null;
        }
        LocalDate date = reading.apply(row.get(item)).orElse(null);
        if (date == null) {
            add(item, RowErrorCode.DATE_UNREADABLE);
        }
        return date;
    }

    /** A last day, which may be none: {@link WrittenDate#NO_END}; {@code null} when absent or wrong. */
    LocalDate lastDay(Item item) {
        if (isReadable(item) && WrittenDate.isNoEnd(row.get(item))) {
            return WrittenDate.NO_END;
        }
        return date(item, WrittenDate::parseLast);
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
            add(
                    item,
                    invalid.code() == MoneyFault.CURRENCY
                            ? RowErrorCode.AMOUNT_CURRENCY
                            : RowErrorCode.AMOUNT_UNREADABLE);
            return null;
        }
    }

    /** The code; {@code null} when absent or wrong. A failing code is taken when its acceptance is on record. */
    SocialCreditCode code(Item item, AcceptedCodes accepted) {
        return code(item, accepted, SocialCreditCode::soundIn);
    }

    /** @param sound the code in a text, for who knows some already */
    SocialCreditCode code(Item item, AcceptedCodes accepted, Function<String, Optional<SocialCreditCode>> sound) {
        if (!isReadable(item)) {
            return null;
        }
        return sound.apply(row.get(item)).orElseGet(() -> failing(item, accepted));
    }

    private SocialCreditCode failing(Item item, AcceptedCodes accepted) {
        SocialCreditCodeFault fault = SocialCreditCode.check(row.get(item)).orElseThrow();
        switch (fault) {
            case LENGTH, ALPHABET, REGISTERING_AUTHORITY, FILLER -> add(item, RowErrorCode.CODE_FORMAT);
            case PLACEHOLDER -> add(item, RowErrorCode.PLACEHOLDER_NOT_ALLOWED);
            case DIVISION, CHECK_DIGIT, INNER_CHECK_DIGIT, ACCEPTANCE_WITHOUT_REASON -> {
                return accepted.find(row.get(item)).orElseGet(() -> {
                    boolean form = fault == SocialCreditCodeFault.DIVISION;
                    add(item, form ? RowErrorCode.CODE_FORMAT : RowErrorCode.CODE_CHECK_FAILED);
                    return null;
                });
            }
        }
        return null;
    }

    /** Whether nothing was found, or nothing but warnings. */
    boolean isGood() {
        return found.isEmpty() || found.stream().allMatch(Finding::isWarning);
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
