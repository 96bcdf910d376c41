package org.creditportal.correspondence.api.document;

import java.util.List;
import org.creditportal.casework.api.step.StepRow;

/**
 * A document with all that the office keeps about it.
 *
 * @param row what a table shows of it
 * @param type id of its kind
 * @param matter business number of what it is about; null when it has none
 * @param digest SM3 digest of its bytes
 * @param pages how many pages it has
 * @param verificationCode what its QR code says; whoever has the paper has it
 * @param verificationAddress where the public verifies it
 * @param predecessor business number of the document whose place it took; null for most
 * @param successor business number of the document that took its place; null for most
 * @param services how it was served, the first one first
 * @param steps what befell it, the oldest first
 * @param version to be carried by commands
 */
public record DocumentView(
        DocumentRow row,
        String type,
        String matter,
        String digest,
        int pages,
        String verificationCode,
        String verificationAddress,
        String predecessor,
        String successor,
        List<ServiceRow> services,
        List<StepRow<DocumentState>> steps,
        long version) {

    public DocumentView {
        services = List.copyOf(services);
        steps = List.copyOf(steps);
    }

    /** Whether anything can still be done with it. */
    public boolean inForce() {
        return row.state() == DocumentState.IN_FORCE;
    }
}
