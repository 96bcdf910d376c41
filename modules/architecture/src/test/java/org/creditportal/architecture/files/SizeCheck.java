package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.architecture.Checkout;

/** Check 12: a Java file of more than 400 lines or a page of more than 120 is a design question. */
final class SizeCheck {

    private static final int MOST_JAVA_LINES = 400;
    private static final int MOST_PAGE_LINES = 120;

    private SizeCheck() {}

    static List<String> faults(Checkout checkout) {
        List<String> faults = new ArrayList<>();
        checkout.mainFiles(".java").forEach(file -> check(checkout, file, MOST_JAVA_LINES, faults));
        checkout.mainFiles(".xhtml").forEach(file -> check(checkout, file, MOST_PAGE_LINES, faults));
        return faults;
    }

    private static void check(Checkout checkout, Path file, int most, List<String> faults) {
        long lines = Checkout.text(file).lines().count();
        if (lines > most) {
            faults.add(checkout.name(file) + " has " + lines + " lines, more than " + most);
        }
    }
}
