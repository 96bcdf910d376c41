package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.files.read.FileLimits;
import org.creditportal.files.read.FileNote;
import org.creditportal.files.read.FileNoteKind;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.template.AcceptedCodes;
import org.creditportal.records.domain.template.CheckedRow;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.RowFields;
import org.junit.jupiter.api.Test;

/** Files as people of this field send them, read and checked as an upload is; each stands for a kind of fault. */
class CaseFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final List<FileNote> notes = new ArrayList<>();

    private List<CheckedRow> read(String name) {
        try (InputStream content = CaseFilesTest.class.getResourceAsStream("/org/creditportal/records/cases/" + name);
                SpooledFile file = SpooledFile.receive(content, name, FileLimits.USUAL);
                TemplateRows rows = TemplateRows.of(file.rows(FileLimits.USUAL))) {
            RowCheck check = new RowCheck(rows.header().template(), AcceptedCodes.NONE, TODAY);
            List<CheckedRow> checked = new ArrayList<>();
            for (RowFields row = rows.next(); row != null; row = rows.next()) {
                checked.add(check.check(row));
            }
            notes.addAll(rows.notes());
            return checked;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is wrong with each row, by column and code; empty for a good row. */
    private List<String> found(String name) {
        return read(name).stream()
                .map(row -> String.join(
                        " ",
                        row.findings().stream()
                                .map(finding -> finding.column().code() + ":" + finding.code())
                                .toList()))
                .toList();
    }

    private List<RecordFacts> good(String name) {
        List<CheckedRow> rows = read(name);
        assertThat(rows).allSatisfy(row -> assertThat(row.findings()).isEmpty());
        return rows.stream().map(CheckedRow::facts).toList();
    }

    @Test
    void refusesErrorsOfFormulas() {
        assertThat(found("error-cells.xlsx"))
                .containsExactly("CF_XDR_MC:FORMULA_ERROR", "CF_CFJG:FORMULA_ERROR", "CF_WSH:FORMULA_ERROR");
    }

    @Test
    void refusesANumberThatTheSpreadsheetCut() {
        assertThat(found("numeric-id.xlsx")).containsExactly("CF_XDR_ZJHM:DIGITS_LOST");
    }

    @Test
    void refusesCodesOfNobody() {
        assertThat(found("zero-code.csv")).containsExactly("CF_XDR_SHXYM:CODE_FORMAT", "CF_XDR_SHXYM:CODE_FORMAT");
    }

    @Test
    void refusesACitizenNumberAsCode() {
        assertThat(found("id-as-code.csv")).containsExactly("CF_XDR_SHXYM:PERSONAL_NUMBER");
    }

    @Test
    void readsTheSheetThatHasTheHeaderAndTellsTheOther() {
        assertThat(good("instruction-first.xlsx")).hasSize(2);
        assertThat(notes)
                .containsExactly(
                        new FileNote(FileNoteKind.SHEET_READ, "行政处罚"), new FileNote(FileNoteKind.SHEET_UNREAD, "填表说明"));
    }

    @Test
    void takesResidencePermitsAndOnePersonForOne() {
        List<RecordFacts> facts = good("residence-permits.csv");
        assertThat(facts).hasSize(3);
        assertThat(facts.get(2).subject().identity())
                .isEqualTo(facts.get(0).subject().identity())
                .isNotEqualTo(facts.get(1).subject().identity());
    }

    @Test
    void takesWordsAndDaysForNoEnd() {
        assertThat(good("licence-term.csv"))
                .hasSize(3)
                .extracting(RecordFacts::validUntil)
                .containsOnly(LastDay.NONE);
    }

    @Test
    void takesItemsThatOnlyALaterObjectHas() {
        assertThat(good("json-late-field.json")).extracting(RecordFacts::remark).containsExactly(null, "后来才有");
    }

    @Test
    void refusesDatesWithOtherMarks() {
        assertThat(found("dates.csv")).containsExactly("CF_JDRQ:DATE_UNREADABLE", "CF_JDRQ:DATE_UNREADABLE", "");
    }

    @Test
    void refusesYuanInTheColumnOfTenThousandYuan() {
        assertThat(found("unit.csv")).containsExactly("CF_NR_FK:AMOUNT_UNIT");
    }

    @Test
    void findsTheColumnsOfAHeaderWithTwoLevels() {
        assertThat(good("two-level-header.xlsx")).isNotEmpty();
    }

    @Test
    void asksForNamesWhereNothingIsSaid() {
        assertThat(found("null-names.csv"))
                .containsExactly("CF_XDR_MC:MANDATORY", "CF_XDR_MC:MANDATORY", "CF_XDR_MC:MANDATORY");
    }

    @Test
    void joinsLinesDropsWhatNobodySeesAndRefusesMarksOfDirection() {
        List<CheckedRow> rows = read("line-break-bidi.csv");
        assertThat(rows.get(0).facts().subject().name()).isEqualTo("昆明案例换行有限公司");
        assertThat(rows.get(2).facts().subject().name()).isEqualTo("昆明案例零宽有限公司");
        assertThat(found("line-break-bidi.csv")).containsExactly("", "CF_XDR_MC:DIRECTION_MARK", "");
    }

    @Test
    void ignoresABlankFarToTheRight() {
        assertThat(good("far-blank.xlsx")).hasSize(1);
    }

    @Test
    void numbersThatDifferInAHyphenAloneAreTwoDecisions() {
        RecordFacts first = read("decision-1-1.csv").get(0).facts();
        RecordFacts second = read("decision-11.csv").get(0).facts();
        assertThat(second.subject().identity()).isEqualTo(first.subject().identity());
        assertThat(new DocumentNumber(second.documentNumber()).isSameAs(new DocumentNumber(first.documentNumber())))
                .isFalse();
    }

    /** By themselves such rows are sound; that their code is another's is found where the subjects are looked up. */
    @Test
    void oneCodeWithSeveralNamesIsOneIdentity() {
        List<RecordFacts> facts = new ArrayList<>(good("code-name-1.csv"));
        facts.addAll(good("code-name-2.csv"));
        assertThat(facts).extracting(row -> row.subject().identity()).hasSize(2).containsOnly("C:91530199MALD43AX00");
        assertThat(good("filldown.csv"))
                .extracting(row -> row.subject().identity())
                .hasSize(3)
                .containsOnly("C:91530199MABHFK5C99");
    }

    @Test
    void keepsCharactersThatThisVersionOfJavaDoesNotKnow() {
        assertThat(good("rare.csv"))
                .extracting(row -> row.subject().name())
                .containsExactly("昆明案例𱍐泰有限公司", "昆明案例普通有限公司");
    }
}
