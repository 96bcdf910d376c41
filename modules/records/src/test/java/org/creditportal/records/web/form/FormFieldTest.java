package org.creditportal.records.web.form;

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

    @Test
    void showsWhatIsOnRecordAsItWouldBeEntered() {
        List<String> words = List.of("警告", "罚款", "其他-");
        FormField kinds = FormField.filled(column(ColumnInput.CHOICES, words), "罚款;其他-责令改正");
        assertThat(kinds.getChosen()).containsExactly("罚款", "其他-");
        assertThat(kinds.getOther()).isEqualTo("责令改正");
        assertThat(kinds.written()).isEqualTo("罚款;其他-责令改正");
        FormField kind = FormField.filled(column(ColumnInput.CHOICE, words), "警告");
        assertThat(kind.getValue()).isEqualTo("警告");
        assertThat(kind.isRequired()).isTrue();
    }

    @Test
    void keepsWordsThatNoListHas() {
        FormField kinds = FormField.filled(column(ColumnInput.CHOICES, List.of("警告", "罚款")), "罚款;通报");
        assertThat(kinds.isLine()).isTrue();
        assertThat(kinds.written()).isEqualTo("罚款;通报");
    }

    @Test
    void keepsAPersonalNumberOutOfTheForm() {
        FormField number = FormField.personal(column(ColumnInput.TEXT, List.of()), "530***********1234");
        assertThat(number.written()).isEmpty();
        assertThat(number.isRequired()).isFalse();
    }

    @Test
    void asksForAnAmountThatIsTenTimesWhatItWasUntilThatAmountIsConfirmed() {
        FormField fine = FormField.filled(column(ColumnInput.AMOUNT, List.of()), "30");
        assertThat(fine.ask()).isFalse();
        fine.setValue("31");
        assertThat(fine.ask()).isFalse();
        fine.setValue("310,000");
        assertThat(fine.ask()).isTrue();
        assertThat(fine.isAsked()).isTrue();
        fine.setConfirmed(true);
        assertThat(fine.ask()).isFalse();
        fine.setValue("3,100,000");
        assertThat(fine.ask()).isTrue();
        assertThat(fine.isConfirmed()).isFalse();
        fine.setValue("3");
        assertThat(fine.ask()).isTrue();
        fine.setValue("30");
        assertThat(fine.ask()).isFalse();
        assertThat(fine.isAsked()).isFalse();
    }

    @Test
    void asksNothingWhereNoAmountWasOrWhereItIsNone() {
        FormField fine = FormField.filled(column(ColumnInput.AMOUNT, List.of()), "");
        fine.setValue("310000");
        assertThat(fine.ask()).isFalse();
        FormField other = FormField.filled(column(ColumnInput.AMOUNT, List.of()), "30");
        other.setValue("thirty");
        assertThat(other.ask()).isFalse();
    }

    private static FormField field(ColumnInput input, List<String> words) {
        return FormField.empty(column(input, words), null);
    }

    private static TemplateColumnRow column(ColumnInput input, List<String> words) {
        return new TemplateColumnRow("X", "X", ColumnNeed.ALWAYS, 100, input, words);
    }
}
