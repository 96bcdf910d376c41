package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.architecture.Checkout;

/**
 * Container tests, what helps them, and demo rows run against the machine's clock, so a day of these years written into them is in time
 * today and overdue next week. They count days from today.
 */
final class DayCheck {

    private static final Pattern DAY =
            Pattern.compile("20[23]\\d[-/.年](?:1[0-2]|0?[1-9])[-/.月](?:3[01]|[12]\\d|0?[1-9])");

    private DayCheck() {}

    static List<String> faults(Checkout checkout) {
        List<String> faults = new ArrayList<>();
        Stream.concat(
                        checkout.files("modules/system-tests/src/test", ".java").stream(),
                        checkout.files("db/demo", ".csv").stream())
                .forEach(file -> find(checkout, file, faults));
        return faults;
    }

    private static void find(Checkout checkout, Path file, List<String> faults) {
        Matcher day = DAY.matcher(Checkout.text(file));
        while (day.find()) {
            faults.add(checkout.name(file) + " is written for one day: " + day.group());
        }
    }
}
