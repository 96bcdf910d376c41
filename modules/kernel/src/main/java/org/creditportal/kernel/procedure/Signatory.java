package org.creditportal.kernel.procedure;

import java.time.Instant;
import java.util.Set;
import org.creditportal.kernel.audit.Actor;

/**
 * Who takes a step of a procedure: an officer, or the portal by itself. Rules judge it; what is kept of it is its
 * {@link Signature}.
 *
 * @param officer id of the officer's account, which stays when names change
 * @param name what people called the officer at the time
 * @param bureau id of the officer's bureau; {@code null} outside any bureau
 * @param creditOffice whether the officer acts for the tenant's credit office
 * @param succeeded ids of the bureaus that the officer's bureau succeeded, whose matters are its own
 */
public record Signatory(String officer, String name, String bureau, boolean creditOffice, Set<String> succeeded) {

    /** The portal itself, in work that nobody asked for at that moment. */
    public static final Signatory PORTAL = new Signatory(Actor.SYSTEM.id(), Actor.SYSTEM.name(), null, false);

    public Signatory {
        succeeded = Set.copyOf(succeeded);
    }

    /** Whose bureau succeeded none. */
    public Signatory(String officer, String name, String bureau, boolean creditOffice) {
        this(officer, name, bureau, creditOffice, Set.of());
    }

    /** Signs a step that asks for no reason. */
    public Signature sign(Instant at) {
        return new Signature(this, at, null);
    }

    /** Signs a step for a reason. */
    public Signature sign(Instant at, Reason reason) {
        return new Signature(this, at, reason.text());
    }

    /** Whether this officer signed it; nobody signed what is {@code null}. */
    public boolean signed(Signature signature) {
        return signature != null && signature.officer().equals(officer);
    }

    /** Whether this officer signed it for just this reason: the second half of a double click. */
    public boolean signed(Signature signature, String reason) {
        return signed(signature) && reason != null && reason.strip().equals(signature.reason());
    }

    /** Whether the officer belongs to that bureau, or to the one that holds now what it held. */
    public boolean isOf(String otherBureau) {
        return otherBureau.equals(bureau) || succeeded.contains(otherBureau);
    }
}
