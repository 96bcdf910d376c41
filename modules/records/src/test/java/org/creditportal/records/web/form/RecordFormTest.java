package org.creditportal.records.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.records.api.template.ColumnInput;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.junit.jupiter.api.Test;

class RecordFormTest {

    private static final List<String> CODES = List.of(
            "CF_XDR_MC",
            "CF_FR_ZJHM",
            "CF_WSH",
            "CF_CFLB",
            "CF_JDRQ",
            "CF_CFJG",
            "CF_CFJGDM",
            "CF_SJLY",
            "CF_SJLYDM",
            "BZ");

    @Test
    void isFilledInWithWhatTheBureauAlwaysWrites() {
        RecordForm form = RecordForm.ofNew(columns(CODES), "市场监督管理局", "11530100MB1234567X");
        assertThat(form.written())
                .containsEntry("CF_CFJG", "市场监督管理局")
                .containsEntry("CF_CFJGDM", "11530100MB1234567X")
                .containsEntry("CF_SJLY", "市场监督管理局")
                .containsEntry("CF_SJLYDM", "11530100MB1234567X")
                .containsEntry("CF_XDR_MC", "")
                .containsEntry("CF_CFLB", "");
    }

    @Test
    void isAboutTheOrganisationThatAnInspectionCameTo() {
        List<String> codes = List.of("CF_WSH", "CF_XDR_MC", "CF_XDR_SHXYM", "CF_XDR_GSZC", "CF_FR");
        RecordForm form = RecordForm.ofNew(columns(codes), null, null).about("昆明示例商贸有限公司", "91530100MA6K000019");
        assertThat(form.written())
                .containsEntry("CF_XDR_MC", "昆明示例商贸有限公司")
                .containsEntry("CF_XDR_SHXYM", "91530100MA6K000019")
                .containsEntry("CF_WSH", "")
                .containsEntry("CF_XDR_GSZC", "")
                .containsEntry("CF_FR", "");
    }

    @Test
    void staysEmptyForWhomNothingIsKnownOf() {
        RecordForm form = RecordForm.ofNew(columns(List.of("XK_XKJG", "XK_LYDWDM")), null, null);
        assertThat(form.written().values()).containsOnly("");
    }

    @Test
    void opensASectionWhereTheSubjectOfItsFieldsChanges() {
        RecordForm form = RecordForm.ofNew(columns(CODES), null, null);
        assertThat(form.getFields().stream().filter(FormField::isOpening).map(FormField::getCode))
                .containsExactly("CF_XDR_MC", "CF_WSH", "CF_CFJG", "BZ");
        assertThat(form.getFields().get(0).getSection()).isEqualTo(FormSection.SUBJECT);
    }

    /** Templates ask of the decision, of the authority, and of the decision again. */
    @Test
    void aSectionIsOpenedOnce() {
        RecordForm form = RecordForm.ofNew(columns(List.of("CF_WSH", "CF_CFJG", "CF_XDR_MC", "CF_JDRQ")), null, null);
        assertThat(form.getFields().stream().map(FormField::getCode))
                .containsExactly("CF_WSH", "CF_JDRQ", "CF_CFJG", "CF_XDR_MC");
        assertThat(form.getFields().stream().filter(FormField::isOpening)).hasSize(3);
    }

    private static List<TemplateColumnRow> columns(List<String> codes) {
        return codes.stream()
                .map(code -> new TemplateColumnRow(code, code, ColumnNeed.NEVER, 200, ColumnInput.TEXT, List.of()))
                .toList();
    }
}
