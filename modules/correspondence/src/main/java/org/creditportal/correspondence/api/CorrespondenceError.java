package org.creditportal.correspondence.api;

import org.creditportal.kernel.error.ErrorCode;

/** Rules of the office's correspondence that a caller can break; the texts are in the bundles under {@code error.<key>}. */
public enum CorrespondenceError implements ErrorCode {
    /** No such kind of document at this tenant. Argument: kind. */
    TYPE_UNKNOWN("correspondence.typeUnknown"),
    /** A value that the template has a place for is missing or too long. Arguments: value, longest length. */
    VALUE_INCOMPLETE("correspondence.valueIncomplete"),
    /** Addressee or subject is missing or too long. Argument: longest length. */
    ADDRESSEE_INCOMPLETE("correspondence.addresseeIncomplete"),
    /** A citizen identity number would be printed in full; only masked it may leave the office. */
    IDENTITY_NUMBER("correspondence.identityNumber"),
    /** The font has no glyph for a character. Argument: the character. */
    NOT_PRINTABLE("correspondence.notPrintable"),
    /** A withdrawn or superseded document takes no further step. */
    ENDED("correspondence.ended"),
    /** A successor must be of the same kind. Argument: kind of the document that it replaces. */
    OTHER_TYPE("correspondence.otherType"),
    /** The reason is missing or too long. Argument: longest length. */
    REASON_INCOMPLETE("correspondence.reasonIncomplete"),
    /** The service names nobody, or says too much. Argument: longest length. */
    SERVICE_INCOMPLETE("correspondence.serviceIncomplete"),
    /** Served before it was issued, or in the future. Arguments: first and last possible day. */
    SERVICE_DAY("correspondence.serviceDay"),
    /** The proof is neither a PDF nor a JPEG or PNG image, or larger than allowed. Argument: largest size in MiB. */
    PROOF_UNFIT("correspondence.proofUnfit"),
    /** A bureau is urged to what it is behind with; this is done, stands still, or its last day is not over. */
    NOT_BEHIND("correspondence.notBehind"),
    /** The bureau was urged to the same today. */
    URGED_TODAY("correspondence.urgedToday"),
    /** The day until which it is to be made good is missing or not after today. */
    URGING_DAY("correspondence.urgingDay"),
    /** A copy names nobody for whom it is printed, or says too much. Argument: longest length. */
    RECIPIENT_INCOMPLETE("correspondence.recipientIncomplete"),
    /** A copy would not say what the document says. */
    COPY_DIFFERS("correspondence.copyDiffers");

    private final String key;

    CorrespondenceError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
