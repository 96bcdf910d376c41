package org.creditportal.records.api.record;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.creditportal.kernel.text.Texts;

/**
 * What a file of found records tells of each: what the list shows the officer, and no more. Personal numbers are not among
 * it.
 */
public final class ExportColumns {

    private static final List<String> TITLES = List.of(
            "RecordRow.number",
            "list.label.kind",
            "list.label.standing",
            "RecordRow.subjectName",
            "RecordRow.subjectCode",
            "RecordRow.documentNumber",
            "RecordRow.authorityName",
            "RecordRow.bureau",
            "RecordRow.decidedOn",
            "RecordRow.recordedAt");

    private final Texts texts;
    private final UnaryOperator<String> bureauName;
    private final Function<Instant, String> stamp;

    /** @param stamp writes a point in time in the tenant's zone */
    public ExportColumns(Texts texts, UnaryOperator<String> bureauName, Function<Instant, String> stamp) {
        this.texts = texts;
        this.bureauName = bureauName;
        this.stamp = stamp;
    }

    /** The header. */
    public List<String> titles() {
        return TITLES.stream().map(texts::get).toList();
    }

    /** A record's cells. */
    public List<String> of(FoundRecord record) {
        return List.of(
                record.row().number().value(),
                texts.get("RecordKind." + record.row().kind()),
                texts.get("RecordStanding." + record.standing()),
                record.row().subjectName(),
                Objects.toString(record.row().subjectCode(), ""),
                record.row().documentNumber(),
                record.row().authorityName(),
                bureauName.apply(record.row().bureau()),
                record.row().decidedOn().toString(),
                stamp.apply(record.row().recordedAt()));
    }

    /** A last line that says something about the file. */
    public List<String> note(String text) {
        return List.of(text);
    }
}
