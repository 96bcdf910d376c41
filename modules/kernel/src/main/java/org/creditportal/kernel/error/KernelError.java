package org.creditportal.kernel.error;

/** Rules that hold in every module. */
public enum KernelError implements ErrorCode {
    /** The thing asked for does not exist for this tenant and this officer. */
    NOT_FOUND("kernel.notFound"),
    /** Somebody else changed the thing since the page was shown. */
    STALE_VERSION("kernel.staleVersion"),
    /** Somebody worked on the same thing at the same moment; the same again will do. */
    COLLISION("kernel.collision"),
    /** The step asked for does not follow from the state that the matter is in. */
    ILLEGAL_TRANSITION("kernel.illegalTransition"),
    /** A step asks for its reason, and there is none or it is too long. */
    REASON_REQUIRED("kernel.reasonRequired"),
    /** An interface was sent JSON of another shape than it tells. */
    MALFORMED_JSON("kernel.malformedJson"),
    /** An interface was sent something of a type that it does not take. */
    MEDIA_TYPE_NOT_SUPPORTED("kernel.mediaTypeNotSupported"),
    /** Database or login service do not answer; nothing was changed. */
    UNAVAILABLE("kernel.unavailable"),
    /** As many jobs in the background as one officer may have; argument: how many. */
    TOO_MANY_JOBS("kernel.tooManyJobs"),
    /** A job was tried again and again and never came to its end. */
    JOB_GIVEN_UP("kernel.jobGivenUp"),
    /** Nobody does jobs of this kind any more. */
    JOB_UNKNOWN("kernel.jobUnknown"),
    /** What is wrong with the audit trail is not, or no longer, what somebody wants to acknowledge. */
    AUDIT_BREAK_OTHER("kernel.auditBreakOther");

    private final String key;

    KernelError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
