package org.creditportal.architecture.files;

import java.util.List;
import org.creditportal.architecture.Checkout;

/** ADR 0032: only {@code BusinessNumber} knows what the thirteen characters of a number look like. */
final class NumberCheck {

    private static final String THIRTEEN = "{13}";

    private static final String KNOWN =
            "modules/kernel/src/main/java/org/creditportal/kernel/identifier/BusinessNumber.java";

    private NumberCheck() {}

    static List<String> faults(Checkout checkout) {
        return checkout.productModules().stream()
                .flatMap(module -> checkout.files(checkout.name(module) + "/src/main/java", ".java").stream())
                .filter(file -> Checkout.text(file).contains(THIRTEEN))
                .map(checkout::name)
                .filter(file -> !file.equals(KNOWN))
                .map(file -> file + " has an expression of its own for numbers: ask BusinessNumber")
                .toList();
    }
}
