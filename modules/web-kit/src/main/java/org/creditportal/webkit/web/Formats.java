package org.creditportal.webkit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.creditportal.kernel.code.InvalidMoneyException;
import org.creditportal.kernel.code.Money;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.WrittenMoments;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.language.WrittenTimes;

/**
 * Dates, moments and amounts as official documents write them, in the reader's language and the tenant's zone: {@code
 * #{formats}}. Null gives an empty text.
 */
@Named("formats")
@RequestScoped
public class Formats {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private HttpServletRequest request;

    /** A legal date; in English 13 August 2020. */
    public String date(LocalDate date) {
        return date == null ? "" : date(date, Languages.of(request));
    }

    /** A month; in English August 2020. */
    public String month(YearMonth month) {
        return month == null ? "" : WrittenTimes.write("format.month", month, Languages.of(request));
    }

    /** The months from one to another, both included. */
    public String months(YearMonth first, YearMonth last) {
        return first == null ? "" : months(first, last, Languages.of(request));
    }

    /** A point in time, to the minute. */
    public String moment(Instant moment) {
        return moment == null
                ? ""
                : WrittenTimes.write(
                        "format.moment", moment.atZone(tenants.current().zone()), Languages.of(request));
    }

    /** A point in time as files for people write it, in the same zone and to the same minute as pages do: 2026-11-28 06:31. */
    public String stamp(Instant moment) {
        return WrittenMoments.stamp(moment, tenants.current().zone());
    }

    /** An amount, thousands separated and fen only where there are any, and once more in words. */
    public String amount(Money amount) {
        return amount == null ? "" : amount(amount, Languages.of(request));
    }

    /**
     * What somebody typed as an amount, as it is understood, in yuan and in words; or why it is not understood.
     *
     * @param unit in which it was typed
     */
    public String typed(String text, AmountUnit unit) {
        return text == null || text.isBlank() ? "" : typed(text, unit, Languages.of(request));
    }

    /** A whole number with thousands separated. */
    public String number(Long number) {
        return number == null ? "" : decimal("#,##0").format(number.longValue());
    }

    static String date(LocalDate date, Locale language) {
        return WrittenTimes.date(date, language);
    }

    static String months(YearMonth first, YearMonth last, Locale language) {
        String begin = WrittenTimes.write("format.month", first, language);
        return first.equals(last)
                ? begin
                : Texts.of("web-kit", language)
                        .get("format.months", begin, WrittenTimes.write("format.month", last, language));
    }

    static String typed(String text, AmountUnit unit, Locale language) {
        try {
            Money amount = unit.read(text);
            return Texts.of("web-kit", language).get("amount.understood", figures(amount), amount.words());
        } catch (InvalidMoneyException wrong) {
            return ErrorTexts.of(wrong, language);
        }
    }

    static String amount(Money amount, Locale language) {
        return Texts.of("web-kit", language).get("amount.shown", figures(amount), amount.words());
    }

    private static String figures(Money amount) {
        BigDecimal yuan = amount.inYuan();
        boolean whole = yuan.stripTrailingZeros().scale() <= 0;
        return decimal(whole ? "#,##0" : "#,##0.00").format(yuan);
    }

    private static DecimalFormat decimal(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
