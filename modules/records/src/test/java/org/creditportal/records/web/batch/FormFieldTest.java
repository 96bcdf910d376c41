package org.creditportal.records.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditportal.records.api.template.ColumnInput;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.junit.jupiter.api.Test;

class FormFieldTest {

    @Test
    void writesChoicesWithSemicolonsAndCompletesOpenWords() {
        FormField field = field(ColumnInput.CHOICES, List.of("警告", "罚款", "其他-"));
        assertThat(field.written()).isEmpty();
        field.setChosen("罚款", "其他-");
        field.setOther("责令改正");
        assertThat(field.written()).isEqualTo("罚款;其他-责令改正");
    }

    @Test
    void writesNothingOfTheFreeTextWhenAnotherWordIsChosen() {
        FormField field = field(ColumnInput.CHOICE, List.of("身份证", "其他-"));
        field.setOther("军官证");
        field.setValue("身份证");
        assertThat(field.written()).isEqualTo("身份证");
    }

    @Test
    void choosesTheOnlyWord() {
        assertThat(field(ColumnInput.CHOICE, List.of("自然人")).written()).isEqualTo("自然人");
    }

    @Test
    void writesLinesAsTyped() {
        FormField field = field(ColumnInput.TEXT, List.of());
        assertThat(field.written()).isEmpty();
        field.setValue(" =1+1");
        assertThat(field.written()).isEqualTo(" =1+1");
    }

    private static FormField field(ColumnInput input, List<String> words) {
        return new FormField(new TemplateColumnRow("X", "X", ColumnNeed.ALWAYS, 100, input, words));
    }
}
