package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.application.subject.SubjectFixture.TODAY;
import static org.creditportal.records.application.subject.SubjectFixture.assertRefused;
import static org.creditportal.records.application.subject.SubjectFixture.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.subject.AddName;
import org.creditportal.records.api.subject.AddRelation;
import org.creditportal.records.api.subject.EndName;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.api.subject.NameRow;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectNamed;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What subjects are called, and were called before. */
class SubjectNamesTest {

    private final SubjectFixture office = new SubjectFixture();
    private final Subject company = office.company();

    @Test
    void keepsFormerNamesAndAliases() {
        AddName former = new AddName(
                number(company), "昆明滇池商贸公司", NameKind.FORMER, TODAY.minusYears(5), TODAY.minusYears(1), "register");
        office.maintenance.addName(former);
        assertThat(office.dossierOf(company).names()).hasSize(1);
        assertRefused(() -> office.maintenance.addName(former), RecordsError.NAME_KNOWN);
        office.maintenance.addName(new AddName(number(company), "滇池", NameKind.ALIAS, null, null, "sign"));
        long alias = office.dossierOf(company).names().get(1).id();
        office.maintenance.endName(new EndName(number(company), alias, TODAY));
        assertRefused(
                () -> office.maintenance.endName(new EndName(number(company), alias, TODAY)),
                RecordsError.NAME_NOT_ENDABLE);
    }

    @Test
    void renamesASubjectAndTellsThoseWhoKeepSomethingAboutIt() {
        String before = office.dossierOf(company).subject().name();
        AddName renamed = new AddName(number(company), "昆明滇池新商贸有限公司", NameKind.CURRENT, TODAY, null, "register");
        office.maintenance.addName(renamed);
        assertThat(office.dossierOf(company).subject().name())
                .isEqualTo("昆明滇池新商贸有限公司")
                .isNotEqualTo(before);
        assertThat(office.events).contains(new SubjectNamed(number(company).value()));
        assertRefused(() -> office.maintenance.addName(renamed), RecordsError.NAME_KNOWN);
    }

    /** Renamed and later called as before; a file that calls it so would be held for ever. */
    @Test
    void isCalledAgainAsItWasCalledBefore() {
        String first = office.dossierOf(company).subject().name();
        office.parts.add(new SubjectName(company.number(), first, NameKind.CURRENT, new Term(null, null), "file"));
        named("昆明滇池新商贸有限公司", NameKind.CURRENT);
        named(first, NameKind.CURRENT);
        assertThat(office.dossierOf(company).subject().name()).isEqualTo(first);
        assertThat(kinds()).containsOnly(Map.entry(first, NameKind.CURRENT), Map.entry("昆明滇池新商贸有限公司", NameKind.FORMER));
        assertRefused(() -> named(first, NameKind.CURRENT), RecordsError.NAME_KNOWN);
    }

    @Test
    void isCalledByTheNameThatWasOnlyWhatItWasAlsoCalled() {
        named("滇池商贸", NameKind.ALIAS);
        named("滇池商贸", NameKind.CURRENT);
        assertThat(office.dossierOf(company).subject().name()).isEqualTo("滇池商贸");
        assertThat(kinds()).containsOnly(Map.entry("滇池商贸", NameKind.CURRENT));
        assertRefused(() -> named("滇池商贸", NameKind.FORMER), RecordsError.NAME_KNOWN);
    }

    private void named(String name, NameKind kind) {
        office.maintenance.addName(new AddName(number(company), name, kind, null, null, "register"));
    }

    private Map<String, NameKind> kinds() {
        return office.dossierOf(company).names().stream().collect(Collectors.toMap(NameRow::name, NameRow::kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "#REF!", "昆明\u202E司公", "0", "TRUE", "合计", "无", "张三150102198807303035", " "})
    void takesNoNamesThatAreNone(String name) {
        assertRefused(
                () -> office.maintenance.addName(
                        new AddName(number(company), name, NameKind.ALIAS, null, null, "register")),
                RecordsError.NAME_INVALID);
        assertRefused(
                () -> office.maintenance.addRelation(new AddRelation(
                        number(company),
                        RelationRole.SHAREHOLDER,
                        name,
                        null,
                        null,
                        new BigDecimal("10"),
                        null,
                        null,
                        "register")),
                RecordsError.NAME_INVALID);
    }
}
