package org.creditportal.correspondence.application.paper;

import java.util.regex.Pattern;

/** The numbers of paragraphs in official documents: 一、 （一） 1. （1）; the first two head a part. */
final class Numbering {

    private static final int LONGEST_HEADING = 40;
    /** 一 to 十. */
    private static final String NUMERALS = "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+";

    private static final Pattern FIRST = Pattern.compile(NUMERALS + "\u3001.*");
    private static final Pattern SECOND = Pattern.compile("\uFF08" + NUMERALS + "\uFF09.*");
    private static final String FULL_STOP = "\u3002";

    private Numbering() {}

    /** Whether the paragraph is a heading, not a numbered paragraph that is a sentence. */
    static boolean isHeading(String paragraph) {
        boolean numbered =
                FIRST.matcher(paragraph).matches() || SECOND.matcher(paragraph).matches();
        return numbered && paragraph.length() <= LONGEST_HEADING && !paragraph.endsWith(FULL_STOP);
    }
}
