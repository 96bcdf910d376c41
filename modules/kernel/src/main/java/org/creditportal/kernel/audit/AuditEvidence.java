package org.creditportal.kernel.audit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that is wrong with a trail, and how the broken part looked then: a part that was acknowledged and is changed again
 * is another finding.
 *
 * @param digest of all that the broken part holds; of nothing where nothing is left of it
 */
record AuditEvidence(AuditFinding finding, String digest) {

    private static final String NOTHING = "-";

    /** About what is not there at all. */
    static AuditEvidence ofNothing(AuditFinding finding) {
        return new AuditEvidence(finding, NOTHING);
    }

    static String write(List<AuditEvidence> evidence) {
        return evidence.stream()
                .map(each -> each.finding().fault() + " " + each.finding().number() + " " + each.digest())
                .collect(Collectors.joining("\n"));
    }

    static List<AuditEvidence> read(String text) {
        return text.lines()
                .map(line -> line.split(" "))
                .map(parts -> new AuditEvidence(
                        new AuditFinding(AuditFault.valueOf(parts[0]), Long.parseLong(parts[1])), parts[2]))
                .toList();
    }
}
