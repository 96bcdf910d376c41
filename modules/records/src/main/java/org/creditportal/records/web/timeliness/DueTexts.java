package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.timeliness.Countdown;
import org.creditportal.records.api.timeliness.NilReportStanding;
import org.creditportal.records.api.timeliness.Timeliness;
import org.creditportal.webkit.language.Languages;

/** Periods, months and rates in the reader's words. Red and green are kept for honesty and dishonesty. */
@Named
@RequestScoped
public class DueTexts {

    private static final String NEUTRAL = "neutral";
    private static final String WAITING = "waiting";

    @Inject
    private HttpServletRequest request;

    /** How much time is left, or how much too late it is; unknown for {@code null}. */
    public String countdown(Countdown countdown) {
        return countdown(countdown, Languages.of(request));
    }

    /** The colour of the chip that says so: what needs somebody now stands out. */
    public String tone(Countdown countdown) {
        return countdown == null || countdown.overdue() || countdown.days() <= Timeliness.SOON ? WAITING : NEUTRAL;
    }

    public String toneOf(NilReportStanding standing) {
        return standing == NilReportStanding.CONTRADICTED ? WAITING : NEUTRAL;
    }

    /** Year and month of a day. */
    public String month(LocalDate month) {
        return month(month, Languages.of(request));
    }

    /** A rate in per cent; a dash where nothing was recorded. */
    public String percent(BigDecimal percent) {
        return percent == null ? "\u2013" : percent.toPlainString() + "%";
    }

    static String countdown(Countdown countdown, Locale language) {
        Texts texts = Texts.of("records", language);
        if (countdown == null) {
            return texts.get("countdown.unknown");
        }
        String words = texts.get("countdown." + key(countdown), countdown.days());
        return countdown.provisional() ? texts.get("countdown.provisional", words) : words;
    }

    private static String key(Countdown countdown) {
        if (countdown.overdue()) {
            return countdown.days() == 0 ? "justOver" : "over";
        }
        return countdown.days() == 0 ? "today" : "left";
    }

    static String month(LocalDate month, Locale language) {
        String pattern = Texts.of("records", language).get("timeliness.format.month");
        return DateTimeFormatter.ofPattern(pattern, language).format(month);
    }
}
