package org.creditportal.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;

/** The form for one record, its fields named by the codes of the template's columns. */
final class RecordForm {

    private static final List<String> CHOICES = List.of("CF_XDR_LB");
    private static final List<String> BOXES = List.of("CF_CFLB");

    private final OfficePage office;

    RecordForm(OfficePage office) {
        this.office = office;
    }

    /** Fills in the last row of a sheet. */
    void fill(RecordSheet sheet) {
        for (Map.Entry<String, String> cell : sheet.lastRow().entrySet()) {
            reveal(field(cell.getKey()));
            if (CHOICES.contains(cell.getKey())) {
                office.chooseByText(menu(cell.getKey()), cell.getValue());
            } else if (BOXES.contains(cell.getKey())) {
                field(cell.getKey())
                        .getByText(cell.getValue(), new Locator.GetByTextOptions().setExact(true))
                        .click();
            } else {
                type(cell.getKey(), cell.getValue());
            }
        }
    }

    /** Goes to the step in which it stands, where the form is in steps. */
    private void reveal(Locator part) {
        String step = part.getAttribute("data-kit-in-step");
        if (step != null) {
            office.page().locator("[data-kit-step='" + step + "']").click();
        }
    }

    private String menu(String code) {
        return field(code).locator(".ui-selectonemenu").getAttribute("id");
    }

    /** Types into a field. */
    void type(String code, String value) {
        reveal(field(code));
        field(code).locator("input, textarea").first().fill(value);
    }

    /** Everything about a field: label, input, help and fault. */
    Locator field(String code) {
        return office.element("field-" + code);
    }

    /** Sends the form. */
    void enter() {
        office.page().locator("[data-kit-step]").last().click();
        PlaywrightAssertions.assertThat(office.page().locator(".kit-summary"))
                .not()
                .isEmpty();
        office.element("enterForm:enter").click();
    }
}
