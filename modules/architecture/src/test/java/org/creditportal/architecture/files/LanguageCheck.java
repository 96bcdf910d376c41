package org.creditportal.architecture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creditportal.architecture.Checkout;

/**
 * Check 13, language: Chinese words stand in bundles and data, never in Java or pages. Comments may cite the law, and what only
 * tests use is free.
 */
final class LanguageCheck {

    private static final Set<Character.UnicodeBlock> CHINESE = Set.of(
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
            Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private LanguageCheck() {}

    static List<String> faults(Checkout checkout) {
        List<String> faults = new ArrayList<>();
        for (Path file : checkout.productFiles(".java")) {
            check(checkout.name(file), JavaText.of(Checkout.text(file)).code(), faults);
        }
        for (Path page : checkout.productFiles(".xhtml")) {
            check(checkout.name(page), XhtmlCheck.withoutComments(Checkout.text(page)), faults);
        }
        return faults;
    }

    private static void check(String name, String text, List<String> faults) {
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            if (content.codePoints().anyMatch(LanguageCheck::isChinese)) {
                faults.add(name + ":" + line + " holds Chinese text: " + content.strip());
            }
        }
    }

    private static boolean isChinese(int character) {
        return CHINESE.contains(Character.UnicodeBlock.of(character));
    }
}
