package org.creditportal.records.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.text.SearchText;

/**
 * The subject's code against the codes of those who decided and who tell: one column away, and the authority is punished in the
 * company's place. A bureau may be a subject itself, which its name shows: then the row is good, and somebody should look.
 */
final class CodeOfAnother {

    private final Map<String, List<String>> bureaus;

    /** @param bureaus names of the tenant's bureaus by their codes */
    CodeOfAnother(Map<String, List<String>> bureaus) {
        this.bureaus = bureaus;
    }

    void check(
            RowFields row,
            Findings findings,
            SocialCreditCode subject,
            SocialCreditCode authority,
            SocialCreditCode source) {
        if (subject == null
                || !subject.equals(authority) && !subject.equals(source) && !bureaus.containsKey(subject.value())) {
            return;
        }
        List<String> names = new ArrayList<>(bureaus.getOrDefault(subject.value(), List.of()));
        if (subject.equals(authority)) {
            names.add(row.get(Item.AUTHORITY));
        }
        if (subject.equals(source)) {
            names.add(row.get(Item.SOURCE));
        }
        boolean itself = names.stream().anyMatch(name -> isSame(name, row.get(Item.SUBJECT_NAME)));
        findings.add(
                Item.SOCIAL_CREDIT_CODE,
                itself ? RowErrorCode.SUBJECT_IS_AUTHORITY : RowErrorCode.CODE_OF_AUTHORITY,
                names.get(0));
    }

    /** Departments are often named with the house they belong to. */
    private static boolean isSame(String one, String other) {
        String first = SearchText.normalise(one);
        String second = SearchText.normalise(other);
        return !first.isEmpty() && !second.isEmpty() && (first.contains(second) || second.contains(first));
    }
}
