package org.creditportal.records.web.batch;

import java.util.Locale;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.batch.RowErrorRow;

/** Row errors in words: what is wrong, and what to do about it. */
public final class RowErrorTexts {

    private final Texts texts;

    RowErrorTexts(Locale language) {
        this.texts = Texts.of("records", language);
    }

    String column(RowErrorRow error) {
        return texts.get("column." + error.getColumn());
    }

    String fault(RowErrorRow error) {
        return texts.get("RowErrorCode." + error.getCode(), arguments(error));
    }

    String remedy(RowErrorRow error) {
        return texts.get("RowErrorCode." + error.getCode() + ".remedy", arguments(error));
    }

    private static Object[] arguments(RowErrorRow error) {
        return error.getArguments().toArray();
    }
}
