package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.creditportal.kernel.code.Money;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.records.api.record.WordedItem;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.web.Formats;

/** Values of records in the reader's language: kinds by their names, amounts in figures and words, all others as reported. */
@Named
@RequestScoped
public class ItemTexts {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Formats formats;

    /** @param value {@code null} for none */
    public String shown(String item, String value) {
        if (value == null) {
            return "";
        }
        Texts texts = Texts.of("records", Languages.of(request));
        return switch (item) {
            case "PENALTY_KIND" ->
                Arrays.stream(value.split(","))
                        .map(kind -> texts.get("PenaltyKind." + kind))
                        .collect(Collectors.joining(texts.get("list.separator")));
            case "FINE", "CONFISCATED" -> formats.amount(Money.ofYuan(value));
            case "LICENCE_KIND" -> texts.get("LicenceKind." + value);
            case "VALID_UNTIL", "PUBLIC_UNTIL" ->
                LastDay.NONE.toString().equals(value) ? formats.date(LastDay.NONE) : value;
            default ->
                WordedItem.find(item)
                        .map(worded -> texts.get(worded.key(value)))
                        .orElse(value);
        };
    }
}
