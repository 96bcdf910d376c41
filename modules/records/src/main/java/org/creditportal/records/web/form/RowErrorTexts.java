package org.creditportal.records.web.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.batch.FileNoteRow;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.creditportal.webkit.language.Languages;

/** Row errors in words: where, what is wrong, and what to do about it. */
public final class RowErrorTexts {

    private final Texts texts;
    private final boolean english;
    private final Map<String, String> titles;

    /** @param columns those of the file's template, by whose titles its columns are known */
    public RowErrorTexts(Locale language, List<TemplateColumnRow> columns) {
        this.texts = Texts.of("records", language);
        this.english = Languages.isEnglish(language);
        this.titles = columns.stream()
                .collect(Collectors.toMap(TemplateColumnRow::code, TemplateColumnRow::title, (one, same) -> one));
    }

    /** The column's title as the template has it; in English its name goes before. */
    public String column(RowErrorRow error) {
        String name = texts.get("column." + error.column());
        String title = titles.get(error.column());
        if (title == null) {
            return name;
        }
        return english ? name + " (" + title + ")" : title;
    }

    public String fault(RowErrorRow error) {
        return texts.get("RowErrorCode." + error.code(), arguments(error));
    }

    public String remedy(RowErrorRow error) {
        return texts.get("RowErrorCode." + error.code() + ".remedy", arguments(error));
    }

    /** How the file was read. */
    public String note(FileNoteRow note) {
        return texts.get("FileNoteKind." + note.code(), note.what());
    }

    /** Fault and remedy in one text. */
    public String advice(RowErrorRow error) {
        return fault(error) + "\n" + remedy(error);
    }

    private static Object[] arguments(RowErrorRow error) {
        return error.arguments().toArray();
    }
}
