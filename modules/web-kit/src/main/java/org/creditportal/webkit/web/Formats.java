package org.creditportal.webkit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;

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

    /** A point in time, to the minute. */
    public String moment(Instant moment) {
        return moment == null
                ? ""
                : format("format.moment", moment.atZone(tenants.current().zone()), Languages.of(request));
    }

    /** An amount in yuan, with fen only where there are any. */
    public String money(BigDecimal yuan) {
        return yuan == null ? "" : money(yuan, Languages.of(request));
    }

    /** A whole number with thousands separated. */
    public String number(Long number) {
        return number == null ? "" : decimal("#,##0").format(number.longValue());
    }

    static String date(LocalDate date, Locale language) {
        return format("format.date", date, language);
    }

    static String money(BigDecimal yuan, Locale language) {
        BigDecimal fen = yuan.setScale(2, RoundingMode.HALF_UP);
        boolean whole = fen.stripTrailingZeros().scale() <= 0;
        String digits = decimal(whole ? "#,##0" : "#,##0.00").format(fen);
        return Texts.of("web-kit", language).get("format.money", digits);
    }

    private static String format(String patternKey, TemporalAccessor value, Locale language) {
        String pattern = Texts.of("web-kit", language).get(patternKey);
        return DateTimeFormatter.ofPattern(pattern, language).format(value);
    }

    private static DecimalFormat decimal(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
