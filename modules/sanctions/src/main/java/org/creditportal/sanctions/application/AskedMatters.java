package org.creditportal.sanctions.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** @param day the date that the list is about */
    Criteria of(MatterFilter asked, String day) {
        return containing(asked.text())
                .andIfGiven(day + " >= ?", asked.from())
                .andIfGiven(day + " <= ?", asked.until());
    }
}
