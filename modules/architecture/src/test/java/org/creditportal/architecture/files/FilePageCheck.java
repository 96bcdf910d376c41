package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.architecture.Checkout;

/** A page that takes files says so to the door, or what is sent to it is answered 415 (ADR 0027). */
final class FilePageCheck {

    private static final String RESOURCES = "META-INF/resources";

    private FilePageCheck() {}

    static List<String> faults(Checkout checkout) {
        List<String> addresses = checkout.productFiles(".java").stream()
                .map(Checkout::text)
                .filter(text -> text.contains("FileAddress"))
                .toList();
        List<String> faults = new ArrayList<>();
        for (Path page : checkout.productFiles(".xhtml")) {
            String name = checkout.name(page);
            int address = name.indexOf(RESOURCES + "/");
            if (address >= 0 && XhtmlCheck.withoutComments(Checkout.text(page)).contains("<k:file ")) {
                String path = "\"" + name.substring(address + RESOURCES.length()) + "\"";
                if (addresses.stream().noneMatch(text -> text.contains(path))) {
                    faults.add(name + " takes files, and no FileAddress names " + path);
                }
            }
        }
        return faults;
    }
}
