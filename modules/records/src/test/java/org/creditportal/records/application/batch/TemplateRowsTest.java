package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.creditportal.files.read.FileLimits;
import org.creditportal.files.read.FileNote;
import org.creditportal.files.read.FileNoteKind;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.PenaltyRows;
import org.creditportal.records.domain.template.RowFields;
import org.creditportal.records.domain.template.Template;
import org.creditportal.records.domain.template.TemplateColumn;
import org.creditportal.records.domain.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below the first header of a file. */
class TemplateRowsTest {

    private static final Template TEMPLATE = Templates.require("penalty-2018");
    private static final String TITLE = "昆明市案例局行政处罚信息表";

    private final List<FileNote> notes = new ArrayList<>();

    private static String line(List<String> values) {
        return String.join(",", values);
    }

    private static List<String> columns(Function<TemplateColumn, String> text) {
        return TEMPLATE.columns().stream().map(text).toList();
    }

    private static String titles() {
        return line(columns(TemplateColumn::title));
    }

    private static String row() {
        RowFields row = PenaltyRows.ofCompany().row();
        return line(columns(column -> row.get(column.item())));
    }

    /** The columns of fine and confiscation exchanged. */
    private static List<String> exchanged(List<String> texts) {
        List<String> exchanged = new ArrayList<>(texts);
        List<Item> items = TEMPLATE.columns().stream().map(TemplateColumn::item).toList();
        Collections.swap(exchanged, items.indexOf(Item.FINE), items.indexOf(Item.CONFISCATED));
        return exchanged;
    }

    private List<RowFields> read(String... lines) {
        return read("表.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<RowFields> read(String name, byte[] content) {
        try (SpooledFile file = SpooledFile.receive(new ByteArrayInputStream(content), name, FileLimits.USUAL);
                TemplateRows rows = TemplateRows.of(file.rows(FileLimits.USUAL))) {
            List<RowFields> read = new ArrayList<>();
            for (RowFields row = rows.next(); row != null; row = rows.next()) {
                read.add(row);
            }
            notes.addAll(rows.notes());
            return read;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void theSameHeaderOnEveryPageIsPassedOverAndTold() {
        List<RowFields> rows = read(
                TITLE, titles(), line(columns(TemplateColumn::code)), row(), TITLE, titles(), row(), titles(), row());
        assertThat(rows).extracting(RowFields::line).containsExactly(4L, 7L, 9L);
        assertThat(notes)
                .containsExactly(
                        new FileNote(FileNoteKind.LINES_UNREAD, "1"),
                        new FileNote(FileNoteKind.HEADER_REPEATED, "5-6, 8"));
    }

    @Test
    void theSameHeaderByCodesIsTheSame() {
        assertThat(read(titles(), row(), line(columns(TemplateColumn::code)), row()))
                .hasSize(2);
    }

    @Test
    void aTableWithOtherColumnsBelowIsRefused() {
        assertThatThrownBy(() -> read(titles(), row(), row(), line(exchanged(columns(TemplateColumn::title))), row()))
                .isInstanceOfSatisfying(RecordsException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RecordsError.HEADER_FURTHER);
                    assertThat(refused.arguments()).containsExactly(4L);
                });
    }

    /** Of another kind even, as long as a title stands where a name or a number belongs. */
    @ParameterizedTest
    @ValueSource(strings = {"licence-2018", "penalty-2016", "penalty-2018-person"})
    void aTableOfAnotherTemplateBelowIsRefused(String template) {
        String other = line(Templates.require(template).columns().stream()
                .map(TemplateColumn::title)
                .toList());
        assertThatThrownBy(() -> read(titles(), row(), other))
                .isInstanceOfSatisfying(RecordsException.class, refused -> assertThat(refused.code())
                        .isEqualTo(RecordsError.HEADER_FURTHER));
    }

    @Test
    void aRowThatHappensToNameAColumnIsARow() {
        RowFields row =
                PenaltyRows.ofCompany().with(Item.SUBJECT_NAME, "行政相对人名称").row();
        assertThat(read(titles(), line(columns(column -> row.get(column.item())))))
                .hasSize(1);
    }

    @Test
    void examplesArePassedOverAndFurtherTablesTold() {
        String example = row().replace("翠湖", "示例");
        List<RowFields> rows = read(
                "表.xlsx",
                SheetsOfRows.of(Map.of(
                        "1填写示例", List.of(titles(), example),
                        "2数据", List.of(titles(), row(), row()),
                        "3更多", List.of(titles(), row()),
                        "4附注", List.of("一,二"))));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get(Item.SUBJECT_NAME)).isEqualTo("昆明翠湖食品有限公司");
        assertThat(notes)
                .containsExactly(
                        new FileNote(FileNoteKind.SHEET_READ, "2数据"),
                        new FileNote(FileNoteKind.SHEET_UNREAD, "1填写示例"),
                        new FileNote(FileNoteKind.FURTHER_TABLE_UNREAD, "3更多"),
                        new FileNote(FileNoteKind.SHEET_UNREAD, "4附注"));
    }
}
