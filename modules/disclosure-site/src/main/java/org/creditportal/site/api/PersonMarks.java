package org.creditportal.site.api;

/** What tells natural persons of the same masked name apart. */
final class PersonMarks {

    private static final int DIGITS_OF_YEAR = 4;

    private PersonMarks() {}

    static boolean isOfPerson(String subjectKind) {
        return "NATURAL_PERSON".equals(subjectKind);
    }

    static boolean isYear(String mark) {
        return mark != null && mark.length() == DIGITS_OF_YEAR;
    }
}
