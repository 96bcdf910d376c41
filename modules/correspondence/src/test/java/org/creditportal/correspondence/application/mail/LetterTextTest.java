package org.creditportal.correspondence.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creditportal.correspondence.api.mail.LetterKind;
import org.creditportal.correspondence.api.mail.LetterLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What letters say, and that there is no room in them for anything personal. */
class LetterTextTest {

    private static final String OFFICE = "http://kunming.localhost:8080/office";
    private static final LetterLine UNSERVED =
            LetterLine.several("correspondence", "waiting.unservedDocuments", 3, "/correspondence/documents.xhtml");

    @Test
    void saysHowManyThingsWaitAndWhere() {
        LetterText text = LetterText.of(LetterKind.DIGEST, List.of(UNSERVED), OFFICE);
        assertThat(text.subject()).contains("3");
        assertThat(text.body()).contains("公文尚未送达，请送达并登记：3\n", OFFICE + "/correspondence/documents.xhtml");
    }

    @Test
    void saysTheNumberOfASingleThingAndNoCountOfOne() {
        LetterLine single = LetterLine.one(
                "correspondence", "waiting.unservedDocuments", "0K3V8QJ7M2B4X", "/correspondence/document");
        assertThat(LetterText.of(LetterKind.REMINDER, List.of(single), OFFICE).body())
                .contains(
                        "公文尚未送达，请送达并登记：0K3V8QJ7M2B4X\n",
                        OFFICE + "/correspondence/document.xhtml?number=0K3V8QJ7M2B4X");
        LetterLine alarm = LetterLine.notice("correspondence", "letter.option.tampered", "/identity/audit.xhtml");
        assertThat(LetterText.of(LetterKind.ALARM, List.of(alarm), OFFICE).body())
                .contains("审计日志校验发现异常\n" + OFFICE + "/identity/audit.xhtml");
    }

    @Test
    void isTheSameAfterItWasKept() {
        List<LetterLine> lines = List.of(
                UNSERVED,
                new LetterLine(
                        "correspondence",
                        "waiting.unservedDocuments",
                        1,
                        "0K3V8QJ7M2B4X",
                        "/correspondence/document.xhtml?number=0K3V8QJ7M2B4X"));
        assertThat(LetterText.read(LetterText.write(lines))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "张三, /a.xhtml",
        "110105194912310021, /a.xhtml",
        "'', /a.xhtml?name=zhangsan",
        "'', /a.xhtml?number=11010519491231002X",
        "'', https://elsewhere.example/",
        "'', //elsewhere.example/a.xhtml"
    })
    void hasNoRoomForAnythingElse(String number, String path) {
        assertThatThrownBy(() -> new LetterLine("correspondence", "waiting.unservedDocuments", 1, number, path))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
