package org.creditportal.sanctions.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.text.AsciiText;
import org.creditportal.sanctions.api.MatterFilter;

/**
 * Finds matters by what people type and by days; who may see which bureau's is for the repository.
 *
 * @param texts fields of which a part will do
 * @param numbers fields that must be the same
 */
record AskedMatters(List<String> texts, List<String> numbers) {

    Criteria containing(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return Criteria.all();
        }
        String text = wanted.strip();
        String number = AsciiText.id(text.toUpperCase(Locale.ROOT));
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        texts.forEach(field -> {
            conditions.add("LOCATE(?, " + field + ") > 0");
            values.add(text);
        });
        numbers.forEach(field -> {
            conditions.add(field + " = ?");
            values.add(number);
        });
        return Criteria.where("(" + String.join(" OR ", conditions) + ")", values.toArray());
    }

    /**
     * Of the bureau that is asked for, what it and those that it succeeded hold.
     *
     * @param held ids of the bureaus whose matters a bureau holds; {@code null} where none is asked for
     * @param day the date that the list is about
     */
    Criteria of(MatterFilter asked, Function<String, List<String>> held, String day) {
        return containing(asked.text())
                .andIfGiven("e.bureau IN ?", held.apply(AsciiText.id(asked.bureau())))
                .andIfGiven(day + " >= ?", asked.from())
                .andIfGiven(day + " <= ?", asked.until());
    }
}
